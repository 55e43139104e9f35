<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Snapperms::AppsModel</name>
    <message numerus="yes">
        <source>Offers %n things to other apps</source>
        <comment>slots of a snap that asks for no permissions</comment>
        <translation>
            <numerusform>Offers %n thing to other apps</numerusform>
            <numerusform>Offers %n things to other apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AttributeWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::BlockedView</name>
    <message numerus="yes">
        <source>%n time(s), last on %1</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%n time, last on %1</numerusform>
            <numerusform>%n times, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ChangeResult</name>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n would change</numerusform>
            <numerusform>%n would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsReport</name>
    <message numerus="yes">
        <source>%n time(s), last on %1, by its program %2</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%n time, last on %1, by its program %2</numerusform>
            <numerusform>%n times, last on %1, by its program %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::WatchRun</name>
    <message numerus="yes">
        <source>Watching %n permissions. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Watching %n permission. Ctrl+C ends it.</numerusform>
            <numerusform>Watching %n permissions. Ctrl+C ends it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionSentences</name>
    <message numerus="yes">
        <source>Turning off %1 for %n app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Turning off %1 for %n app…</numerusform>
            <numerusform>Turning off %1 for %n apps…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %n permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Turning off %n permission of %1…</numerusform>
            <numerusform>Turning off %n permissions of %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %n permission(s)…</source>
        <translation>
            <numerusform>Turning off %n permission…</numerusform>
            <numerusform>Turning off %n permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %1 for %n app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Turning on %1 for %n app…</numerusform>
            <numerusform>Turning on %1 for %n apps…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %n permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Turning on %n permission of %1…</numerusform>
            <numerusform>Turning on %n permissions of %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %n permission(s)…</source>
        <translation>
            <numerusform>Turning on %n permission…</numerusform>
            <numerusform>Turning on %n permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %n permission(s)…</source>
        <translation>
            <numerusform>Resetting %n permission…</numerusform>
            <numerusform>Resetting %n permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %n permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Resetting %n permission of %1…</numerusform>
            <numerusform>Resetting %n permissions of %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %n permission(s)…</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Bringing back %n permission…</numerusform>
            <numerusform>Bringing back %n permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %n permission(s) of %1…</source>
        <comment>undo; app</comment>
        <translation>
            <numerusform>Bringing back %n permission of %1…</numerusform>
            <numerusform>Bringing back %n permissions of %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned off for %n app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%1 turned off for %n app.</numerusform>
            <numerusform>%1 turned off for %n apps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) of %1 turned off.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%n permission of %1 turned off.</numerusform>
            <numerusform>%n permissions of %1 turned off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) turned off.</source>
        <translation>
            <numerusform>%n permission turned off.</numerusform>
            <numerusform>%n permissions turned off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned on for %n app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%1 turned on for %n app.</numerusform>
            <numerusform>%1 turned on for %n apps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) of %1 turned on.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%n permission of %1 turned on.</numerusform>
            <numerusform>%n permissions of %1 turned on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) turned on.</source>
        <translation>
            <numerusform>%n permission turned on.</numerusform>
            <numerusform>%n permissions turned on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) of %1 reset to the default.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%n permission of %1 reset to the default.</numerusform>
            <numerusform>%n permissions of %1 reset to the default.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) reset to the default.</source>
        <translation>
            <numerusform>%n permission reset to the default.</numerusform>
            <numerusform>%n permissions reset to the default.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are as they were before.</source>
        <comment>undone</comment>
        <translation>
            <numerusform>%n permission is as it was before.</numerusform>
            <numerusform>%n permissions are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n could not be changed.</numerusform>
            <numerusform>%n could not be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are, because the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n was left as it is, because the default is not known.</numerusform>
            <numerusform>%n were left as they are, because the default is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <comment>permissions; after somebody stopped it</comment>
        <translation>
            <numerusform>%n was left as it is.</numerusform>
            <numerusform>%n were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n permission(s) of %1 to the default?</source>
        <comment>app</comment>
        <translation>
            <numerusform>Reset %n permission of %1 to the default?</numerusform>
            <numerusform>Reset %n permissions of %1 to the default?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n permission(s) of all apps to the default?</source>
        <translation>
            <numerusform>Reset %n permission of all apps to the default?</numerusform>
            <numerusform>Reset %n permissions of all apps to the default?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be turned off.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n will be turned off.</numerusform>
            <numerusform>%n will be turned off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be turned on.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n will be turned on.</numerusform>
            <numerusform>%n will be turned on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n, the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>For %n, the default is not known.</numerusform>
            <numerusform>For %n, the default is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n permission(s)…</source>
        <translation>
            <numerusform>Changing %n permission…</numerusform>
            <numerusform>Changing %n permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) changed.</source>
        <translation>
            <numerusform>%n permission changed.</numerusform>
            <numerusform>%n permissions changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::InterfacesModel</name>
    <message numerus="yes">
        <source>%1 of %n apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>%1 of %n app allowed</numerusform>
            <numerusform>%1 of %n apps allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsSentences</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>apps, at the end of a list of their names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) changed since you last looked: %1</source>
        <comment>followed by the names of apps</comment>
        <translation>
            <numerusform>%n permission changed since you last looked: %1</numerusform>
            <numerusform>%n permissions changed since you last looked: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) of apps changed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n permission of apps changed</numerusform>
            <numerusform>%n permissions of apps changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::OneLineList</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things, at the end of a list</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionPage</name>
    <message numerus="yes">
        <source>%1 of %n apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>%1 of %n app allowed</numerusform>
            <numerusform>%1 of %n apps allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more apps</source>
        <comment>at the end of a list of apps</comment>
        <translation>
            <numerusform>%n more app</numerusform>
            <numerusform>%n more apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn Off for %n Apps</source>
        <comment>button</comment>
        <translation>
            <numerusform>Turn Off for %n App</numerusform>
            <numerusform>Turn Off for %n Apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceRows</name>
    <message numerus="yes">
        <source>%n Snaps Without Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>%n Snap Without Permissions</numerusform>
            <numerusform>%n Snaps Without Permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Permissions That No App Asks For</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>%n Permission That No App Asks For</numerusform>
            <numerusform>%n Permissions That No App Asks For</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotButton</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>providers of a permission</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotRow</name>
    <message numerus="yes">
        <source>Used by %n apps</source>
        <comment>a slot</comment>
        <translation>
            <numerusform>Used by %n app</numerusform>
            <numerusform>Used by %n apps</numerusform>
        </translation>
    </message>
</context>
</TS>

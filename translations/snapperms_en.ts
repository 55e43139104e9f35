<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Snapperms::AppPage</name>
    <message numerus="yes">
        <source>%1 of %Ln permissions allowed</source>
        <comment>of one app; %1 is how many are, %n how many it asks for</comment>
        <translation>
            <numerusform>%1 of %Ln permission allowed</numerusform>
            <numerusform>%1 of %Ln permissions allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AppsModel</name>
    <message numerus="yes">
        <source>Offers %Ln things to other apps</source>
        <comment>slots of a snap that asks for no permissions</comment>
        <translation>
            <numerusform>Offers %Ln thing to other apps</numerusform>
            <numerusform>Offers %Ln things to other apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AttributeWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::BlockedView</name>
    <message numerus="yes">
        <source>%Ln time(s), last on %1</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%Ln time, last on %1</numerusform>
            <numerusform>%Ln times, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckSentences</name>
    <message numerus="yes">
        <source>The rules of all %Ln apps are in force.</source>
        <translation>
            <numerusform>The rules of the only app are in force.</numerusform>
            <numerusform>The rules of all %Ln apps are in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %Ln apps were looked at.</source>
        <translation>
            <numerusform>Stopped: %1 of %Ln app was looked at.</numerusform>
            <numerusform>Stopped: %1 of %Ln apps were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are being looked at again.</source>
        <translation>
            <numerusform>%1 of %Ln app is being looked at again.</numerusform>
            <numerusform>%1 of %Ln apps are being looked at again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, what is in force is not what snapd wrote.</source>
        <translation>
            <numerusform>For %1 of %Ln app, what is in force is not what snapd wrote.</numerusform>
            <numerusform>For %1 of %Ln apps, what is in force is not what snapd wrote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps it could not be found out.</source>
        <translation>
            <numerusform>For %1 of %Ln app it could not be found out.</numerusform>
            <numerusform>For %1 of %Ln apps it could not be found out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are not confined by any rules.</source>
        <translation>
            <numerusform>%1 of %Ln app is not confined by any rules.</numerusform>
            <numerusform>%1 of %Ln apps are not confined by any rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, something has to be started again.</source>
        <translation>
            <numerusform>For %1 of %Ln app, something has to be started again.</numerusform>
            <numerusform>For %1 of %Ln apps, something has to be started again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, the rules are in force.</source>
        <translation>
            <numerusform>For %1 of %Ln app, the rules are in force.</numerusform>
            <numerusform>For %1 of %Ln apps, the rules are in force.</numerusform>
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
        <source>Turning off %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Turning off %1 for %Ln app…</numerusform>
            <numerusform>Turning off %1 for %Ln apps…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Turning off %Ln permission of %1…</numerusform>
            <numerusform>Turning off %Ln permissions of %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s)…</source>
        <translation>
            <numerusform>Turning off %Ln permission…</numerusform>
            <numerusform>Turning off %Ln permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Turning on %1 for %Ln app…</numerusform>
            <numerusform>Turning on %1 for %Ln apps…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Turning on %Ln permission of %1…</numerusform>
            <numerusform>Turning on %Ln permissions of %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s)…</source>
        <translation>
            <numerusform>Turning on %Ln permission…</numerusform>
            <numerusform>Turning on %Ln permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s)…</source>
        <translation>
            <numerusform>Resetting %Ln permission…</numerusform>
            <numerusform>Resetting %Ln permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Resetting %Ln permission of %1…</numerusform>
            <numerusform>Resetting %Ln permissions of %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s)…</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Bringing back %Ln permission…</numerusform>
            <numerusform>Bringing back %Ln permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s) of %1…</source>
        <comment>undo; app</comment>
        <translation>
            <numerusform>Bringing back %Ln permission of %1…</numerusform>
            <numerusform>Bringing back %Ln permissions of %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned off for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%1 turned off for %Ln app.</numerusform>
            <numerusform>%1 turned off for %Ln apps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned off.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln permission of %1 turned off.</numerusform>
            <numerusform>%Ln permissions of %1 turned off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned off.</source>
        <translation>
            <numerusform>%Ln permission turned off.</numerusform>
            <numerusform>%Ln permissions turned off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned on for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%1 turned on for %Ln app.</numerusform>
            <numerusform>%1 turned on for %Ln apps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned on.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln permission of %1 turned on.</numerusform>
            <numerusform>%Ln permissions of %1 turned on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned on.</source>
        <translation>
            <numerusform>%Ln permission turned on.</numerusform>
            <numerusform>%Ln permissions turned on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 reset to the default.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln permission of %1 reset to the default.</numerusform>
            <numerusform>%Ln permissions of %1 reset to the default.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) reset to the default.</source>
        <translation>
            <numerusform>%Ln permission reset to the default.</numerusform>
            <numerusform>%Ln permissions reset to the default.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are as they were before.</source>
        <comment>undone</comment>
        <translation>
            <numerusform>%Ln permission is as it was before.</numerusform>
            <numerusform>%Ln permissions are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln could not be changed.</numerusform>
            <numerusform>%Ln could not be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are, because the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln was left as it is, because the default is not known.</numerusform>
            <numerusform>%Ln were left as they are, because the default is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are.</source>
        <comment>permissions; after somebody stopped it</comment>
        <translation>
            <numerusform>%Ln was left as it is.</numerusform>
            <numerusform>%Ln were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of %1 to the default?</source>
        <comment>app</comment>
        <translation>
            <numerusform>Reset %Ln permission of %1 to the default?</numerusform>
            <numerusform>Reset %Ln permissions of %1 to the default?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of all apps to the default?</source>
        <translation>
            <numerusform>Reset %Ln permission of all apps to the default?</numerusform>
            <numerusform>Reset %Ln permissions of all apps to the default?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned off.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln will be turned off.</numerusform>
            <numerusform>%Ln will be turned off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned on.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln will be turned on.</numerusform>
            <numerusform>%Ln will be turned on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln, the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>For %Ln, the default is not known.</numerusform>
            <numerusform>For %Ln, the default is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln permission(s)…</source>
        <translation>
            <numerusform>Changing %Ln permission…</numerusform>
            <numerusform>Changing %Ln permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed.</source>
        <translation>
            <numerusform>%Ln permission changed.</numerusform>
            <numerusform>%Ln permissions changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::InterfacesModel</name>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>%1 of %Ln app allowed</numerusform>
            <numerusform>%1 of %Ln apps allowed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseSentences</name>
    <message numerus="yes">
        <source>%n Hour(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n Hour</numerusform>
            <numerusform>%n Hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Minute(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsSentences</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>apps, at the end of a list of their names</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed since you last looked: %1</source>
        <comment>followed by the names of apps</comment>
        <translation>
            <numerusform>%Ln permission changed since you last looked: %1</numerusform>
            <numerusform>%Ln permissions changed since you last looked: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of apps changed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%Ln permission of apps changed</numerusform>
            <numerusform>%Ln permissions of apps changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::OneLineList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>things, at the end of a list</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionPage</name>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>%1 of %Ln app allowed</numerusform>
            <numerusform>%1 of %Ln apps allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more apps</source>
        <comment>at the end of a list of apps</comment>
        <translation>
            <numerusform>%Ln more app</numerusform>
            <numerusform>%Ln more apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn Off for %Ln Apps</source>
        <comment>button</comment>
        <translation>
            <numerusform>Turn Off for %Ln App</numerusform>
            <numerusform>Turn Off for %Ln Apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceRows</name>
    <message numerus="yes">
        <source>%Ln Snaps Without Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>%Ln Snap Without Permissions</numerusform>
            <numerusform>%Ln Snaps Without Permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Other Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>%Ln Other Permission</numerusform>
            <numerusform>%Ln Other Permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotButton</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>providers of a permission</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotRow</name>
    <message numerus="yes">
        <source>Used by %Ln apps</source>
        <comment>a slot</comment>
        <translation>
            <numerusform>Used by %Ln app</numerusform>
            <numerusform>Used by %Ln apps</numerusform>
        </translation>
    </message>
</context>
</TS>

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

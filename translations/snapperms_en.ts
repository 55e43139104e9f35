<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Snapperms::AppsPane</name>
    <message numerus="yes">
        <source>%n Snaps Without Permissions</source>
        <comment>button that shows them</comment>
        <translation>
            <numerusform>%n Snap Without Permissions</numerusform>
            <numerusform>%n Snaps Without Permissions</numerusform>
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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Snapperms::AppsPane</name>
    <message numerus="yes">
        <source>%n Snaps Without Permissions</source>
        <comment>button that shows them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AttributeWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>paths</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotButton</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>providers of a permission</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>Online Accounts</source>
        <translation>Online-Konten</translation>
    </message>
    <message>
        <source>Use the online accounts you have set up, such as mail and storage, in your name.</source>
        <translation>Die eingerichteten Online-Konten, etwa für E-Mail und Speicher, in Ihrem Namen nutzen.</translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts</source>
        <translation>%1 erlauben, Ihre Online-Konten zu nutzen</translation>
    </message>
    <message>
        <source>Online Accounts in Ubuntu Touch</source>
        <translation>Online-Konten in Ubuntu Touch</translation>
    </message>
    <message>
        <source>Use the online accounts that you have set up in Ubuntu Touch, in your name.</source>
        <translation>Die in Ubuntu Touch eingerichteten Online-Konten in Ihrem Namen nutzen.</translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts in Ubuntu Touch</source>
        <translation>%1 erlauben, Ihre Online-Konten in Ubuntu Touch zu nutzen</translation>
    </message>
    <message>
        <source>Media Player Control</source>
        <translation>Mediensteuerung</translation>
    </message>
    <message>
        <source>See what a media player is playing, and start, pause and skip it.</source>
        <translation>Sehen, was ein Medienspieler gerade spielt, und ihn starten, anhalten und weiterschalten.</translation>
    </message>
    <message>
        <source>Allow %1 to control media players</source>
        <translation>%1 erlauben, Medienspieler zu steuern</translation>
    </message>
    <message>
        <source>Talk to Another Program</source>
        <translation>Mit einem anderen Programm sprechen</translation>
    </message>
    <message>
        <source>Exchange messages with one particular other program, or be found by others.</source>
        <translation>Nachrichten mit einem bestimmten anderen Programm austauschen oder für andere auffindbar sein.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another program</source>
        <translation>%1 erlauben, Nachrichten mit einem anderen Programm auszutauschen</translation>
    </message>
    <message>
        <source>Files from Other Snaps</source>
        <translation>Dateien aus anderen Snaps</translation>
    </message>
    <message>
        <source>Use files that another snap shares, such as themes, plugins or language packs.</source>
        <translation>Dateien nutzen, die ein anderer Snap bereitstellt, etwa Designs, Module oder Sprachpakete.</translation>
    </message>
    <message>
        <source>Allow %1 to use files from another snap</source>
        <translation>%1 erlauben, Dateien aus einem anderen Snap zu nutzen</translation>
    </message>
    <message>
        <source>Shared Memory</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>Exchange data quickly with other programs in a shared part of the memory.</source>
        <translation>Daten mit anderen Programmen schnell über gemeinsamen Arbeitsspeicher austauschen.</translation>
    </message>
    <message>
        <source>Allow %1 to use shared memory</source>
        <translation>%1 erlauben, gemeinsamen Speicher zu nutzen</translation>
    </message>
    <message>
        <source>Message Queues</source>
        <translation>Nachrichtenwarteschlangen</translation>
    </message>
    <message>
        <source>Exchange short messages with another snap.</source>
        <translation>Kurze Nachrichten mit einem anderen Snap austauschen.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another snap</source>
        <translation>%1 erlauben, Nachrichten mit einem anderen Snap auszutauschen</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <translation>Gemeinsame Einstellungen</translation>
    </message>
    <message>
        <source>Read or change settings that several snaps share.</source>
        <translation>Einstellungen lesen oder ändern, die mehrere Snaps gemeinsam haben.</translation>
    </message>
    <message>
        <source>Allow %1 to use shared settings</source>
        <translation>%1 erlauben, gemeinsame Einstellungen zu verwenden</translation>
    </message>
    <message>
        <source>Phone Calls and Messages</source>
        <translation>Anrufe und Nachrichten</translation>
    </message>
    <message>
        <source>Make phone calls, read and send text messages, and use the SIM card.</source>
        <translation>Telefonieren, SMS lesen und senden und die SIM-Karte nutzen.</translation>
    </message>
    <message>
        <source>Allow %1 to make phone calls and send text messages</source>
        <translation>%1 erlauben, zu telefonieren und SMS zu senden</translation>
    </message>
    <message>
        <source>Desktop Integration</source>
        <translation>Arbeitsflächen-Einbindung</translation>
    </message>
    <message>
        <source>Use fonts, notifications, the file chooser, the system tray and other basics of the desktop.</source>
        <translation>Schriften, Benachrichtigungen, Dateiauswahl, Systemleiste und Ähnliches verwenden.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop</source>
        <translation>%1 erlauben, sich in die Arbeitsfläche einzubinden</translation>
    </message>
    <message>
        <source>Input Methods and Accessibility</source>
        <translation>Eingabemethoden und Zugangshilfen</translation>
    </message>
    <message>
        <source>Use input methods and screen readers the old way; this may reveal what you type elsewhere.</source>
        <translation>Eingabemethoden und Bildschirmleser auf alte Art nutzen; das kann verraten, was Sie anderswo tippen.</translation>
    </message>
    <message>
        <source>Allow %1 to use input methods and accessibility</source>
        <translation>%1 erlauben, Eingabemethoden und Zugangshilfen zu verwenden</translation>
    </message>
    <message>
        <source>Windows on the Screen</source>
        <translation>Fenster auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Show windows on a Wayland desktop.</source>
        <translation>Fenster auf einer Wayland-Arbeitsfläche zeigen.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows</source>
        <translation>%1 erlauben, Fenster zu zeigen</translation>
    </message>
    <message>
        <source>Windows in X11</source>
        <translation>Fenster in X11</translation>
    </message>
    <message>
        <source>Show windows the old way; this may also reveal what you type and see in other X11 apps.</source>
        <translation>Fenster auf alte Art zeigen; das kann verraten, was Sie in anderen X11-Programmen tippen und sehen.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows through X11</source>
        <translation>%1 erlauben, Fenster über X11 zu zeigen</translation>
    </message>
    <message>
        <source>Windows through Mir</source>
        <translation>Fenster über Mir</translation>
    </message>
    <message>
        <source>Show windows on a desktop that uses the Mir display server.</source>
        <translation>Fenster auf einer Arbeitsfläche mit dem Anzeigeserver Mir zeigen.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows through Mir</source>
        <translation>%1 erlauben, Fenster über Mir zu zeigen</translation>
    </message>
    <message>
        <source>Desktop Integration, Old Kind</source>
        <translation>Arbeitsflächen-Einbindung, alte Art</translation>
    </message>
    <message>
        <source>Use windows, menus, notifications and input methods the old way, without much isolation.</source>
        <translation>Fenster, Menüs, Benachrichtigungen und Eingabemethoden auf alte Art nutzen, kaum abgeschottet.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop the old way</source>
        <translation>%1 erlauben, sich auf alte Art in die Arbeitsfläche einzubinden</translation>
    </message>
    <message>
        <source>Desktop Integration in Unity 8</source>
        <translation>Einbindung in Unity 8</translation>
    </message>
    <message>
        <source>Show windows, share the clipboard and open links on the Unity 8 desktop.</source>
        <translation>Fenster zeigen, die Zwischenablage teilen und Verknüpfungen öffnen, auf der Arbeitsfläche Unity 8.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with Unity 8</source>
        <translation>%1 erlauben, sich in Unity 8 einzubinden</translation>
    </message>
    <message>
        <source>Graphics Acceleration</source>
        <translation>Grafikbeschleunigung</translation>
    </message>
    <message>
        <source>Use the graphics card for smooth pictures, games, video and computations.</source>
        <translation>Die Grafikkarte für flüssige Bilder, Spiele, Videos und Berechnungen nutzen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the graphics card</source>
        <translation>%1 erlauben, die Grafikkarte zu nutzen</translation>
    </message>
    <message>
        <source>Desktop Settings</source>
        <translation>Einstellungen der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Read and change the settings of the GNOME desktop and of programs made for it.</source>
        <translation>Einstellungen der GNOME-Arbeitsfläche und dafür gemachter Programme lesen und ändern.</translation>
    </message>
    <message>
        <source>Allow %1 to read and change desktop settings</source>
        <translation>%1 erlauben, Einstellungen der Arbeitsfläche zu lesen und zu ändern</translation>
    </message>
    <message>
        <source>Desktop Settings, Old Kind</source>
        <translation>Arbeitsflächen-Einstellungen, alte Art</translation>
    </message>
    <message>
        <source>Read and change settings of old GNOME programs.</source>
        <translation>Einstellungen alter GNOME-Programme lesen und ändern.</translation>
    </message>
    <message>
        <source>Allow %1 to read and change old desktop settings</source>
        <translation>%1 erlauben, alte Einstellungen der Arbeitsfläche zu lesen und zu ändern</translation>
    </message>
    <message>
        <source>Web Page Display</source>
        <translation>Webseitendarstellung</translation>
    </message>
    <message>
        <source>Show web pages as browsers do; many apps are web pages inside.</source>
        <translation>Webseiten zeigen, wie Browser es tun; viele Programme sind im Innern Webseiten.</translation>
    </message>
    <message>
        <source>Allow %1 to display web pages</source>
        <translation>%1 erlauben, Webseiten darzustellen</translation>
    </message>
    <message>
        <source>On-Screen Keyboard</source>
        <translation>Bildschirmtastatur</translation>
    </message>
    <message>
        <source>Get text from the Maliit on-screen keyboard.</source>
        <translation>Text von der Bildschirmtastatur Maliit entgegennehmen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the on-screen keyboard</source>
        <translation>%1 erlauben, die Bildschirmtastatur zu verwenden</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Start and manage Docker containers. This is full control over the system.</source>
        <translation>Docker-Container starten und verwalten. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to use Docker, with full control over the system</source>
        <translation>%1 erlauben, Docker zu verwenden, mit voller Kontrolle über das System</translation>
    </message>
    <message>
        <source>Run the Docker Service</source>
        <translation>Docker-Dienst betreiben</translation>
    </message>
    <message>
        <source>Run the Docker service and its containers. This is full control over the system.</source>
        <translation>Den Docker-Dienst und seine Container betreiben. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Docker service</source>
        <translation>%1 erlauben, den Docker-Dienst zu betreiben</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Start and manage Podman containers. This can be full control over the system.</source>
        <translation>Podman-Container starten und verwalten. Das kann volle Kontrolle über das System sein.</translation>
    </message>
    <message>
        <source>Allow %1 to use Podman</source>
        <translation>%1 erlauben, Podman zu verwenden</translation>
    </message>
    <message>
        <source>LXD</source>
        <translation>LXD</translation>
    </message>
    <message>
        <source>Start and manage LXD containers and virtual machines. This is full control over the system.</source>
        <translation>LXD-Container und virtuelle Maschinen starten und verwalten. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to use LXD, with full control over the system</source>
        <translation>%1 erlauben, LXD zu verwenden, mit voller Kontrolle über das System</translation>
    </message>
    <message>
        <source>Run the LXD Service</source>
        <translation>LXD-Dienst betreiben</translation>
    </message>
    <message>
        <source>Run the LXD service and its containers. This is full control over the system.</source>
        <translation>Den LXD-Dienst und seine Container betreiben. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to run the LXD service</source>
        <translation>%1 erlauben, den LXD-Dienst zu betreiben</translation>
    </message>
    <message>
        <source>LXD from Inside</source>
        <translation>LXD von innen</translation>
    </message>
    <message>
        <source>Talk to LXD from inside a container or virtual machine that it runs.</source>
        <translation>Aus einem Container oder einer virtuellen Maschine heraus mit dem LXD sprechen, das sie betreibt.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to LXD from inside a container</source>
        <translation>%1 erlauben, aus einem Container heraus mit LXD zu sprechen</translation>
    </message>
    <message>
        <source>Virtual Machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Create and manage virtual machines. This can become full control over the system.</source>
        <translation>Virtuelle Maschinen erstellen und verwalten. Das kann zu voller Kontrolle über das System werden.</translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual machines</source>
        <translation>%1 erlauben, virtuelle Maschinen zu verwalten</translation>
    </message>
    <message>
        <source>Fast Virtual Machines</source>
        <translation>Schnelle virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Run virtual machines at full speed with the processor&apos;s help.</source>
        <translation>Virtuelle Maschinen mit Hilfe des Prozessors in vollem Tempo ausführen.</translation>
    </message>
    <message>
        <source>Allow %1 to run virtual machines at full speed</source>
        <translation>%1 erlauben, virtuelle Maschinen in vollem Tempo auszuführen</translation>
    </message>
    <message>
        <source>Run the Multipass Service</source>
        <translation>Multipass-Dienst betreiben</translation>
    </message>
    <message>
        <source>Run the Multipass service and its virtual machines. This is full control over the system.</source>
        <translation>Den Multipass-Dienst und seine virtuellen Maschinen betreiben. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Multipass service</source>
        <translation>%1 erlauben, den Multipass-Dienst zu betreiben</translation>
    </message>
    <message>
        <source>ACRN Virtual Machines</source>
        <translation>Virtuelle ACRN-Maschinen</translation>
    </message>
    <message>
        <source>Run and manage virtual machines of the ACRN hypervisor.</source>
        <translation>Virtuelle Maschinen des ACRN-Hypervisors betreiben und verwalten.</translation>
    </message>
    <message>
        <source>Allow %1 to manage ACRN virtual machines</source>
        <translation>%1 erlauben, virtuelle ACRN-Maschinen zu verwalten</translation>
    </message>
    <message>
        <source>Run Kubernetes</source>
        <translation>Kubernetes betreiben</translation>
    </message>
    <message>
        <source>Run the Kubernetes service and its containers. This is full control over the system.</source>
        <translation>Den Kubernetes-Dienst und seine Container betreiben. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to run Kubernetes</source>
        <translation>%1 erlauben, Kubernetes zu betreiben</translation>
    </message>
    <message>
        <source>Run the Nomad Service</source>
        <translation>Nomad-Dienst betreiben</translation>
    </message>
    <message>
        <source>Run the Nomad service and the programs it hands out. This is full control over the system.</source>
        <translation>Den Nomad-Dienst und die von ihm verteilten Programme ausführen: volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Nomad service</source>
        <translation>%1 erlauben, den Nomad-Dienst zu betreiben</translation>
    </message>
    <message>
        <source>Run AWS IoT Greengrass</source>
        <translation>AWS IoT Greengrass betreiben</translation>
    </message>
    <message>
        <source>Run programs sent from the Amazon cloud. This is full control over the system.</source>
        <translation>Aus der Amazon-Cloud gesandte Programme ausführen. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to run AWS IoT Greengrass</source>
        <translation>%1 erlauben, AWS IoT Greengrass zu betreiben</translation>
    </message>
    <message>
        <source>Run MicroStack</source>
        <translation>MicroStack betreiben</translation>
    </message>
    <message>
        <source>Run the MicroStack cloud and its virtual machines. This is full control over the system.</source>
        <translation>Die MicroStack-Cloud und ihre virtuellen Maschinen betreiben. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to run MicroStack</source>
        <translation>%1 erlauben, MicroStack zu betreiben</translation>
    </message>
    <message>
        <source>MicroCeph</source>
        <translation>MicroCeph</translation>
    </message>
    <message>
        <source>Manage the MicroCeph storage cluster and the data in it.</source>
        <translation>Den Speicherverbund MicroCeph und die Daten darin verwalten.</translation>
    </message>
    <message>
        <source>Allow %1 to use MicroCeph</source>
        <translation>%1 erlauben, MicroCeph zu verwenden</translation>
    </message>
    <message>
        <source>Run the MicroCeph Service</source>
        <translation>MicroCeph-Dienst betreiben</translation>
    </message>
    <message>
        <source>Run the MicroCeph storage service on whole disks of this system.</source>
        <translation>Den Speicherdienst MicroCeph auf ganzen Laufwerken dieses Systems betreiben.</translation>
    </message>
    <message>
        <source>Allow %1 to run the MicroCeph service</source>
        <translation>%1 erlauben, den MicroCeph-Dienst zu betreiben</translation>
    </message>
    <message>
        <source>Juju Settings</source>
        <translation>Juju-Einstellungen</translation>
    </message>
    <message>
        <source>Read the settings of the Juju cloud tool, with the passwords in them.</source>
        <translation>Die Einstellungen des Cloud-Werkzeugs Juju mitsamt den Passwörtern darin lesen.</translation>
    </message>
    <message>
        <source>Allow %1 to read Juju settings and passwords</source>
        <translation>%1 erlauben, Juju-Einstellungen und -Passwörter zu lesen</translation>
    </message>
    <message>
        <source>Own Sandboxes</source>
        <translation>Eigene Abschottungen</translation>
    </message>
    <message>
        <source>Set up its own sandboxes, as web browsers do; this opens more of the system to attacks.</source>
        <translation>Eigene Abschottungen einrichten, wie Webbrowser es tun; das macht mehr vom System angreifbar.</translation>
    </message>
    <message>
        <source>Allow %1 to set up its own sandboxes</source>
        <translation>%1 erlauben, eigene Abschottungen einzurichten</translation>
    </message>
    <message>
        <source>Kernel Modules</source>
        <translation>Kernelmodule</translation>
    </message>
    <message>
        <source>Load and remove any part of the system kernel. This is full control over the system.</source>
        <translation>Beliebige Teile des Systemkerns laden und entfernen. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to load and remove any kernel module</source>
        <translation>%1 erlauben, beliebige Kernelmodule zu laden und zu entfernen</translation>
    </message>
    <message>
        <source>Certain Kernel Modules</source>
        <translation>Bestimmte Kernelmodule</translation>
    </message>
    <message>
        <source>Load or block certain kernel modules that the app has asked for.</source>
        <translation>Bestimmte Kernelmodule laden oder sperren, um die das Programm gebeten hat.</translation>
    </message>
    <message>
        <source>Allow %1 to load certain kernel modules</source>
        <translation>%1 erlauben, bestimmte Kernelmodule zu laden</translation>
    </message>
    <message>
        <source>List of Kernel Modules</source>
        <translation>Liste der Kernelmodule</translation>
    </message>
    <message>
        <source>See which kernel modules are loaded.</source>
        <translation>Sehen, welche Kernelmodule geladen sind.</translation>
    </message>
    <message>
        <source>Allow %1 to see loaded kernel modules</source>
        <translation>%1 erlauben, geladene Kernelmodule zu sehen</translation>
    </message>
    <message>
        <source>Source of Firmware</source>
        <translation>Herkunft der Firmware</translation>
    </message>
    <message>
        <source>Choose from which folder the system loads firmware into its hardware.</source>
        <translation>Bestimmen, aus welchem Ordner das System Firmware in seine Hardware lädt.</translation>
    </message>
    <message>
        <source>Allow %1 to choose where firmware comes from</source>
        <translation>%1 erlauben, zu bestimmen, woher Firmware kommt</translation>
    </message>
    <message>
        <source>Processor Scheduling</source>
        <translation>Prozessorzuteilung</translation>
    </message>
    <message>
        <source>Decide instead of the system which program gets the processor when.</source>
        <translation>Anstelle des Systems entscheiden, welches Programm wann den Prozessor bekommt.</translation>
    </message>
    <message>
        <source>Allow %1 to decide which program gets the processor</source>
        <translation>%1 erlauben, zu entscheiden, welches Programm den Prozessor bekommt</translation>
    </message>
    <message>
        <source>System Tracing</source>
        <translation>Systemverfolgung</translation>
    </message>
    <message>
        <source>Watch the kernel and all programs at work, and read what they handle.</source>
        <translation>Dem Kernel und allen Programmen bei der Arbeit zusehen und lesen, womit sie umgehen.</translation>
    </message>
    <message>
        <source>Allow %1 to watch everything the system does</source>
        <translation>%1 erlauben, alles zu beobachten, was das System tut</translation>
    </message>
    <message>
        <source>Source Code on the System</source>
        <translation>Quelltext auf dem System</translation>
    </message>
    <message>
        <source>Read the source code and kernel headers in the folder /usr/src.</source>
        <translation>Quelltext und Kernel-Header im Ordner /usr/src lesen.</translation>
    </message>
    <message>
        <source>Allow %1 to read source code on the system</source>
        <translation>%1 erlauben, Quelltext auf dem System zu lesen</translation>
    </message>
    <message>
        <source>Robot Descriptions</source>
        <translation>Roboterbeschreibungen</translation>
    </message>
    <message>
        <source>Read the robot descriptions that come with ROS on this system.</source>
        <translation>Die Roboterbeschreibungen lesen, die mit ROS auf diesem System liegen.</translation>
    </message>
    <message>
        <source>Allow %1 to read robot descriptions</source>
        <translation>%1 erlauben, Roboterbeschreibungen zu lesen</translation>
    </message>
    <message>
        <source>ROS Service Control</source>
        <translation>ROS-Dienststeuerung</translation>
    </message>
    <message>
        <source>Start, stop and watch the services of snaps for the robot system ROS.</source>
        <translation>Dienste von Snaps für das Robotersystem ROS starten, anhalten und beobachten.</translation>
    </message>
    <message>
        <source>Allow %1 to control services for ROS</source>
        <translation>%1 erlauben, Dienste für ROS zu steuern</translation>
    </message>
    <message>
        <source>App Test Automation</source>
        <translation>Testautomatisierung</translation>
    </message>
    <message>
        <source>Let test programs look inside the app and operate it.</source>
        <translation>Testprogramme in das Programm hineinsehen und es bedienen lassen.</translation>
    </message>
    <message>
        <source>Allow %1 to be watched and operated by test programs</source>
        <translation>%1 erlauben, sich von Testprogrammen beobachten und bedienen zu lassen</translation>
    </message>
    <message>
        <source>Talk to the Virtual Machine Host</source>
        <translation>Mit dem Wirtssystem sprechen</translation>
    </message>
    <message>
        <source>Exchange data with the system that runs this virtual machine.</source>
        <translation>Daten mit dem System austauschen, das diese virtuelle Maschine ausführt.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to the virtual machine host</source>
        <translation>%1 erlauben, mit dem Wirtssystem zu sprechen</translation>
    </message>
    <message>
        <source>Kernel Notices</source>
        <translation>Kernelmeldungen</translation>
    </message>
    <message>
        <source>Exchange messages with the kernel, such as notices of programs that start.</source>
        <translation>Nachrichten mit dem Kernel austauschen, etwa Meldungen über startende Programme.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with the kernel</source>
        <translation>%1 erlauben, Nachrichten mit dem Kernel auszutauschen</translation>
    </message>
    <message>
        <source>Kernel Driver Messages</source>
        <translation>Kerneltreiber-Nachrichten</translation>
    </message>
    <message>
        <source>Exchange messages with a particular driver in the kernel.</source>
        <translation>Nachrichten mit einem bestimmten Treiber im Kernel austauschen.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with a kernel driver</source>
        <translation>%1 erlauben, Nachrichten mit einem Kerneltreiber auszutauschen</translation>
    </message>
    <message>
        <source>Empty Permission</source>
        <translation>Leere Berechtigung</translation>
    </message>
    <message>
        <source>Allow nothing; it is there for testing only.</source>
        <translation>Nichts erlauben; sie ist nur zum Testen da.</translation>
    </message>
    <message>
        <source>Allow %1 to have a permission that allows nothing</source>
        <translation>%1 erlauben, eine Berechtigung zu haben, die nichts erlaubt</translation>
    </message>
    <message>
        <source>Play Sound</source>
        <translation>Tonwiedergabe</translation>
    </message>
    <message>
        <source>Play music, voices and other sounds.</source>
        <translation>Musik, Stimmen und andere Töne wiedergeben.</translation>
    </message>
    <message>
        <source>Allow %1 to play sound</source>
        <translation>%1 erlauben, Ton wiederzugeben</translation>
    </message>
    <message>
        <source>Game Controllers</source>
        <translation>Spielgeräte</translation>
    </message>
    <message>
        <source>Use gamepads, joysticks and steering wheels.</source>
        <translation>Gamepads, Joysticks und Lenkräder verwenden.</translation>
    </message>
    <message>
        <source>Allow %1 to use game controllers</source>
        <translation>%1 erlauben, Spielgeräte zu verwenden</translation>
    </message>
    <message>
        <source>CD and DVD Drives</source>
        <translation>CD- und DVD-Laufwerke</translation>
    </message>
    <message>
        <source>Play and read CDs, DVDs and Blu-ray discs, and burn them where the app has asked for that.</source>
        <translation>CDs, DVDs und Blu-rays abspielen und lesen und, wenn das Programm darum gebeten hat, brennen.</translation>
    </message>
    <message>
        <source>Allow %1 to use CD and DVD drives</source>
        <translation>%1 erlauben, CD- und DVD-Laufwerke zu verwenden</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print documents and see the printers.</source>
        <translation>Dokumente drucken und die Drucker sehen.</translation>
    </message>
    <message>
        <source>Allow %1 to print</source>
        <translation>%1 erlauben, zu drucken</translation>
    </message>
    <message>
        <source>Printer Management</source>
        <translation>Druckerverwaltung</translation>
    </message>
    <message>
        <source>Print, add and remove printers, change their settings and see everybody&apos;s print jobs.</source>
        <translation>Drucken, Drucker hinzufügen, entfernen und einstellen und die Druckaufträge aller sehen.</translation>
    </message>
    <message>
        <source>Allow %1 to manage printers</source>
        <translation>%1 erlauben, Drucker zu verwalten</translation>
    </message>
    <message>
        <source>USB Devices</source>
        <translation>USB-Geräte</translation>
    </message>
    <message>
        <source>Use any connected USB device directly, even keyboards, phones and drives.</source>
        <translation>Jedes angeschlossene USB-Gerät direkt verwenden, selbst Tastaturen, Telefone und Laufwerke.</translation>
    </message>
    <message>
        <source>Allow %1 to use any USB device</source>
        <translation>%1 erlauben, jedes USB-Gerät zu verwenden</translation>
    </message>
    <message>
        <source>Special Input Device</source>
        <translation>Besonderes Eingabegerät</translation>
    </message>
    <message>
        <source>Talk directly to an input device, such as a custom keyboard, pedal or controller.</source>
        <translation>Direkt mit einem Eingabegerät sprechen, etwa einer Spezialtastatur, einem Pedal oder Controller.</translation>
    </message>
    <message>
        <source>Allow %1 to use a special input device</source>
        <translation>%1 erlauben, ein besonderes Eingabegerät zu verwenden</translation>
    </message>
    <message>
        <source>Security Keys</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Sign in with a security key, such as a YubiKey, that you touch or plug in.</source>
        <translation>Mit einem Sicherheitsschlüssel wie einem YubiKey anmelden, den man berührt oder einsteckt.</translation>
    </message>
    <message>
        <source>Allow %1 to use security keys</source>
        <translation>%1 erlauben, Sicherheitsschlüssel zu verwenden</translation>
    </message>
    <message>
        <source>Smart Cards</source>
        <translation>Chipkarten</translation>
    </message>
    <message>
        <source>Use smart card readers and the identity or bank cards in them.</source>
        <translation>Kartenleser und die Ausweis- oder Bankkarten darin verwenden.</translation>
    </message>
    <message>
        <source>Allow %1 to use smart cards</source>
        <translation>%1 erlauben, Chipkarten zu verwenden</translation>
    </message>
    <message>
        <source>Keys on Security Tokens</source>
        <translation>Schlüssel auf Sicherheitstoken</translation>
    </message>
    <message>
        <source>Sign, decrypt and sign in with the keys on security tokens.</source>
        <translation>Mit den Schlüsseln auf Sicherheitstoken signieren, entschlüsseln und anmelden.</translation>
    </message>
    <message>
        <source>Allow %1 to use keys on security tokens</source>
        <translation>%1 erlauben, Schlüssel auf Sicherheitstoken zu verwenden</translation>
    </message>
    <message>
        <source>Bluetooth Hardware</source>
        <translation>Bluetooth-Hardware</translation>
    </message>
    <message>
        <source>Switch Bluetooth on and off, search for devices nearby and exchange data with them.</source>
        <translation>Bluetooth ein- und ausschalten, Geräte in der Nähe suchen und mit ihnen Daten austauschen.</translation>
    </message>
    <message>
        <source>Allow %1 to control the Bluetooth hardware</source>
        <translation>%1 erlauben, die Bluetooth-Hardware zu steuern</translation>
    </message>
    <message>
        <source>Bluetooth Devices</source>
        <translation>Bluetooth-Geräte</translation>
    </message>
    <message>
        <source>Find, pair and use Bluetooth devices nearby.</source>
        <translation>Bluetooth-Geräte in der Nähe finden, koppeln und verwenden.</translation>
    </message>
    <message>
        <source>Allow %1 to use Bluetooth devices</source>
        <translation>%1 erlauben, Bluetooth-Geräte zu verwenden</translation>
    </message>
    <message>
        <source>TV Tuners</source>
        <translation>TV-Empfänger</translation>
    </message>
    <message>
        <source>Watch and record television and radio with TV tuners.</source>
        <translation>Mit TV-Karten Fernsehen und Radio empfangen und aufnehmen.</translation>
    </message>
    <message>
        <source>Allow %1 to use TV tuners</source>
        <translation>%1 erlauben, TV-Empfänger zu verwenden</translation>
    </message>
    <message>
        <source>Serial Port</source>
        <translation>Serielle Schnittstelle</translation>
    </message>
    <message>
        <source>Exchange data with a device on a serial port, such as a modem or microcontroller.</source>
        <translation>Daten mit einem Gerät an einer seriellen Schnittstelle austauschen, etwa Modem oder Mikrocontroller.</translation>
    </message>
    <message>
        <source>Allow %1 to use a serial port</source>
        <translation>%1 erlauben, eine serielle Schnittstelle zu verwenden</translation>
    </message>
    <message>
        <source>Device Buttons</source>
        <translation>Gerätetasten</translation>
    </message>
    <message>
        <source>Notice presses of special buttons, such as volume and power keys.</source>
        <translation>Das Drücken besonderer Tasten bemerken, etwa für Lautstärke und Ein/Aus.</translation>
    </message>
    <message>
        <source>Allow %1 to notice device buttons</source>
        <translation>%1 erlauben, Gerätetasten zu bemerken</translation>
    </message>
    <message>
        <source>Screen Brightness</source>
        <translation>Bildschirmhelligkeit</translation>
    </message>
    <message>
        <source>Change the brightness of the screen and keyboard light, and see connected screens.</source>
        <translation>Die Helligkeit von Bildschirm und Tastaturbeleuchtung ändern und angeschlossene Bildschirme sehen.</translation>
    </message>
    <message>
        <source>Allow %1 to change the screen brightness</source>
        <translation>%1 erlauben, die Bildschirmhelligkeit zu ändern</translation>
    </message>
    <message>
        <source>Whole Screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Draw directly on the screen and read what is shown on it.</source>
        <translation>Direkt auf den Bildschirm zeichnen und lesen, was darauf zu sehen ist.</translation>
    </message>
    <message>
        <source>Allow %1 to draw on and read the whole screen</source>
        <translation>%1 erlauben, auf den ganzen Bildschirm zu zeichnen und ihn zu lesen</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <translation>Kameraeinstellungen</translation>
    </message>
    <message>
        <source>Configure the image processing of cameras and other video hardware.</source>
        <translation>Die Bildverarbeitung von Kameras und anderer Videohardware einstellen.</translation>
    </message>
    <message>
        <source>Allow %1 to configure cameras and video hardware</source>
        <translation>%1 erlauben, Kameras und Videohardware einzustellen</translation>
    </message>
    <message>
        <source>Media Player Service</source>
        <translation>Medienwiedergabedienst</translation>
    </message>
    <message>
        <source>Play music and videos through the media player service of Ubuntu Touch.</source>
        <translation>Musik und Videos über den Wiedergabedienst von Ubuntu Touch abspielen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the media player service</source>
        <translation>%1 erlauben, den Medienwiedergabedienst zu verwenden</translation>
    </message>
    <message>
        <source>Virtual Keyboard and Mouse</source>
        <translation>Virtuelle Tastatur und Maus</translation>
    </message>
    <message>
        <source>Type and click in your name in any program.</source>
        <translation>In Ihrem Namen in jedem Programm tippen und klicken.</translation>
    </message>
    <message>
        <source>Allow %1 to type and click in your name</source>
        <translation>%1 erlauben, in Ihrem Namen zu tippen und zu klicken</translation>
    </message>
    <message>
        <source>Virtual Input Devices</source>
        <translation>Virtuelle Eingabegeräte</translation>
    </message>
    <message>
        <source>Pretend to be a keyboard, mouse or other input device, and so type and click in your name.</source>
        <translation>Sich als Tastatur, Maus oder anderes Eingabegerät ausgeben und so in Ihrem Namen tippen und klicken.</translation>
    </message>
    <message>
        <source>Allow %1 to pretend to be an input device</source>
        <translation>%1 erlauben, sich als Eingabegerät auszugeben</translation>
    </message>
    <message>
        <source>Android Phones</source>
        <translation>Android-Telefone</translation>
    </message>
    <message>
        <source>Connect to Android phones and tablets over USB to manage them.</source>
        <translation>Sich über USB mit Android-Telefonen und -Tablets verbinden, um sie zu verwalten.</translation>
    </message>
    <message>
        <source>Allow %1 to connect to Android phones</source>
        <translation>%1 erlauben, sich mit Android-Telefonen zu verbinden</translation>
    </message>
    <message>
        <source>Act as a USB Device</source>
        <translation>Als USB-Gerät auftreten</translation>
    </message>
    <message>
        <source>Make this system appear as a USB device to another one.</source>
        <translation>Dieses System an einem anderen als USB-Gerät erscheinen lassen.</translation>
    </message>
    <message>
        <source>Allow %1 to act as a USB device</source>
        <translation>%1 erlauben, als USB-Gerät aufzutreten</translation>
    </message>
    <message>
        <source>Security Chip</source>
        <translation>Sicherheitschip</translation>
    </message>
    <message>
        <source>Use the TPM security chip, which guards keys and measures how the system started.</source>
        <translation>Den TPM-Sicherheitschip nutzen, der Schlüssel hütet und den Systemstart misst.</translation>
    </message>
    <message>
        <source>Allow %1 to use the security chip</source>
        <translation>%1 erlauben, den Sicherheitschip zu nutzen</translation>
    </message>
    <message>
        <source>Secure Processor Area</source>
        <translation>Geschützter Prozessorbereich</translation>
    </message>
    <message>
        <source>Talk to the protected part of the processor that guards keys and payments.</source>
        <translation>Mit dem geschützten Teil des Prozessors sprechen, der Schlüssel und Zahlungen hütet.</translation>
    </message>
    <message>
        <source>Allow %1 to use the secure area of the processor</source>
        <translation>%1 erlauben, den geschützten Prozessorbereich zu nutzen</translation>
    </message>
    <message>
        <source>Random Numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>Read random numbers made by the hardware.</source>
        <translation>Von der Hardware erzeugte Zufallszahlen lesen.</translation>
    </message>
    <message>
        <source>Allow %1 to read hardware random numbers</source>
        <translation>%1 erlauben, Hardware-Zufallszahlen zu lesen</translation>
    </message>
    <message>
        <source>Random Number Generator</source>
        <translation>Zufallszahlengenerator</translation>
    </message>
    <message>
        <source>Read from the hardware random number generator, and choose which one the system uses.</source>
        <translation>Aus dem Hardware-Zufallszahlengenerator lesen und wählen, welchen das System nutzt.</translation>
    </message>
    <message>
        <source>Allow %1 to control the random number generator</source>
        <translation>%1 erlauben, den Zufallszahlengenerator zu steuern</translation>
    </message>
    <message>
        <source>Vehicle and Machine Bus</source>
        <translation>Fahrzeug- und Maschinenbus</translation>
    </message>
    <message>
        <source>Read and send messages on the CAN bus of cars, robots and machines.</source>
        <translation>Nachrichten auf dem CAN-Bus von Autos, Robotern und Maschinen lesen und senden.</translation>
    </message>
    <message>
        <source>Allow %1 to use the CAN bus</source>
        <translation>%1 erlauben, den CAN-Bus zu verwenden</translation>
    </message>
    <message>
        <source>I²C Controller</source>
        <translation>I²C-Controller</translation>
    </message>
    <message>
        <source>Talk directly to chips and sensors on an I²C controller.</source>
        <translation>Direkt mit Chips und Sensoren an einem I²C-Controller sprechen.</translation>
    </message>
    <message>
        <source>Allow %1 to use an I²C controller</source>
        <translation>%1 erlauben, einen I²C-Controller zu verwenden</translation>
    </message>
    <message>
        <source>SPI Controller</source>
        <translation>SPI-Controller</translation>
    </message>
    <message>
        <source>Talk directly to chips and displays on an SPI controller.</source>
        <translation>Direkt mit Chips und Anzeigen an einem SPI-Controller sprechen.</translation>
    </message>
    <message>
        <source>Allow %1 to use an SPI controller</source>
        <translation>%1 erlauben, einen SPI-Controller zu verwenden</translation>
    </message>
    <message>
        <source>Hardware Pin</source>
        <translation>Hardware-Pin</translation>
    </message>
    <message>
        <source>Read and switch one pin of the circuit board, and so what is wired to it.</source>
        <translation>Einen Pin der Platine lesen und schalten, und damit alles, was daran hängt.</translation>
    </message>
    <message>
        <source>Allow %1 to use a pin of the circuit board</source>
        <translation>%1 erlauben, einen Pin der Platine zu verwenden</translation>
    </message>
    <message>
        <source>Hardware Pins</source>
        <translation>Hardware-Pins</translation>
    </message>
    <message>
        <source>Read and switch certain pins of the circuit board, and so what is wired to them.</source>
        <translation>Bestimmte Pins der Platine lesen und schalten, und damit alles, was daran hängt.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain pins of the circuit board</source>
        <translation>%1 erlauben, bestimmte Pins der Platine zu verwenden</translation>
    </message>
    <message>
        <source>All Hardware Pins</source>
        <translation>Alle Hardware-Pins</translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board, and so all that is wired to it.</source>
        <translation>Jeden Pin der Platine lesen und schalten, und damit alles, was daran hängt.</translation>
    </message>
    <message>
        <source>Allow %1 to use every pin of the circuit board</source>
        <translation>%1 erlauben, jeden Pin der Platine zu verwenden</translation>
    </message>
    <message>
        <source>Hardware Pin Memory</source>
        <translation>Speicher der Hardware-Pins</translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board through its memory.</source>
        <translation>Über ihren Speicher jeden Pin der Platine lesen und schalten.</translation>
    </message>
    <message>
        <source>Allow %1 to use all pins through their memory</source>
        <translation>%1 erlauben, alle Pins über ihren Speicher zu verwenden</translation>
    </message>
    <message>
        <source>Motors and Dimmers</source>
        <translation>Motoren und Dimmer</translation>
    </message>
    <message>
        <source>Control one PWM channel, and so the speed or brightness of what is wired to it.</source>
        <translation>Einen PWM-Kanal steuern, also Drehzahl oder Helligkeit dessen, was daran hängt.</translation>
    </message>
    <message>
        <source>Allow %1 to control motors and dimmers</source>
        <translation>%1 erlauben, Motoren und Dimmer zu steuern</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Read and configure one sensor, such as one for light, motion or temperature.</source>
        <translation>Einen Sensor auslesen und einstellen, etwa für Licht, Bewegung oder Temperatur.</translation>
    </message>
    <message>
        <source>Allow %1 to use a sensor</source>
        <translation>%1 erlauben, einen Sensor zu verwenden</translation>
    </message>
    <message>
        <source>On/Off Control</source>
        <translation>Ein/Aus-Schalter</translation>
    </message>
    <message>
        <source>Read and switch one on/off control of the hardware, such as a lamp.</source>
        <translation>Einen Ein/Aus-Schalter der Hardware lesen und umlegen, etwa für eine Lampe.</translation>
    </message>
    <message>
        <source>Allow %1 to switch a hardware control on and off</source>
        <translation>%1 erlauben, einen Hardwareschalter ein- und auszuschalten</translation>
    </message>
    <message>
        <source>Special Hardware</source>
        <translation>Besondere Hardware</translation>
    </message>
    <message>
        <source>Use special hardware that the maker of this device has described.</source>
        <translation>Besondere Hardware verwenden, die der Hersteller dieses Geräts beschrieben hat.</translation>
    </message>
    <message>
        <source>Allow %1 to use special hardware</source>
        <translation>%1 erlauben, besondere Hardware zu verwenden</translation>
    </message>
    <message>
        <source>Programmable Chips</source>
        <translation>Programmierbare Chips</translation>
    </message>
    <message>
        <source>Program and control FPGA chips.</source>
        <translation>FPGA-Chips programmieren und steuern.</translation>
    </message>
    <message>
        <source>Allow %1 to program FPGA chips</source>
        <translation>%1 erlauben, FPGA-Chips zu programmieren</translation>
    </message>
    <message>
        <source>Signal Processor</source>
        <translation>Signalprozessor</translation>
    </message>
    <message>
        <source>Control the signal processors of certain circuit boards.</source>
        <translation>Die Signalprozessoren bestimmter Platinen steuern.</translation>
    </message>
    <message>
        <source>Allow %1 to control the signal processor</source>
        <translation>%1 erlauben, den Signalprozessor zu steuern</translation>
    </message>
    <message>
        <source>AI Accelerator</source>
        <translation>KI-Beschleuniger</translation>
    </message>
    <message>
        <source>Use the neural processing chip for fast computations.</source>
        <translation>Den Chip für neuronale Netze für schnelle Berechnungen nutzen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the AI accelerator</source>
        <translation>%1 erlauben, den KI-Beschleuniger zu nutzen</translation>
    </message>
    <message>
        <source>MediaTek Accelerators</source>
        <translation>MediaTek-Beschleuniger</translation>
    </message>
    <message>
        <source>Use the chips for AI, images and video of MediaTek boards.</source>
        <translation>Die Chips für KI, Bilder und Videos auf MediaTek-Platinen nutzen.</translation>
    </message>
    <message>
        <source>Allow %1 to use MediaTek accelerators</source>
        <translation>%1 erlauben, MediaTek-Beschleuniger zu nutzen</translation>
    </message>
    <message>
        <source>Allegro Video Chip</source>
        <translation>Allegro-Videochip</translation>
    </message>
    <message>
        <source>Use the Allegro video chip to play and make video faster.</source>
        <translation>Den Allegro-Videochip nutzen, um Videos schneller abzuspielen und zu erstellen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the Allegro video chip</source>
        <translation>%1 erlauben, den Allegro-Videochip zu nutzen</translation>
    </message>
    <message>
        <source>VideoCore Chip</source>
        <translation>VideoCore-Chip</translation>
    </message>
    <message>
        <source>Talk directly to the graphics processor of a Raspberry Pi.</source>
        <translation>Direkt mit dem Grafikprozessor eines Raspberry Pi sprechen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the VideoCore chip</source>
        <translation>%1 erlauben, den VideoCore-Chip zu nutzen</translation>
    </message>
    <message>
        <source>Intel Management Engine</source>
        <translation>Intel Management Engine</translation>
    </message>
    <message>
        <source>Talk to the management engine inside Intel processors.</source>
        <translation>Mit der Verwaltungseinheit in Intel-Prozessoren sprechen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the Intel Management Engine</source>
        <translation>%1 erlauben, die Intel Management Engine zu verwenden</translation>
    </message>
    <message>
        <source>Intel QuickAssist</source>
        <translation>Intel QuickAssist</translation>
    </message>
    <message>
        <source>Use Intel QuickAssist chips to encrypt and compress faster.</source>
        <translation>Mit Intel-QuickAssist-Chips schneller verschlüsseln und komprimieren.</translation>
    </message>
    <message>
        <source>Allow %1 to use Intel QuickAssist chips</source>
        <translation>%1 erlauben, Intel-QuickAssist-Chips zu nutzen</translation>
    </message>
    <message>
        <source>Xilinx Cards</source>
        <translation>Xilinx-Karten</translation>
    </message>
    <message>
        <source>Exchange data directly with Xilinx expansion cards.</source>
        <translation>Daten direkt mit Erweiterungskarten von Xilinx austauschen.</translation>
    </message>
    <message>
        <source>Allow %1 to use Xilinx cards</source>
        <translation>%1 erlauben, Xilinx-Karten zu verwenden</translation>
    </message>
    <message>
        <source>Broadcom Network Chip</source>
        <translation>Broadcom-Netzwerkchip</translation>
    </message>
    <message>
        <source>Control Broadcom switching chips directly, and so all network traffic through them.</source>
        <translation>Switch-Chips von Broadcom direkt steuern, also allen Netzwerkverkehr darüber.</translation>
    </message>
    <message>
        <source>Allow %1 to control Broadcom network chips</source>
        <translation>%1 erlauben, Broadcom-Netzwerkchips zu steuern</translation>
    </message>
    <message>
        <source>Qualcomm Chip Messages</source>
        <translation>Qualcomm-Chipnachrichten</translation>
    </message>
    <message>
        <source>Exchange messages with the modem and other processors of Qualcomm chips.</source>
        <translation>Nachrichten mit dem Modem und anderen Prozessoren von Qualcomm-Chips austauschen.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with Qualcomm processors</source>
        <translation>%1 erlauben, Nachrichten mit Qualcomm-Prozessoren auszutauschen</translation>
    </message>
    <message>
        <source>Android Device Memory</source>
        <translation>Speicher von Android-Geräten</translation>
    </message>
    <message>
        <source>Share memory directly with the hardware of Android devices.</source>
        <translation>Arbeitsspeicher direkt mit der Hardware von Android-Geräten teilen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the memory of Android devices</source>
        <translation>%1 erlauben, den Speicher von Android-Geräten zu nutzen</translation>
    </message>
    <message>
        <source>Companion Processors</source>
        <translation>Hilfsprozessoren</translation>
    </message>
    <message>
        <source>Start and stop the other processors of the board, and load programs into them.</source>
        <translation>Die weiteren Prozessoren der Platine starten und anhalten und Programme in sie laden.</translation>
    </message>
    <message>
        <source>Allow %1 to control companion processors</source>
        <translation>%1 erlauben, Hilfsprozessoren zu steuern</translation>
    </message>
    <message>
        <source>SD Card Slot</source>
        <translation>SD-Kartensteckplatz</translation>
    </message>
    <message>
        <source>Switch how the SD card slot of certain circuit boards works.</source>
        <translation>Umschalten, wie der SD-Kartensteckplatz bestimmter Platinen arbeitet.</translation>
    </message>
    <message>
        <source>Allow %1 to control the SD card slot</source>
        <translation>%1 erlauben, den SD-Kartensteckplatz zu steuern</translation>
    </message>
    <message>
        <source>Hardware Driven by the App</source>
        <translation>Vom Programm betriebene Hardware</translation>
    </message>
    <message>
        <source>Drive a hardware device directly, without a driver of the system.</source>
        <translation>Ein Gerät direkt betreiben, ohne Treiber des Systems.</translation>
    </message>
    <message>
        <source>Allow %1 to drive a hardware device itself</source>
        <translation>%1 erlauben, ein Gerät selbst zu betreiben</translation>
    </message>
    <message>
        <source>Precision Clock</source>
        <translation>Präzisionsuhr</translation>
    </message>
    <message>
        <source>Use and set the high-precision clock of network cards.</source>
        <translation>Die hochgenaue Uhr von Netzwerkkarten nutzen und stellen.</translation>
    </message>
    <message>
        <source>Allow %1 to use and set the precision clock</source>
        <translation>%1 erlauben, die Präzisionsuhr zu nutzen und zu stellen</translation>
    </message>
    <message>
        <source>NVIDIA Driver Setup</source>
        <translation>NVIDIA-Treibereinrichtung</translation>
    </message>
    <message>
        <source>Prepare the system for NVIDIA graphics cards, as an administrator.</source>
        <translation>Das System als Systemverwalter für NVIDIA-Grafikkarten vorbereiten.</translation>
    </message>
    <message>
        <source>Allow %1 to set up NVIDIA drivers</source>
        <translation>%1 erlauben, NVIDIA-Treiber einzurichten</translation>
    </message>
    <message>
        <source>OpenGL Drivers from a Snap</source>
        <translation>OpenGL-Treiber aus einem Snap</translation>
    </message>
    <message>
        <source>Let the system load OpenGL graphics drivers that a snap delivers.</source>
        <translation>Das System OpenGL-Grafiktreiber laden lassen, die ein Snap liefert.</translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL drivers from a snap</source>
        <translation>%1 erlauben, OpenGL-Treiber aus einem Snap zu laden</translation>
    </message>
    <message>
        <source>OpenGL ES Drivers from a Snap</source>
        <translation>OpenGL-ES-Treiber aus einem Snap</translation>
    </message>
    <message>
        <source>Let the system load OpenGL ES graphics drivers that a snap delivers.</source>
        <translation>Das System OpenGL-ES-Grafiktreiber laden lassen, die ein Snap liefert.</translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL ES drivers from a snap</source>
        <translation>%1 erlauben, OpenGL-ES-Treiber aus einem Snap zu laden</translation>
    </message>
    <message>
        <source>EGL Drivers from a Snap</source>
        <translation>EGL-Treiber aus einem Snap</translation>
    </message>
    <message>
        <source>Let the system load EGL graphics drivers that a snap delivers.</source>
        <translation>Das System EGL-Grafiktreiber laden lassen, die ein Snap liefert.</translation>
    </message>
    <message>
        <source>Allow %1 to load EGL drivers from a snap</source>
        <translation>%1 erlauben, EGL-Treiber aus einem Snap zu laden</translation>
    </message>
    <message>
        <source>GBM Drivers from a Snap</source>
        <translation>GBM-Treiber aus einem Snap</translation>
    </message>
    <message>
        <source>Let the system load GBM graphics drivers that a snap delivers.</source>
        <translation>Das System GBM-Grafiktreiber laden lassen, die ein Snap liefert.</translation>
    </message>
    <message>
        <source>Allow %1 to load GBM drivers from a snap</source>
        <translation>%1 erlauben, GBM-Treiber aus einem Snap zu laden</translation>
    </message>
    <message>
        <source>Vulkan Drivers from a Snap</source>
        <translation>Vulkan-Treiber aus einem Snap</translation>
    </message>
    <message>
        <source>Let the system load Vulkan graphics drivers that a snap delivers.</source>
        <translation>Das System Vulkan-Grafiktreiber laden lassen, die ein Snap liefert.</translation>
    </message>
    <message>
        <source>Allow %1 to load Vulkan drivers from a snap</source>
        <translation>%1 erlauben, Vulkan-Treiber aus einem Snap zu laden</translation>
    </message>
    <message>
        <source>CUDA Drivers from a Snap</source>
        <translation>CUDA-Treiber aus einem Snap</translation>
    </message>
    <message>
        <source>Let the system load NVIDIA computing drivers that a snap delivers.</source>
        <translation>Das System NVIDIA-Rechentreiber laden lassen, die ein Snap liefert.</translation>
    </message>
    <message>
        <source>Allow %1 to load CUDA drivers from a snap</source>
        <translation>%1 erlauben, CUDA-Treiber aus einem Snap zu laden</translation>
    </message>
    <message>
        <source>NVIDIA Video Drivers from a Snap</source>
        <translation>NVIDIA-Videotreiber aus einem Snap</translation>
    </message>
    <message>
        <source>Let the system load NVIDIA video drivers that a snap delivers.</source>
        <translation>Das System NVIDIA-Videotreiber laden lassen, die ein Snap liefert.</translation>
    </message>
    <message>
        <source>Allow %1 to load NVIDIA video drivers from a snap</source>
        <translation>%1 erlauben, NVIDIA-Videotreiber aus einem Snap zu laden</translation>
    </message>
    <message>
        <source>Home Folder</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Open, change and delete your files, except hidden ones.</source>
        <translation>Ihre Dateien öffnen, ändern und löschen, außer den versteckten.</translation>
    </message>
    <message>
        <source>Allow %1 to use your files in the home folder</source>
        <translation>%1 erlauben, Ihre Dateien im Persönlichen Ordner zu verwenden</translation>
    </message>
    <message>
        <source>Removable Drives</source>
        <translation>Wechseldatenträger</translation>
    </message>
    <message>
        <source>Open, change and delete files on USB sticks, memory cards and other mounted drives.</source>
        <translation>Dateien auf USB-Sticks, Speicherkarten und anderen eingehängten Laufwerken öffnen, ändern und löschen.</translation>
    </message>
    <message>
        <source>Allow %1 to use files on removable drives</source>
        <translation>%1 erlauben, Dateien auf Wechseldatenträgern zu verwenden</translation>
    </message>
    <message>
        <source>Chosen Personal Files</source>
        <translation>Ausgewählte eigene Dateien</translation>
    </message>
    <message>
        <source>Open certain files and folders of yours, hidden ones too, that the app has asked for.</source>
        <translation>Bestimmte Dateien und Ordner von Ihnen öffnen, auch versteckte, um die das Programm gebeten hat.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of yours</source>
        <translation>%1 erlauben, bestimmte eigene Dateien zu verwenden</translation>
    </message>
    <message>
        <source>Chosen System Files</source>
        <translation>Ausgewählte Systemdateien</translation>
    </message>
    <message>
        <source>Open certain files and folders of the system that the app has asked for.</source>
        <translation>Bestimmte Dateien und Ordner des Systems öffnen, um die das Programm gebeten hat.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of the system</source>
        <translation>%1 erlauben, bestimmte Systemdateien zu verwenden</translation>
    </message>
    <message>
        <source>All Files, for Backups</source>
        <translation>Alle Dateien, für Sicherungen</translation>
    </message>
    <message>
        <source>Read every file on this system, also the private files of all users.</source>
        <translation>Jede Datei auf diesem System lesen, auch die privaten Dateien aller Benutzer.</translation>
    </message>
    <message>
        <source>Allow %1 to read every file on this system</source>
        <translation>%1 erlauben, jede Datei auf diesem System zu lesen</translation>
    </message>
    <message>
        <source>Whole Disks</source>
        <translation>Ganze Festplatten</translation>
    </message>
    <message>
        <source>Read and overwrite whole disks with everything on them, past all file permissions.</source>
        <translation>Ganze Datenträger mit allem darauf lesen und überschreiben, vorbei an allen Dateirechten.</translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite whole disks</source>
        <translation>%1 erlauben, ganze Datenträger zu lesen und zu überschreiben</translation>
    </message>
    <message>
        <source>Whole Partition</source>
        <translation>Ganze Partition</translation>
    </message>
    <message>
        <source>Read and overwrite a whole disk partition with everything on it, past all file permissions.</source>
        <translation>Eine ganze Partition mit allem darauf lesen und überschreiben, vorbei an allen Dateirechten.</translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite a disk partition</source>
        <translation>%1 erlauben, eine Partition zu lesen und zu überschreiben</translation>
    </message>
    <message>
        <source>Virtual Drives</source>
        <translation>Virtuelle Laufwerke</translation>
    </message>
    <message>
        <source>Show other storage, such as remote or packed folders, inside the app&apos;s own folders.</source>
        <translation>Andere Speicher, etwa entfernte oder gepackte Ordner, in den eigenen Ordnern des Programms zeigen.</translation>
    </message>
    <message>
        <source>Allow %1 to set up virtual drives</source>
        <translation>%1 erlauben, virtuelle Laufwerke einzurichten</translation>
    </message>
    <message>
        <source>Windows Network Folders</source>
        <translation>Windows-Netzwerkordner</translation>
    </message>
    <message>
        <source>Attach and detach shared folders of Windows and Samba servers.</source>
        <translation>Freigegebene Ordner von Windows- und Samba-Servern ein- und aushängen.</translation>
    </message>
    <message>
        <source>Allow %1 to attach Windows network folders</source>
        <translation>%1 erlauben, Windows-Netzwerkordner einzuhängen</translation>
    </message>
    <message>
        <source>NFS Network Folders</source>
        <translation>NFS-Netzwerkordner</translation>
    </message>
    <message>
        <source>Attach and detach shared folders of NFS servers.</source>
        <translation>Freigegebene Ordner von NFS-Servern ein- und aushängen.</translation>
    </message>
    <message>
        <source>Allow %1 to attach NFS network folders</source>
        <translation>%1 erlauben, NFS-Netzwerkordner einzuhängen</translation>
    </message>
    <message>
        <source>Attach Drives and Folders</source>
        <translation>Laufwerke und Ordner einhängen</translation>
    </message>
    <message>
        <source>Attach and detach drives and folders as an administrator, in the places the app has asked for.</source>
        <translation>Als Systemverwalter Laufwerke und Ordner ein- und aushängen, wo das Programm es vorgesehen hat.</translation>
    </message>
    <message>
        <source>Allow %1 to attach and detach drives</source>
        <translation>%1 erlauben, Laufwerke ein- und auszuhängen</translation>
    </message>
    <message>
        <source>List of Attached Drives</source>
        <translation>Liste eingehängter Laufwerke</translation>
    </message>
    <message>
        <source>See which drives and folders are attached, and how much space they have.</source>
        <translation>Sehen, welche Laufwerke und Ordner eingehängt sind und wie viel Platz sie haben.</translation>
    </message>
    <message>
        <source>Allow %1 to see which drives are attached</source>
        <translation>%1 erlauben, eingehängte Laufwerke zu sehen</translation>
    </message>
    <message>
        <source>Disk Management</source>
        <translation>Laufwerksverwaltung</translation>
    </message>
    <message>
        <source>Attach, eject, format and partition drives through the disk service.</source>
        <translation>Laufwerke über den Laufwerksdienst einhängen, auswerfen, formatieren und partitionieren.</translation>
    </message>
    <message>
        <source>Allow %1 to manage disks and drives</source>
        <translation>%1 erlauben, Laufwerke zu verwalten</translation>
    </message>
    <message>
        <source>Encrypted Disks</source>
        <translation>Verschlüsselte Laufwerke</translation>
    </message>
    <message>
        <source>Set up, unlock and use encrypted disks as an administrator.</source>
        <translation>Als Systemverwalter verschlüsselte Laufwerke einrichten, entsperren und nutzen.</translation>
    </message>
    <message>
        <source>Allow %1 to set up and unlock encrypted disks</source>
        <translation>%1 erlauben, verschlüsselte Laufwerke einzurichten und zu entsperren</translation>
    </message>
    <message>
        <source>Disks with Several Cables</source>
        <translation>Laufwerke mit mehreren Wegen</translation>
    </message>
    <message>
        <source>Manage disks reached over several routes, and read and overwrite them directly.</source>
        <translation>Laufwerke verwalten, die über mehrere Wege erreichbar sind, und sie direkt lesen und überschreiben.</translation>
    </message>
    <message>
        <source>Allow %1 to manage multipath disks</source>
        <translation>%1 erlauben, Multipath-Laufwerke zu verwalten</translation>
    </message>
    <message>
        <source>Disks over the Network</source>
        <translation>Laufwerke über das Netzwerk</translation>
    </message>
    <message>
        <source>Connect to disks of other machines and use them as an administrator.</source>
        <translation>Sich mit Laufwerken anderer Rechner verbinden und sie als Systemverwalter nutzen.</translation>
    </message>
    <message>
        <source>Allow %1 to connect to disks over the network</source>
        <translation>%1 erlauben, sich mit Laufwerken über das Netzwerk zu verbinden</translation>
    </message>
    <message>
        <source>NVMe Drives</source>
        <translation>NVMe-Laufwerke</translation>
    </message>
    <message>
        <source>Manage NVMe drives, attach new ones, and erase what is on them.</source>
        <translation>NVMe-Laufwerke verwalten, neue einbinden und ihren Inhalt löschen.</translation>
    </message>
    <message>
        <source>Allow %1 to manage and erase NVMe drives</source>
        <translation>%1 erlauben, NVMe-Laufwerke zu verwalten und zu löschen</translation>
    </message>
    <message>
        <source>Direct Disk Commands</source>
        <translation>Direkte Laufwerksbefehle</translation>
    </message>
    <message>
        <source>Send any command to disks, disc burners and scanners, also to erase or damage them.</source>
        <translation>Beliebige Befehle an Laufwerke, Brenner und Scanner senden, auch zum Löschen oder Beschädigen.</translation>
    </message>
    <message>
        <source>Allow %1 to send commands directly to disks</source>
        <translation>%1 erlauben, Befehle direkt an Laufwerke zu senden</translation>
    </message>
    <message>
        <source>Online Storage in Ubuntu Touch</source>
        <translation>Onlinespeicher in Ubuntu Touch</translation>
    </message>
    <message>
        <source>Open and save files in the online storage that is set up in Ubuntu Touch.</source>
        <translation>Dateien in dem Onlinespeicher öffnen und speichern, der in Ubuntu Touch eingerichtet ist.</translation>
    </message>
    <message>
        <source>Allow %1 to use online storage in Ubuntu Touch</source>
        <translation>%1 erlauben, den Onlinespeicher in Ubuntu Touch zu verwenden</translation>
    </message>
    <message>
        <source>Preview Pictures</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Get small preview pictures of files and album covers.</source>
        <translation>Kleine Vorschaubilder von Dateien und Albenhüllen erhalten.</translation>
    </message>
    <message>
        <source>Allow %1 to get preview pictures of files</source>
        <translation>%1 erlauben, Vorschaubilder von Dateien zu erhalten</translation>
    </message>
    <message>
        <source>Installed Manuals</source>
        <translation>Installierte Handbücher</translation>
    </message>
    <message>
        <source>Read the manuals and help pages of programs installed on this system.</source>
        <translation>Handbücher und Hilfeseiten der auf diesem System installierten Programme lesen.</translation>
    </message>
    <message>
        <source>Allow %1 to read installed manuals</source>
        <translation>%1 erlauben, installierte Handbücher zu lesen</translation>
    </message>
    <message>
        <source>Network and Internet</source>
        <translation>Netzwerk und Internet</translation>
    </message>
    <message>
        <source>Use the Internet and the local network: load, send and receive anything.</source>
        <translation>Internet und lokales Netzwerk nutzen: Beliebiges laden, senden und empfangen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the network and the Internet</source>
        <translation>%1 erlauben, Netzwerk und Internet zu nutzen</translation>
    </message>
    <message>
        <source>Offer Network Services</source>
        <translation>Netzwerkdienste anbieten</translation>
    </message>
    <message>
        <source>Wait for connections from the network, as servers, file sharing and games do.</source>
        <translation>Auf Verbindungen aus dem Netzwerk warten, wie Server, Dateifreigaben und Spiele es tun.</translation>
    </message>
    <message>
        <source>Allow %1 to offer services on the network</source>
        <translation>%1 erlauben, Dienste im Netzwerk anzubieten</translation>
    </message>
    <message>
        <source>Online or Offline</source>
        <translation>Online oder offline</translation>
    </message>
    <message>
        <source>Know whether this system is online.</source>
        <translation>Wissen, ob dieses System online ist.</translation>
    </message>
    <message>
        <source>Allow %1 to know whether this system is online</source>
        <translation>%1 erlauben, zu wissen, ob das System online ist</translation>
    </message>
    <message>
        <source>Network Monitoring</source>
        <translation>Netzwerküberwachung</translation>
    </message>
    <message>
        <source>See the network&apos;s settings and which connections this system has open.</source>
        <translation>Die Netzwerkeinstellungen sehen und welche Verbindungen dieses System hat.</translation>
    </message>
    <message>
        <source>Allow %1 to see network settings and connections</source>
        <translation>%1 erlauben, Netzwerkeinstellungen und Verbindungen zu sehen</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Change all network settings, such as addresses, routes and Wi-Fi, as an administrator.</source>
        <translation>Als Systemverwalter alle Netzwerkeinstellungen ändern, etwa Adressen, Routen und WLAN.</translation>
    </message>
    <message>
        <source>Allow %1 to change all network settings</source>
        <translation>%1 erlauben, alle Netzwerkeinstellungen zu ändern</translation>
    </message>
    <message>
        <source>Network Manager</source>
        <translation>Netzwerkverwaltung</translation>
    </message>
    <message>
        <source>Set up Wi-Fi, wired and VPN connections, and read their saved passwords.</source>
        <translation>WLAN-, Kabel- und VPN-Verbindungen einrichten und ihre gespeicherten Passwörter lesen.</translation>
    </message>
    <message>
        <source>Allow %1 to manage network connections</source>
        <translation>%1 erlauben, Netzwerkverbindungen zu verwalten</translation>
    </message>
    <message>
        <source>Saved Network Connections</source>
        <translation>Gespeicherte Netzwerkverbindungen</translation>
    </message>
    <message>
        <source>See which networks are set up and connected.</source>
        <translation>Sehen, welche Netzwerke eingerichtet und verbunden sind.</translation>
    </message>
    <message>
        <source>Allow %1 to see saved network connections</source>
        <translation>%1 erlauben, gespeicherte Netzwerkverbindungen zu sehen</translation>
    </message>
    <message>
        <source>Network Setup Files</source>
        <translation>Netzwerk-Einrichtungsdateien</translation>
    </message>
    <message>
        <source>Change the system-wide network setup, and read the Wi-Fi passwords in it.</source>
        <translation>Die systemweite Netzwerkeinrichtung ändern und die WLAN-Passwörter darin lesen.</translation>
    </message>
    <message>
        <source>Allow %1 to change the network setup files</source>
        <translation>%1 erlauben, die Netzwerkeinrichtung zu ändern</translation>
    </message>
    <message>
        <source>Network Setup Details</source>
        <translation>Netzwerkeinrichtung ansehen</translation>
    </message>
    <message>
        <source>Read the system-wide network setup, with the Wi-Fi passwords in it.</source>
        <translation>Die systemweite Netzwerkeinrichtung mitsamt den WLAN-Passwörtern darin lesen.</translation>
    </message>
    <message>
        <source>Allow %1 to read the network setup files</source>
        <translation>%1 erlauben, die Netzwerkeinrichtung zu lesen</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Change the firewall: open ports, block, watch and redirect network traffic.</source>
        <translation>Die Firewall ändern: Ports öffnen, Netzwerkverkehr sperren, beobachten und umleiten.</translation>
    </message>
    <message>
        <source>Allow %1 to change the firewall</source>
        <translation>%1 erlauben, die Firewall zu ändern</translation>
    </message>
    <message>
        <source>Devices on the Local Network</source>
        <translation>Geräte im lokalen Netzwerk</translation>
    </message>
    <message>
        <source>Find printers, speakers, shares and other services on the local network.</source>
        <translation>Drucker, Lautsprecher, Freigaben und andere Dienste im lokalen Netzwerk finden.</translation>
    </message>
    <message>
        <source>Allow %1 to find devices on the local network</source>
        <translation>%1 erlauben, Geräte im lokalen Netzwerk zu finden</translation>
    </message>
    <message>
        <source>Announce on the Local Network</source>
        <translation>Im lokalen Netzwerk ankündigen</translation>
    </message>
    <message>
        <source>Announce services on the local network for others to find, and find theirs.</source>
        <translation>Dienste im lokalen Netzwerk ankündigen, damit andere sie finden, und deren Dienste finden.</translation>
    </message>
    <message>
        <source>Allow %1 to announce services on the local network</source>
        <translation>%1 erlauben, Dienste im lokalen Netzwerk anzukündigen</translation>
    </message>
    <message>
        <source>Mobile Broadband</source>
        <translation>Mobiles Breitband</translation>
    </message>
    <message>
        <source>Use mobile modems: connect, read and send text messages, and see the location.</source>
        <translation>Mobilfunkmodems nutzen: verbinden, SMS lesen und senden und den Standort sehen.</translation>
    </message>
    <message>
        <source>Allow %1 to use mobile modems</source>
        <translation>%1 erlauben, Mobilfunkmodems zu nutzen</translation>
    </message>
    <message>
        <source>Dial-Up Connections</source>
        <translation>Einwahlverbindungen</translation>
    </message>
    <message>
        <source>Make dial-up and similar connections as an administrator.</source>
        <translation>Als Systemverwalter Einwahl- und ähnliche Verbindungen herstellen.</translation>
    </message>
    <message>
        <source>Allow %1 to make dial-up connections</source>
        <translation>%1 erlauben, Einwahlverbindungen herzustellen</translation>
    </message>
    <message>
        <source>Virtual Network Switches</source>
        <translation>Virtuelle Netzwerk-Switches</translation>
    </message>
    <message>
        <source>Manage the virtual switches that connect virtual machines to the network.</source>
        <translation>Die virtuellen Switches verwalten, die virtuelle Maschinen mit dem Netzwerk verbinden.</translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual network switches</source>
        <translation>%1 erlauben, virtuelle Netzwerk-Switches zu verwalten</translation>
    </message>
    <message>
        <source>Run Virtual Network Switches</source>
        <translation>Virtuelle Switches betreiben</translation>
    </message>
    <message>
        <source>Run the service behind virtual network switches.</source>
        <translation>Den Dienst hinter virtuellen Netzwerk-Switches betreiben.</translation>
    </message>
    <message>
        <source>Allow %1 to run virtual network switches</source>
        <translation>%1 erlauben, virtuelle Netzwerk-Switches zu betreiben</translation>
    </message>
    <message>
        <source>MicroOVN Networks</source>
        <translation>MicroOVN-Netzwerke</translation>
    </message>
    <message>
        <source>Manage the virtual networks of MicroOVN.</source>
        <translation>Die virtuellen Netzwerke von MicroOVN verwalten.</translation>
    </message>
    <message>
        <source>Allow %1 to manage MicroOVN networks</source>
        <translation>%1 erlauben, MicroOVN-Netzwerke zu verwalten</translation>
    </message>
    <message>
        <source>Download Manager</source>
        <translation>Download-Verwaltung</translation>
    </message>
    <message>
        <source>Download files through the download manager of Ubuntu Touch.</source>
        <translation>Dateien über die Download-Verwaltung von Ubuntu Touch herunterladen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the download manager</source>
        <translation>%1 erlauben, die Download-Verwaltung zu verwenden</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Take pictures and record video with any connected camera, at any time.</source>
        <translation>Jederzeit Fotos und Videos mit jeder angeschlossenen Kamera aufnehmen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the camera</source>
        <translation>%1 erlauben, die Kamera zu verwenden</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Record sound with any connected microphone, at any time.</source>
        <translation>Jederzeit mit jedem angeschlossenen Mikrofon Ton aufnehmen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the microphone</source>
        <translation>%1 erlauben, das Mikrofon zu verwenden</translation>
    </message>
    <message>
        <source>Sound and Microphone</source>
        <translation>Ton und Mikrofon</translation>
    </message>
    <message>
        <source>Play sound and record with the microphone; one is not to be had without the other.</source>
        <translation>Ton wiedergeben und mit dem Mikrofon aufnehmen; das eine gibt es nicht ohne das andere.</translation>
    </message>
    <message>
        <source>Allow %1 to play sound and record with the microphone</source>
        <translation>%1 erlauben, Ton wiederzugeben und mit dem Mikrofon aufzunehmen</translation>
    </message>
    <message>
        <source>Media Streams</source>
        <translation>Medienströme</translation>
    </message>
    <message>
        <source>Play sound, record with the microphone and take part in other sound and video streams.</source>
        <translation>Ton wiedergeben, mit dem Mikrofon aufnehmen und andere Ton- und Videoströme nutzen.</translation>
    </message>
    <message>
        <source>Allow %1 to use all sound and video streams</source>
        <translation>%1 erlauben, alle Ton- und Videoströme zu nutzen</translation>
    </message>
    <message>
        <source>Sound Card</source>
        <translation>Soundkarte</translation>
    </message>
    <message>
        <source>Use the sound card directly: play sound, record with the microphone, change the volume.</source>
        <translation>Die Soundkarte direkt nutzen: Ton wiedergeben, aufnehmen, Lautstärke ändern.</translation>
    </message>
    <message>
        <source>Allow %1 to use the sound card directly</source>
        <translation>%1 erlauben, die Soundkarte direkt zu nutzen</translation>
    </message>
    <message>
        <source>Studio Audio</source>
        <translation>Studio-Audio</translation>
    </message>
    <message>
        <source>Play and record sound through JACK, the sound server for music production.</source>
        <translation>Ton über JACK, den Soundserver für Musikproduktion, wiedergeben und aufnehmen.</translation>
    </message>
    <message>
        <source>Allow %1 to play and record sound through JACK</source>
        <translation>%1 erlauben, Ton über JACK wiederzugeben und aufzunehmen</translation>
    </message>
    <message>
        <source>Screen Recording</source>
        <translation>Bildschirmaufnahme</translation>
    </message>
    <message>
        <source>Record the screen and sound at any time, and save the recording over any of your files.</source>
        <translation>Jederzeit Bildschirm und Ton aufnehmen und die Aufnahme über eine beliebige eigene Datei schreiben.</translation>
    </message>
    <message>
        <source>Allow %1 to record the screen and sound</source>
        <translation>%1 erlauben, Bildschirm und Ton aufzunehmen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Find out where this device is.</source>
        <translation>Herausfinden, wo sich dieses Gerät befindet.</translation>
    </message>
    <message>
        <source>Allow %1 to know where this device is</source>
        <translation>%1 erlauben, den Standort des Geräts zu kennen</translation>
    </message>
    <message>
        <source>Location Service</source>
        <translation>Standortdienst</translation>
    </message>
    <message>
        <source>Control how this device finds its location, and see where it is.</source>
        <translation>Bestimmen, wie dieses Gerät seinen Standort ermittelt, und den Standort sehen.</translation>
    </message>
    <message>
        <source>Allow %1 to control the location service</source>
        <translation>%1 erlauben, den Standortdienst zu steuern</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Read, change and delete the contacts in your address book.</source>
        <translation>Die Kontakte im Adressbuch lesen, ändern und löschen.</translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts</source>
        <translation>%1 erlauben, die Kontakte zu verwenden</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Read, change and delete the appointments and tasks in your calendar.</source>
        <translation>Termine und Aufgaben im Kalender lesen, ändern und löschen.</translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar</source>
        <translation>%1 erlauben, den Kalender zu verwenden</translation>
    </message>
    <message>
        <source>Contacts in Unity 8</source>
        <translation>Kontakte in Unity 8</translation>
    </message>
    <message>
        <source>Read and change the address book of the Unity 8 desktop.</source>
        <translation>Das Adressbuch der Arbeitsfläche Unity 8 lesen und ändern.</translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts in Unity 8</source>
        <translation>%1 erlauben, die Kontakte in Unity 8 zu verwenden</translation>
    </message>
    <message>
        <source>Calendar in Unity 8</source>
        <translation>Kalender in Unity 8</translation>
    </message>
    <message>
        <source>Read and change the calendar of the Unity 8 desktop.</source>
        <translation>Den Kalender der Arbeitsfläche Unity 8 lesen und ändern.</translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar in Unity 8</source>
        <translation>%1 erlauben, den Kalender in Unity 8 zu verwenden</translation>
    </message>
    <message>
        <source>Saved Passwords</source>
        <translation>Gespeicherte Passwörter</translation>
    </message>
    <message>
        <source>Read, change and delete the passwords that your other programs have saved.</source>
        <translation>Die von anderen Programmen gespeicherten Passwörter lesen, ändern und löschen.</translation>
    </message>
    <message>
        <source>Allow %1 to read your saved passwords</source>
        <translation>%1 erlauben, die gespeicherten Passwörter zu lesen</translation>
    </message>
    <message>
        <source>Private GPG Keys</source>
        <translation>Private GPG-Schlüssel</translation>
    </message>
    <message>
        <source>Read the secret keys with which you sign and decrypt; whoever has them can pass as you.</source>
        <translation>Die geheimen Schlüssel zum Signieren und Entschlüsseln lesen; wer sie hat, kann sich als Sie ausgeben.</translation>
    </message>
    <message>
        <source>Allow %1 to read your private GPG keys</source>
        <translation>%1 erlauben, die privaten GPG-Schlüssel zu lesen</translation>
    </message>
    <message>
        <source>Public GPG Keys</source>
        <translation>Öffentliche GPG-Schlüssel</translation>
    </message>
    <message>
        <source>See whose public GPG keys you have, whom you trust, and the files that revoke your own key.</source>
        <translation>Sehen, wessen öffentliche GPG-Schlüssel da sind, wem vertraut wird und wie eigene Schlüssel widerrufen werden.</translation>
    </message>
    <message>
        <source>Allow %1 to see your public GPG keys</source>
        <translation>%1 erlauben, die öffentlichen GPG-Schlüssel zu sehen</translation>
    </message>
    <message>
        <source>Private SSH Keys</source>
        <translation>Private SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Read the secret keys that let you in to other machines; whoever has them can enter as you.</source>
        <translation>Die geheimen Schlüssel lesen, die auf andere Rechner einlassen; wer sie hat, kommt in Ihrem Namen hinein.</translation>
    </message>
    <message>
        <source>Allow %1 to read your private SSH keys</source>
        <translation>%1 erlauben, die privaten SSH-Schlüssel zu lesen</translation>
    </message>
    <message>
        <source>Public SSH Keys</source>
        <translation>Öffentliche SSH-Schlüssel</translation>
    </message>
    <message>
        <source>See your public SSH keys, by which other systems know you.</source>
        <translation>Die öffentlichen SSH-Schlüssel sehen, an denen andere Rechner Sie erkennen.</translation>
    </message>
    <message>
        <source>Allow %1 to see your public SSH keys</source>
        <translation>%1 erlauben, die öffentlichen SSH-Schlüssel zu sehen</translation>
    </message>
    <message>
        <source>Sign-In Tickets</source>
        <translation>Anmeldetickets</translation>
    </message>
    <message>
        <source>Use the Kerberos tickets of your current sign-in, to reach company services in your name.</source>
        <translation>Die Kerberos-Tickets der laufenden Anmeldung nutzen, um in Ihrem Namen Firmendienste zu erreichen.</translation>
    </message>
    <message>
        <source>Allow %1 to use your Kerberos sign-in tickets</source>
        <translation>%1 erlauben, die Kerberos-Anmeldetickets zu nutzen</translation>
    </message>
    <message>
        <source>All Keyboard and Mouse Input</source>
        <translation>Alle Tastatur- und Mauseingaben</translation>
    </message>
    <message>
        <source>See every key you press in any program, passwords too, and every mouse movement.</source>
        <translation>Jeden Tastendruck in jedem Programm sehen, auch Passwörter, und jede Mausbewegung.</translation>
    </message>
    <message>
        <source>Allow %1 to see everything you type</source>
        <translation>%1 erlauben, alle Eingaben mitzulesen</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Benutzerkonten</translation>
    </message>
    <message>
        <source>Add and delete users and change their passwords. This is full control over the system.</source>
        <translation>Benutzer anlegen und löschen und ihre Passwörter ändern. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to manage user accounts</source>
        <translation>%1 erlauben, Benutzerkonten zu verwalten</translation>
    </message>
    <message>
        <source>Who Is Signed In</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <source>See who is signed in, and who was and when.</source>
        <translation>Sehen, wer angemeldet ist und wer es wann war.</translation>
    </message>
    <message>
        <source>Allow %1 to see who is signed in</source>
        <translation>%1 erlauben, zu sehen, wer angemeldet ist</translation>
    </message>
    <message>
        <source>Login Sessions</source>
        <translation>Anmeldesitzungen</translation>
    </message>
    <message>
        <source>Lock, unlock, switch and end the sessions of all users.</source>
        <translation>Die Sitzungen aller Benutzer sperren, entsperren, wechseln und beenden.</translation>
    </message>
    <message>
        <source>Allow %1 to control the sessions of all users</source>
        <translation>%1 erlauben, die Sitzungen aller Benutzer zu steuern</translation>
    </message>
    <message>
        <source>Running Programs</source>
        <translation>Laufende Programme</translation>
    </message>
    <message>
        <source>See all running programs, whose they are, and how busy the system is.</source>
        <translation>Alle laufenden Programme sehen, wem sie gehören und wie ausgelastet das System ist.</translation>
    </message>
    <message>
        <source>Allow %1 to see all running programs</source>
        <translation>%1 erlauben, alle laufenden Programme zu sehen</translation>
    </message>
    <message>
        <source>Control Running Programs</source>
        <translation>Laufende Programme steuern</translation>
    </message>
    <message>
        <source>Stop and slow down any of your running programs; if it runs as root, anybody&apos;s.</source>
        <translation>Ihre laufenden Programme beenden und bremsen, mit Systemverwalterrechten auch die aller anderen.</translation>
    </message>
    <message>
        <source>Allow %1 to stop and slow down running programs</source>
        <translation>%1 erlauben, laufende Programme zu beenden und zu bremsen</translation>
    </message>
    <message>
        <source>Hardware Details</source>
        <translation>Hardwaredetails</translation>
    </message>
    <message>
        <source>See which hardware this system has, with serial numbers, temperatures and sensors.</source>
        <translation>Sehen, welche Hardware dieses System hat, mit Seriennummern, Temperaturen und Sensoren.</translation>
    </message>
    <message>
        <source>Allow %1 to see hardware details</source>
        <translation>%1 erlauben, Hardwaredetails zu sehen</translation>
    </message>
    <message>
        <source>Battery Status</source>
        <translation>Akkustand</translation>
    </message>
    <message>
        <source>See the charge and state of batteries and the power supply.</source>
        <translation>Ladung und Zustand von Akkus und Stromversorgung sehen.</translation>
    </message>
    <message>
        <source>Allow %1 to see the battery status</source>
        <translation>%1 erlauben, den Akkustand zu sehen</translation>
    </message>
    <message>
        <source>Keep the Screen On</source>
        <translation>Bildschirm wach halten</translation>
    </message>
    <message>
        <source>Keep the screen from turning off and locking, as during films and talks.</source>
        <translation>Verhindern, dass sich der Bildschirm abschaltet und sperrt, etwa bei Filmen und Vorträgen.</translation>
    </message>
    <message>
        <source>Allow %1 to keep the screen on</source>
        <translation>%1 erlauben, den Bildschirm wach zu halten</translation>
    </message>
    <message>
        <source>Power Saving</source>
        <translation>Energiesparen</translation>
    </message>
    <message>
        <source>Change how the system and its devices save power and charge batteries.</source>
        <translation>Ändern, wie das System und seine Geräte Energie sparen und Akkus laden.</translation>
    </message>
    <message>
        <source>Allow %1 to change power saving</source>
        <translation>%1 erlauben, das Energiesparen zu ändern</translation>
    </message>
    <message>
        <source>Shut Down and Restart</source>
        <translation>Herunterfahren und neu starten</translation>
    </message>
    <message>
        <source>Shut down, restart or suspend the system.</source>
        <translation>Das System herunterfahren, neu starten oder in Bereitschaft versetzen.</translation>
    </message>
    <message>
        <source>Allow %1 to shut down and restart the system</source>
        <translation>%1 erlauben, das System herunterzufahren und neu zu starten</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Set the date and time of the system.</source>
        <translation>Datum und Uhrzeit des Systems stellen.</translation>
    </message>
    <message>
        <source>Allow %1 to set the date and time</source>
        <translation>%1 erlauben, Datum und Uhrzeit zu stellen</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Set the time zone of the system.</source>
        <translation>Die Zeitzone des Systems einstellen.</translation>
    </message>
    <message>
        <source>Allow %1 to set the time zone</source>
        <translation>%1 erlauben, die Zeitzone einzustellen</translation>
    </message>
    <message>
        <source>Time Servers</source>
        <translation>Zeitserver</translation>
    </message>
    <message>
        <source>Choose from which servers the system gets its time.</source>
        <translation>Auswählen, von welchen Servern das System die Uhrzeit bezieht.</translation>
    </message>
    <message>
        <source>Allow %1 to choose the time servers</source>
        <translation>%1 erlauben, die Zeitserver auszuwählen</translation>
    </message>
    <message>
        <source>Language and Region</source>
        <translation>Sprache und Region</translation>
    </message>
    <message>
        <source>Change the language and regional formats of the system for all users.</source>
        <translation>Sprache und Regionalformate des Systems für alle Benutzer ändern.</translation>
    </message>
    <message>
        <source>Allow %1 to change the system language</source>
        <translation>%1 erlauben, die Systemsprache zu ändern</translation>
    </message>
    <message>
        <source>System Name</source>
        <translation>Systemname</translation>
    </message>
    <message>
        <source>Change the name under which the network knows this system.</source>
        <translation>Den Namen ändern, unter dem das Netzwerk dieses System kennt.</translation>
    </message>
    <message>
        <source>Allow %1 to change the system&apos;s name</source>
        <translation>%1 erlauben, den Namen des Systems zu ändern</translation>
    </message>
    <message>
        <source>System Logs</source>
        <translation>Systemprotokolle</translation>
    </message>
    <message>
        <source>Read the logs of the system, which may tell what all users did.</source>
        <translation>Die Protokolle des Systems lesen, die verraten können, was alle Benutzer getan haben.</translation>
    </message>
    <message>
        <source>Allow %1 to read the system logs</source>
        <translation>%1 erlauben, die Systemprotokolle zu lesen</translation>
    </message>
    <message>
        <source>Record Security Events</source>
        <translation>Sicherheitsereignisse aufzeichnen</translation>
    </message>
    <message>
        <source>Run the service that records security events of the whole system, as an administrator.</source>
        <translation>Als Systemverwalter den Dienst betreiben, der Sicherheitsereignisse des ganzen Systems aufzeichnet.</translation>
    </message>
    <message>
        <source>Allow %1 to record security events</source>
        <translation>%1 erlauben, Sicherheitsereignisse aufzuzeichnen</translation>
    </message>
    <message>
        <source>Security Events</source>
        <translation>Sicherheitsereignisse</translation>
    </message>
    <message>
        <source>Read and write the record of security events on this system.</source>
        <translation>Die Aufzeichnung der Sicherheitsereignisse auf diesem System lesen und schreiben.</translation>
    </message>
    <message>
        <source>Allow %1 to use the record of security events</source>
        <translation>%1 erlauben, die Aufzeichnung der Sicherheitsereignisse zu nutzen</translation>
    </message>
    <message>
        <source>Ask What Is Allowed</source>
        <translation>Fragen, was erlaubt ist</translation>
    </message>
    <message>
        <source>Ask the system what programs are allowed to do.</source>
        <translation>Das System fragen, was Programme dürfen.</translation>
    </message>
    <message>
        <source>Allow %1 to ask what programs are allowed to do</source>
        <translation>%1 erlauben, zu fragen, was Programme dürfen</translation>
    </message>
    <message>
        <source>Administrator Requests</source>
        <translation>Systemverwalteranfragen</translation>
    </message>
    <message>
        <source>Ask the system whether you may do administrator tasks, and add rules that decide it.</source>
        <translation>Das System fragen, ob Sie Systemverwalteraufgaben ausführen dürfen, und Regeln dafür hinzufügen.</translation>
    </message>
    <message>
        <source>Allow %1 to use and add administrator rules</source>
        <translation>%1 erlauben, Regeln für Systemverwalter zu nutzen und hinzuzufügen</translation>
    </message>
    <message>
        <source>Ask for Your Password</source>
        <translation>Nach Ihrem Passwort fragen</translation>
    </message>
    <message>
        <source>Show the password prompt for administrator tasks, and so see your password.</source>
        <translation>Die Passwortabfrage für Systemverwalteraufgaben zeigen und so Ihr Passwort sehen.</translation>
    </message>
    <message>
        <source>Allow %1 to ask for your administrator password</source>
        <translation>%1 erlauben, nach Ihrem Systemverwalterpasswort zu fragen</translation>
    </message>
    <message>
        <source>Manage All Snaps</source>
        <translation>Alle Snaps verwalten</translation>
    </message>
    <message>
        <source>Install, remove and change any snap, and all permissions. This is full control over the system.</source>
        <translation>Alle Snaps und Berechtigungen ändern, Snaps installieren und entfernen: volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to manage all snaps</source>
        <translation>%1 erlauben, alle Snaps zu verwalten</translation>
    </message>
    <message>
        <source>Answer Permission Requests</source>
        <translation>Berechtigungsanfragen beantworten</translation>
    </message>
    <message>
        <source>See and answer the permission requests of other snaps in your place.</source>
        <translation>Die Berechtigungsanfragen anderer Snaps sehen und an Ihrer Stelle beantworten.</translation>
    </message>
    <message>
        <source>Allow %1 to answer permission requests for you</source>
        <translation>%1 erlauben, Berechtigungsanfragen für Sie zu beantworten</translation>
    </message>
    <message>
        <source>Timing of Updates</source>
        <translation>Zeitpunkt von Aktualisierungen</translation>
    </message>
    <message>
        <source>Delay or start its own updates and those of the snaps that depend on it.</source>
        <translation>Eigene Aktualisierungen und die abhängiger Snaps aufschieben oder auslösen.</translation>
    </message>
    <message>
        <source>Allow %1 to decide when snaps update</source>
        <translation>%1 erlauben, zu bestimmen, wann Snaps aktualisiert werden</translation>
    </message>
    <message>
        <source>See Snap Updates</source>
        <translation>Snap-Aktualisierungen sehen</translation>
    </message>
    <message>
        <source>See which snaps are being updated or wait for it.</source>
        <translation>Sehen, welche Snaps gerade aktualisiert werden oder darauf warten.</translation>
    </message>
    <message>
        <source>Allow %1 to see when snaps update</source>
        <translation>%1 erlauben, zu sehen, wann Snaps aktualisiert werden</translation>
    </message>
    <message>
        <source>Install Themes</source>
        <translation>Designs installieren</translation>
    </message>
    <message>
        <source>Check for themes and install them from the Snap Store.</source>
        <translation>Nach Designs suchen und sie aus dem Snap Store installieren.</translation>
    </message>
    <message>
        <source>Allow %1 to install themes</source>
        <translation>%1 erlauben, Designs zu installieren</translation>
    </message>
    <message>
        <source>Disk Encryption of the System</source>
        <translation>Laufwerksverschlüsselung des Systems</translation>
    </message>
    <message>
        <source>Manage the encryption of the system&apos;s disks: passwords, PINs and recovery keys.</source>
        <translation>Die Verschlüsselung der Systemlaufwerke verwalten: Passwörter, PINs und Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Allow %1 to manage the disk encryption of the system</source>
        <translation>%1 erlauben, die Laufwerksverschlüsselung des Systems zu verwalten</translation>
    </message>
    <message>
        <source>Install Software</source>
        <translation>Software installieren</translation>
    </message>
    <message>
        <source>Install, update and remove software outside snaps. This is full control over the system.</source>
        <translation>Software außerhalb von Snaps installieren und entfernen. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to install and remove software</source>
        <translation>%1 erlauben, Software zu installieren und zu entfernen</translation>
    </message>
    <message>
        <source>Ubuntu Pro</source>
        <translation>Ubuntu Pro</translation>
    </message>
    <message>
        <source>Attach this system to Ubuntu Pro or detach it, and switch its services on and off.</source>
        <translation>Dieses System bei Ubuntu Pro an- oder abmelden und dessen Dienste ein- und ausschalten.</translation>
    </message>
    <message>
        <source>Allow %1 to manage Ubuntu Pro</source>
        <translation>%1 erlauben, Ubuntu Pro zu verwalten</translation>
    </message>
    <message>
        <source>Firmware Updates</source>
        <translation>Firmware-Aktualisierungen</translation>
    </message>
    <message>
        <source>Update the firmware of this system and of its devices.</source>
        <translation>Die Firmware dieses Systems und seiner Geräte aktualisieren.</translation>
    </message>
    <message>
        <source>Allow %1 to update firmware</source>
        <translation>%1 erlauben, Firmware zu aktualisieren</translation>
    </message>
    <message>
        <source>Prepare Firmware Updates</source>
        <translation>Firmware-Aktualisierung vorbereiten</translation>
    </message>
    <message>
        <source>Start firmware updates and prepare the system for them.</source>
        <translation>Firmware-Aktualisierungen starten und das System darauf vorbereiten.</translation>
    </message>
    <message>
        <source>Allow %1 to prepare firmware updates</source>
        <translation>%1 erlauben, Firmware-Aktualisierungen vorzubereiten</translation>
    </message>
    <message>
        <source>Dell System Management</source>
        <translation>Dell-Systemverwaltung</translation>
    </message>
    <message>
        <source>Control Dell machines below the operating system, and switch them off.</source>
        <translation>Dell-Rechner unterhalb des Betriebssystems steuern und ausschalten.</translation>
    </message>
    <message>
        <source>Allow %1 to manage Dell machines</source>
        <translation>%1 erlauben, Dell-Rechner zu verwalten</translation>
    </message>
    <message>
        <source>Processor Settings</source>
        <translation>Prozessoreinstellungen</translation>
    </message>
    <message>
        <source>Change the speed of the processor and switch its cores on and off.</source>
        <translation>Das Tempo des Prozessors ändern und seine Kerne ein- und ausschalten.</translation>
    </message>
    <message>
        <source>Allow %1 to change processor settings</source>
        <translation>%1 erlauben, Prozessoreinstellungen zu ändern</translation>
    </message>
    <message>
        <source>Large Memory Blocks</source>
        <translation>Große Speicherblöcke</translation>
    </message>
    <message>
        <source>Reserve large blocks of memory and change how the system hands them out.</source>
        <translation>Große Speicherblöcke reservieren und ändern, wie das System sie vergibt.</translation>
    </message>
    <message>
        <source>Allow %1 to reserve large blocks of memory</source>
        <translation>%1 erlauben, große Speicherblöcke zu reservieren</translation>
    </message>
    <message>
        <source>Read All Memory</source>
        <translation>Gesamten Speicher lesen</translation>
    </message>
    <message>
        <source>Read all memory of the system, with passwords and secrets of all programs.</source>
        <translation>Den gesamten Arbeitsspeicher lesen, mit Passwörtern und Geheimnissen aller Programme.</translation>
    </message>
    <message>
        <source>Allow %1 to read all memory of the system</source>
        <translation>%1 erlauben, den gesamten Arbeitsspeicher zu lesen</translation>
    </message>
    <message>
        <source>Change All Memory</source>
        <translation>Gesamten Speicher ändern</translation>
    </message>
    <message>
        <source>Read and change all memory. This is full control over the system.</source>
        <translation>Den gesamten Arbeitsspeicher lesen und ändern. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to change all memory of the system</source>
        <translation>%1 erlauben, den gesamten Arbeitsspeicher zu ändern</translation>
    </message>
    <message>
        <source>Hardware Ports</source>
        <translation>Hardwareanschlüsse</translation>
    </message>
    <message>
        <source>Talk to all hardware directly. This is full control over the system.</source>
        <translation>Direkt mit aller Hardware sprechen. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to all hardware directly</source>
        <translation>%1 erlauben, direkt mit aller Hardware zu sprechen</translation>
    </message>
    <message>
        <source>System Encryption</source>
        <translation>Systemverschlüsselung</translation>
    </message>
    <message>
        <source>Encrypt and compute checksums with the system kernel.</source>
        <translation>Mit dem Systemkern verschlüsseln und Prüfsummen berechnen.</translation>
    </message>
    <message>
        <source>Allow %1 to encrypt with the system kernel</source>
        <translation>%1 erlauben, mit dem Systemkern zu verschlüsseln</translation>
    </message>
    <message>
        <source>Report Readiness</source>
        <translation>Bereitschaft melden</translation>
    </message>
    <message>
        <source>Report to the service manager that a service is ready and alive.</source>
        <translation>Der Dienstverwaltung melden, dass ein Dienst bereit und am Leben ist.</translation>
    </message>
    <message>
        <source>Allow %1 to report when its service is ready</source>
        <translation>%1 erlauben, zu melden, wenn sein Dienst bereit ist</translation>
    </message>
    <message>
        <source>App Descriptions</source>
        <translation>Programmbeschreibungen</translation>
    </message>
    <message>
        <source>Read the descriptions and pictures of installed and available apps.</source>
        <translation>Beschreibungen und Bilder installierter und verfügbarer Programme lesen.</translation>
    </message>
    <message>
        <source>Allow %1 to read descriptions of apps</source>
        <translation>%1 erlauben, Programmbeschreibungen zu lesen</translation>
    </message>
    <message>
        <source>Start Other Apps</source>
        <translation>Andere Programme starten</translation>
    </message>
    <message>
        <source>See which apps are installed and start them with their own permissions.</source>
        <translation>Sehen, welche Programme installiert sind, und sie mit deren eigenen Rechten starten.</translation>
    </message>
    <message>
        <source>Allow %1 to start other apps</source>
        <translation>%1 erlauben, andere Programme zu starten</translation>
    </message>
    <message>
        <source>Remembered Permissions</source>
        <translation>Gemerkte Berechtigungen</translation>
    </message>
    <message>
        <source>See and change what you have allowed apps when asked, for the app itself too.</source>
        <translation>Sehen und ändern, was Programmen auf Nachfrage erlaubt wurde, auch für dieses Programm selbst.</translation>
    </message>
    <message>
        <source>Allow %1 to change remembered permissions</source>
        <translation>%1 erlauben, gemerkte Berechtigungen zu ändern</translation>
    </message>
    <message>
        <source>Steam Games</source>
        <translation>Steam-Spiele</translation>
    </message>
    <message>
        <source>Run Steam&apos;s games in containers of their own. This opens the whole system to the app.</source>
        <translation>Steams Spiele in eigenen Containern ausführen. Das öffnet dem Programm das ganze System.</translation>
    </message>
    <message>
        <source>Allow %1 to run Steam games</source>
        <translation>%1 erlauben, Steam-Spiele auszuführen</translation>
    </message>
    <message>
        <source>Classic Environment</source>
        <translation>Klassische Umgebung</translation>
    </message>
    <message>
        <source>Run a classic system without restrictions. This is full control over the system.</source>
        <translation>Ein klassisches System ohne Beschränkungen ausführen. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to run a classic environment</source>
        <translation>%1 erlauben, eine klassische Umgebung auszuführen</translation>
    </message>
    <message>
        <source>System Core</source>
        <translation>Systemkern von Snap</translation>
    </message>
    <message>
        <source>Configure the system; only the core snap of the system may have this.</source>
        <translation>Das System einrichten; nur der Core-Snap des Systems darf das haben.</translation>
    </message>
    <message>
        <source>Allow %1 to configure the system core</source>
        <translation>%1 erlauben, den Systemkern einzurichten</translation>
    </message>
    <message>
        <source>System Tests</source>
        <translation>Systemtests</translation>
    </message>
    <message>
        <source>Run any test on the system with all rights. This is full control over the system.</source>
        <translation>Jeden Test auf dem System mit allen Rechten ausführen. Das ist volle Kontrolle über das System.</translation>
    </message>
    <message>
        <source>Allow %1 to run system tests with all rights</source>
        <translation>%1 erlauben, Systemtests mit allen Rechten auszuführen</translation>
    </message>
    <message>
        <source>There is no description of this permission yet; its documentation says what it allows.</source>
        <translation>Zu dieser Berechtigung gibt es noch keine Beschreibung; ihre Dokumentation sagt, was sie erlaubt.</translation>
    </message>
    <message>
        <source>Allow %1 to use the permission “%2”</source>
        <translation>%1 erlauben, die Berechtigung „%2“ zu nutzen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Files and Storage</source>
        <translation>Dateien und Speicher</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Accounts and Other Programs</source>
        <translation>Konten und andere Programme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Development and Virtual Machines</source>
        <translation>Entwicklung und virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Desktop Basics</source>
        <translation>Grundlagen der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>CatalogSearch</name>
    <message>
        <source>gnome online accounts, goa, google account, nextcloud, microsoft account, sign in, login, email</source>
        <translation>anmeldung, e-mail, google-konto, microsoft-konto</translation>
    </message>
    <message>
        <source>ubuntu touch, google account, sign in, login</source>
        <translation>anmeldung, google-konto</translation>
    </message>
    <message>
        <source>play button, pause, media player, media keys, now playing, multimedia keys, music player</source>
        <translation>wiedergabe, musikspieler, medientasten, pause</translation>
    </message>
    <message>
        <source>d-bus, bus, ipc, inter-process communication, service, automation</source>
        <translation>nachrichten, dienst, automatisierung</translation>
    </message>
    <message>
        <source>shared content, themes, plugins, add-ons, extensions, runtime, language packs, fonts</source>
        <translation>geteilte inhalte, designs, erweiterungen, module, sprachpakete, schriften</translation>
    </message>
    <message>
        <source>shm, ipc, memory, dev shm, inter-process communication</source>
        <translation>arbeitsspeicher</translation>
    </message>
    <message>
        <source>posix, message queue, ipc, inter-process communication, mq</source>
        <translation>nachrichten, warteschlange</translation>
    </message>
    <message>
        <source>confdb, configuration, registry, settings database</source>
        <translation>konfiguration, einstellungsdatenbank</translation>
    </message>
    <message>
        <source>ofono, phone, telephony, call, sms, text message, sim, dial, mobile</source>
        <translation>telefon, anruf, textnachricht, mobilfunk, wählen</translation>
    </message>
    <message>
        <source>fonts, portal, notifications, tray icon, system tray, open file dialog, theme, file picker</source>
        <translation>schriftarten, benachrichtigungen, dateidialog, systemabschnitt, kontrollleiste</translation>
    </message>
    <message>
        <source>ibus, fcitx, screen reader, a11y, orca, input method, legacy desktop, chinese input</source>
        <translation>bildschirmleser, barrierefreiheit, eingabemethode</translation>
    </message>
    <message>
        <source>wayland, window, display, screen, gui, compositor</source>
        <translation>fenster, anzeige, bildschirm, oberfläche</translation>
    </message>
    <message>
        <source>x11, xorg, xserver, x window, xwayland, window, display, screen, keylogger, clipboard</source>
        <translation>fenster, anzeige, bildschirm, zwischenablage</translation>
    </message>
    <message>
        <source>mir, window, display, screen, ubuntu touch, kiosk</source>
        <translation>fenster, anzeige, bildschirm</translation>
    </message>
    <message>
        <source>unity, window, display, menus, notifications, clipboard, launcher, global menu</source>
        <translation>fenster, menüs, benachrichtigungen, zwischenablage</translation>
    </message>
    <message>
        <source>ubuntu touch, lomiri, window, clipboard, phone</source>
        <translation>fenster, zwischenablage</translation>
    </message>
    <message>
        <source>gpu, 3d, graphics card, opengl, vulkan, hardware acceleration, video decoding, games, cuda</source>
        <translation>grafikkarte, grafik, beschleunigung, spiele</translation>
    </message>
    <message>
        <source>gsettings, dconf, gnome settings, preferences, theme, configuration</source>
        <translation>einstellungen, design, konfiguration</translation>
    </message>
    <message>
        <source>gconf, gnome 2, preferences, configuration</source>
        <translation>einstellungen, konfiguration</translation>
    </message>
    <message>
        <source>browser, web browser, chromium, firefox, electron, chrome, web view, html</source>
        <translation>webbrowser, internetseiten, webansicht</translation>
    </message>
    <message>
        <source>virtual keyboard, touch keyboard, osk, maliit, onscreen keyboard, input method</source>
        <translation>virtuelle tastatur, eingabemethode</translation>
    </message>
    <message>
        <source>container, containers, docker socket, compose, image, moby</source>
        <translation>behälter, virtualisierung</translation>
    </message>
    <message>
        <source>container, containers, dockerd, containerd, moby</source>
        <translation>behälter</translation>
    </message>
    <message>
        <source>container, containers, podman socket, image, docker</source>
        <translation>behälter, virtualisierung</translation>
    </message>
    <message>
        <source>container, containers, lxc, incus, virtual machine, vm</source>
        <translation>behälter, virtuelle maschine</translation>
    </message>
    <message>
        <source>container, lxc, guest, devlxd, instance, cloud-init</source>
        <translation>gast, instanz</translation>
    </message>
    <message>
        <source>libvirt, vm, qemu, kvm, virt-manager, virtualization, hypervisor</source>
        <translation>virtualisierung, virtueller rechner</translation>
    </message>
    <message>
        <source>kvm, vm, qemu, emulator, android emulator, virtualization, hypervisor</source>
        <translation>virtualisierung, virtuelle maschine</translation>
    </message>
    <message>
        <source>multipass, vm, virtual machine, ubuntu vm</source>
        <translation>virtuelle maschine</translation>
    </message>
    <message>
        <source>acrn, hypervisor, vm, virtual machine, embedded</source>
        <translation>virtualisierung</translation>
    </message>
    <message>
        <source>k8s, microk8s, kubelet, container, cluster, orchestration</source>
        <translation>rechnerverbund, behälter</translation>
    </message>
    <message>
        <source>hashicorp, nomad, container, cluster, orchestration</source>
        <translation>rechnerverbund</translation>
    </message>
    <message>
        <source>amazon, aws, greengrass, iot, cloud, lambda</source>
        <translation>internet der dinge</translation>
    </message>
    <message>
        <source>openstack, sunbeam, cloud, virtual machine</source>
        <translation>virtuelle maschine</translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, object storage</source>
        <translation>speicherverbund, verteilter speicher</translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, disks, osd</source>
        <translation>speicherverbund, verteilter speicher</translation>
    </message>
    <message>
        <source>juju, cloud, credentials, orchestration, charm</source>
        <translation>zugangsdaten</translation>
    </message>
    <message>
        <source>user namespaces, namespace, unprivileged container, browser sandbox, chrome, electron</source>
        <translation>sandkasten, namensräume</translation>
    </message>
    <message>
        <source>driver, kernel, module, insmod, modprobe, rmmod</source>
        <translation>treiber, systemkern</translation>
    </message>
    <message>
        <source>driver, kernel, module, modprobe</source>
        <translation>treiber, systemkern</translation>
    </message>
    <message>
        <source>driver, kernel, module, lsmod, modinfo</source>
        <translation>treiber, systemkern</translation>
    </message>
    <message>
        <source>firmware, driver, kernel, firmware path</source>
        <translation>treiber, systemkern</translation>
    </message>
    <message>
        <source>scheduler, sched_ext, scx, performance, cpu, bpf</source>
        <translation>leistung, ablaufplanung</translation>
    </message>
    <message>
        <source>trace, debug, tracing, perf, bpf, ebpf, bpftrace, ftrace, profiling</source>
        <translation>fehlersuche, leistungsanalyse</translation>
    </message>
    <message>
        <source>source code, kernel headers, headers, compile, usr src, bpf</source>
        <translation>quellcode, übersetzen</translation>
    </message>
    <message>
        <source>ros, robot, robotics, rviz, urdf, gazebo</source>
        <translation>roboter, robotik</translation>
    </message>
    <message>
        <source>ros, robot, robotics, services, snapd</source>
        <translation>roboter, robotik, dienste</translation>
    </message>
    <message>
        <source>autopilot, testing, automation, ui test, qa</source>
        <translation>automatisierung, test</translation>
    </message>
    <message>
        <source>vsock, vm, guest, host, hypervisor, virtual machine</source>
        <translation>virtuelle maschine, wirt, gast</translation>
    </message>
    <message>
        <source>netlink, kernel, process events, connector, monitoring</source>
        <translation>systemkern, überwachung</translation>
    </message>
    <message>
        <source>netlink, kernel, driver, module</source>
        <translation>treiber, systemkern</translation>
    </message>
    <message>
        <source>test, testing, dummy, none</source>
        <translation>leer, probe</translation>
    </message>
    <message>
        <source>audio, sound, speaker, headphones, music, volume, mute, loudspeaker, audio output</source>
        <translation>ton, klang, lautsprecher, kopfhörer, musik, lautstärke, stumm</translation>
    </message>
    <message>
        <source>gamepad, joystick, joypad, steering wheel, xbox controller, playstation controller, game pad, rumble</source>
        <translation>spielsteuerung, lenkrad, controller</translation>
    </message>
    <message>
        <source>cd, dvd, blu-ray, bluray, disc, disk, burn, rip, optical</source>
        <translation>scheibe, brennen, brenner, auslesen</translation>
    </message>
    <message>
        <source>printer, print, paper, cups, pdf</source>
        <translation>drucker, ausdruck, papier</translation>
    </message>
    <message>
        <source>printer, print, cups, print queue, printer setup, driver, jobs</source>
        <translation>drucker, druckaufträge, warteschlange, druckertreiber, drucken</translation>
    </message>
    <message>
        <source>usb, usb stick, phone, scanner, arduino, libusb, dongle, security key, firmware flash</source>
        <translation>usb-gerät, usb-stick, telefon, scanner, handy</translation>
    </message>
    <message>
        <source>hid, usb hid, foot pedal, macro keyboard, stream deck, controller</source>
        <translation>fußpedal, sondertastatur, steuergerät</translation>
    </message>
    <message>
        <source>u2f, fido, fido2, yubikey, passkey, two-factor, 2fa, second factor, token, webauthn</source>
        <translation>zwei-faktor, zweiter faktor, anmeldung, hardwareschlüssel</translation>
    </message>
    <message>
        <source>smartcard, card reader, id card, eid, pcsc, chip card, health card, certificate</source>
        <translation>smartcard, kartenleser, personalausweis, gesundheitskarte, signaturkarte</translation>
    </message>
    <message>
        <source>pkcs, hsm, token, certificate, smart card, signature, encryption</source>
        <translation>zertifikat, unterschrift, verschlüsselung, chipkarte</translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, ble, adapter, beacon</source>
        <translation>funk, koppeln, kopplung, kopfhörer</translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, headphones, keyboard, ble, file transfer</source>
        <translation>funk, koppeln, kopplung, kopfhörer, tastatur, dateiübertragung</translation>
    </message>
    <message>
        <source>television, tv card, dvb, antenna, satellite, dvb-t, radio, sat</source>
        <translation>fernsehen, tv-karte, antenne, satellit, rundfunk</translation>
    </message>
    <message>
        <source>com port, tty, rs232, uart, arduino, usb serial, microcontroller, 3d printer, ttyusb</source>
        <translation>serieller anschluss, com-port, 3d-drucker</translation>
    </message>
    <message>
        <source>keys, power button, volume buttons, hardware buttons, lid</source>
        <translation>tasten, einschaltknopf, lautstärketasten, deckel</translation>
    </message>
    <message>
        <source>backlight, dim, monitor, display, keyboard backlight, screen settings</source>
        <translation>hintergrundbeleuchtung, dimmen, monitor, anzeige</translation>
    </message>
    <message>
        <source>framebuffer, frame buffer, fbdev, console graphics, screen, kiosk, display</source>
        <translation>bildspeicher, anzeige</translation>
    </message>
    <message>
        <source>media controller, v4l, video4linux, webcam settings, image sensor, isp</source>
        <translation>kamera, bildsensor</translation>
    </message>
    <message>
        <source>music, video, playback, player, ubuntu touch</source>
        <translation>musik, wiedergabe</translation>
    </message>
    <message>
        <source>uinput, fake input, automation, macro, remote control, key presses, virtual gamepad</source>
        <translation>fernsteuerung, automatisierung, tastendrücke, makro</translation>
    </message>
    <message>
        <source>uhid, hid, fake input, bluetooth keyboard, remote control</source>
        <translation>fernsteuerung, tastatur</translation>
    </message>
    <message>
        <source>adb, android, phone, mobile, tablet, debugging, fastboot, smartphone</source>
        <translation>handy, mobiltelefon, telefon</translation>
    </message>
    <message>
        <source>gadget, usb otg, otg, usb device mode, tether</source>
        <translation>usb-gerätemodus</translation>
    </message>
    <message>
        <source>tpm, trusted platform module, tpm2, secure boot, key storage, attestation</source>
        <translation>schlüsselspeicher, sicherer start</translation>
    </message>
    <message>
        <source>tee, optee, trusted execution environment, trustzone, qseecom, drm</source>
        <translation>sichere umgebung, kopierschutz</translation>
    </message>
    <message>
        <source>rng, random number generator, entropy, hwrng</source>
        <translation>zufall, entropie</translation>
    </message>
    <message>
        <source>rng, random numbers, entropy, hwrng</source>
        <translation>zufall, entropie, zufallszahlen</translation>
    </message>
    <message>
        <source>can, canbus, car, automotive, obd, robot, industrial</source>
        <translation>auto, fahrzeug, roboter, industrie</translation>
    </message>
    <message>
        <source>i2c, smbus, sensor, chip, raspberry pi, embedded</source>
        <translation>bauteil, sensoren</translation>
    </message>
    <message>
        <source>spi, sensor, chip, raspberry pi, embedded, spidev</source>
        <translation>bauteil, sensoren</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded</source>
        <translation>anschluss, relais, leuchtdiode, platine</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, gpiod</source>
        <translation>anschluss, relais, leuchtdiode, platine</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, sysfs</source>
        <translation>anschluss, relais, leuchtdiode, platine</translation>
    </message>
    <message>
        <source>gpio, gpiomem, pin, raspberry pi, embedded</source>
        <translation>anschluss, platine</translation>
    </message>
    <message>
        <source>pwm, pulse width modulation, motor, servo, fan, led, dimmer, raspberry pi</source>
        <translation>pulsweitenmodulation, lüfter, helligkeit</translation>
    </message>
    <message>
        <source>iio, industrial io, accelerometer, light sensor, thermometer, gyroscope, adc</source>
        <translation>lichtsensor, beschleunigungssensor, thermometer, messfühler</translation>
    </message>
    <message>
        <source>boolean, led, lamp, gpio, switch, brightness</source>
        <translation>lampe, leuchte, schalter</translation>
    </message>
    <message>
        <source>custom device, hardware, embedded, gadget, driver</source>
        <translation>gerät, treiber, spezialgerät</translation>
    </message>
    <message>
        <source>fpga, chip, altera, xilinx, intel, programmable logic, accelerator card</source>
        <translation>programmierbare logik</translation>
    </message>
    <message>
        <source>dsp, digital signal processor, ambarella, audio, video, embedded</source>
        <translation>signalverarbeitung</translation>
    </message>
    <message>
        <source>npu, neural, machine learning, ai, compute accelerator, tpu, artificial intelligence</source>
        <translation>künstliche intelligenz, maschinelles lernen, ki</translation>
    </message>
    <message>
        <source>mediatek, genio, npu, apu, vcu, machine learning, ai</source>
        <translation>künstliche intelligenz, ki</translation>
    </message>
    <message>
        <source>video codec, encoder, decoder, h264, h265, hardware acceleration</source>
        <translation>videobeschleunigung</translation>
    </message>
    <message>
        <source>raspberry pi, videocore, gpu, vcgencmd, temperature</source>
        <translation>grafikprozessor, temperatur</translation>
    </message>
    <message>
        <source>intel me, mei, amt, vpro, remote management, firmware</source>
        <translation>fernwartung, firmware</translation>
    </message>
    <message>
        <source>qat, encryption, compression, accelerator, crypto, vfio</source>
        <translation>verschlüsselung, komprimierung, beschleuniger</translation>
    </message>
    <message>
        <source>xilinx, fpga, dma, pcie, accelerator card</source>
        <translation>erweiterungskarte</translation>
    </message>
    <message>
        <source>broadcom, asic, switch, bde, knet, data center</source>
        <translation>rechenzentrum, netzwerk</translation>
    </message>
    <message>
        <source>qualcomm, snapdragon, modem, qrtr, ipc, qmi</source>
        <translation>funkmodem</translation>
    </message>
    <message>
        <source>ion, android, dma, memory allocator</source>
        <translation>arbeitsspeicher</translation>
    </message>
    <message>
        <source>remoteproc, remote processor, coprocessor, dsp, microcontroller, rpmsg</source>
        <translation>koprozessor, mikrocontroller</translation>
    </message>
    <message>
        <source>sd card, memory card, microsd, mmc</source>
        <translation>speicherkarte, sd-karte</translation>
    </message>
    <message>
        <source>uio, userspace io, driver, fpga, embedded</source>
        <translation>treiber, gerät</translation>
    </message>
    <message>
        <source>ptp, ieee 1588, hardware clock, time synchronization, network clock</source>
        <translation>uhr, zeitabgleich</translation>
    </message>
    <message>
        <source>nvidia, geforce, gpu, graphics card, graphics driver</source>
        <translation>grafikkarte, grafiktreiber</translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl, mesa, nvidia, libraries</source>
        <translation>grafiktreiber, grafikkarte</translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl es, gles, libraries</source>
        <translation>grafiktreiber, grafikkarte</translation>
    </message>
    <message>
        <source>graphics driver, gpu, egl, mesa, nvidia, libraries</source>
        <translation>grafiktreiber, grafikkarte</translation>
    </message>
    <message>
        <source>graphics driver, gpu, gbm, buffer management, mesa, libraries</source>
        <translation>grafiktreiber, grafikkarte</translation>
    </message>
    <message>
        <source>graphics driver, gpu, vulkan, mesa, nvidia, games, libraries</source>
        <translation>grafiktreiber, grafikkarte, spiele</translation>
    </message>
    <message>
        <source>cuda, nvidia, gpu, compute, machine learning, ai, libraries</source>
        <translation>grafikkarte, ki, maschinelles lernen</translation>
    </message>
    <message>
        <source>nvidia, nvenc, nvdec, video codec, encoder, decoder, gpu, libraries</source>
        <translation>grafikkarte, videobeschleunigung</translation>
    </message>
    <message>
        <source>files, documents, personal files, downloads, pictures, music, videos, my files, folder</source>
        <translation>dateien, dokumente, eigene dateien, bilder, musik, videos, heimatverzeichnis, benutzerordner</translation>
    </message>
    <message>
        <source>usb stick, thumb drive, flash drive, pen drive, memory stick, memory card, sd card, external drive, external hard disk, media, mnt</source>
        <translation>usb-stick, speicherstick, speicherkarte, externe festplatte, datenträger, sd-karte</translation>
    </message>
    <message>
        <source>hidden files, dot files, dotfiles, config files, settings files, home folder, profile</source>
        <translation>versteckte dateien, einstellungsdateien, konfiguration, persönlicher ordner, profil</translation>
    </message>
    <message>
        <source>etc, configuration, root files, system folder, var, usr</source>
        <translation>konfiguration, systemordner</translation>
    </message>
    <message>
        <source>backup, back up, restore, copy, full disk, whole system</source>
        <translation>sicherung, datensicherung, sicherungskopie, wiederherstellung, ganzes system</translation>
    </message>
    <message>
        <source>hard disk, hard drive, ssd, partition, format, disk image, erase, raw disk</source>
        <translation>festplatte, laufwerk, partition, formatieren, abbild, löschen</translation>
    </message>
    <message>
        <source>hard disk, volume, format, disk image, raw disk</source>
        <translation>festplatte, laufwerk, formatieren, abbild</translation>
    </message>
    <message>
        <source>fuse, mount, sshfs, cloud drive, appimage, remote folder, filesystem</source>
        <translation>einhängen, cloud-laufwerk, entfernter ordner, dateisystem</translation>
    </message>
    <message>
        <source>samba, smb, cifs, network share, network drive, nas, file server, mount</source>
        <translation>netzlaufwerk, freigabe, dateiserver, netzwerkfreigabe</translation>
    </message>
    <message>
        <source>nfs, network share, network drive, nas, file server, mount</source>
        <translation>netzlaufwerk, freigabe, dateiserver, netzwerkfreigabe</translation>
    </message>
    <message>
        <source>mount, unmount, filesystem, disk, eject</source>
        <translation>einbinden, einhängen, aushängen, auswerfen, dateisystem, datenträger</translation>
    </message>
    <message>
        <source>mount, disk space, free space, disk usage, quota, df, filesystem</source>
        <translation>speicherplatz, freier platz, festplattenbelegung, datenträger</translation>
    </message>
    <message>
        <source>udisks, format, eject, partition, mount, usb stick, hard disk, disk utility</source>
        <translation>formatieren, auswerfen, partitionieren, festplatte, usb-stick, datenträger</translation>
    </message>
    <message>
        <source>luks, encryption, cryptsetup, vault, veracrypt, disk password</source>
        <translation>verschlüsselung, festplatte, tresor</translation>
    </message>
    <message>
        <source>multipath, san, storage area network, data center, multipathd, device mapper</source>
        <translation>speichernetz, rechenzentrum</translation>
    </message>
    <message>
        <source>iscsi, san, network disk, remote disk, storage server</source>
        <translation>netzwerkspeicher, speicherserver</translation>
    </message>
    <message>
        <source>ssd, nvme, solid state drive, firmware, erase, namespace</source>
        <translation>festplatte, laufwerk, löschen</translation>
    </message>
    <message>
        <source>scsi, sg, sas, tape drive, disc burner, scanner, smart, erase</source>
        <translation>bandlaufwerk, brenner, löschen</translation>
    </message>
    <message>
        <source>cloud storage, cloud files, owncloud, nextcloud, ubuntu touch</source>
        <translation>cloud-speicher</translation>
    </message>
    <message>
        <source>thumbnail, thumbnails, preview, album art, cover art, ubuntu touch</source>
        <translation>vorschau, miniaturansicht, albumhülle</translation>
    </message>
    <message>
        <source>documentation, help, man pages, doc, handbook, guide</source>
        <translation>dokumentation, hilfe, anleitung</translation>
    </message>
    <message>
        <source>internet, online, web, wifi, wi-fi, lan, connection, download, upload, offline</source>
        <translation>netz, verbindung, herunterladen, hochladen, wlan, webseiten</translation>
    </message>
    <message>
        <source>server, listen, port, incoming connections, hosting, file sharing, peer to peer, multiplayer</source>
        <translation>dienst, anschluss, eingehende verbindungen, dateifreigabe, mehrspieler</translation>
    </message>
    <message>
        <source>internet, connection, connectivity, wifi, offline</source>
        <translation>verbindung, netz, wlan</translation>
    </message>
    <message>
        <source>network status, ip address, netstat, traffic, monitor, ports, connections</source>
        <translation>netzwerkstatus, ip-adresse, datenverkehr, verbindungen</translation>
    </message>
    <message>
        <source>network configuration, ip address, route, routing, wifi, wi-fi, vpn, dns, interface</source>
        <translation>netzwerkkonfiguration, ip-adresse, wlan</translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wifi password, vpn, wlan, ethernet, hotspot</source>
        <translation>wlan, wlan-passwort, funknetz, kabel</translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wlan, vpn, network name</source>
        <translation>wlan, netzwerkname</translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, boot, static ip</source>
        <translation>netzwerkkonfiguration, wlan-passwort</translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, static ip</source>
        <translation>netzwerkkonfiguration, wlan-passwort</translation>
    </message>
    <message>
        <source>iptables, nftables, ufw, ports, block, filter, nat, packet filter</source>
        <translation>brandmauer, paketfilter, sperren</translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, chromecast, airplay, discovery, network discovery</source>
        <translation>netzwerksuche, drucker, lautsprecher</translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, publish, discovery, host name</source>
        <translation>netzwerksuche, veröffentlichen</translation>
    </message>
    <message>
        <source>modemmanager, modem, sim, sms, text message, lte, 4g, 5g, umts, surfstick, cellular, gps</source>
        <translation>mobilfunk, textnachricht, internet-stick</translation>
    </message>
    <message>
        <source>ppp, pppoe, dsl, modem, vpn, l2tp, pptp</source>
        <translation>einwahl, internetverbindung</translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network</source>
        <translation>virtuelles netzwerk</translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network, kernel module</source>
        <translation>virtuelles netzwerk</translation>
    </message>
    <message>
        <source>ovn, micro ovn, virtual network, sdn, cluster</source>
        <translation>virtuelles netzwerk</translation>
    </message>
    <message>
        <source>downloads, transfer, ubuntu touch, lomiri</source>
        <translation>herunterladen</translation>
    </message>
    <message>
        <source>webcam, cam, video, photo, picture, video call, video chat, capture card</source>
        <translation>kamera, foto, bild, videoanruf, videotelefonie, aufnahme</translation>
    </message>
    <message>
        <source>mic, record audio, audio recording, sound recording, voice, voice call, headset, dictation, listen</source>
        <translation>mikrophon, tonaufnahme, aufnehmen, sprache, sprachanruf, diktat, abhören, mithören</translation>
    </message>
    <message>
        <source>pulse, pulse audio, audio, speaker, headphones, mic, record audio, voice</source>
        <translation>klang, lautsprecher, kopfhörer, tonaufnahme, sprache, audio</translation>
    </message>
    <message>
        <source>pipe wire, audio, video, speaker, mic, screen sharing, record audio</source>
        <translation>klang, lautsprecher, tonaufnahme, bildschirmfreigabe, audio</translation>
    </message>
    <message>
        <source>audio hardware, audio, speaker, mic, mixer, volume, record audio, midi</source>
        <translation>klang, lautsprecher, mikrofon, mischpult, lautstärke, tonaufnahme</translation>
    </message>
    <message>
        <source>jack, pro audio, music production, low latency, audio, mic, midi</source>
        <translation>musikproduktion, tonstudio, mikrofon, latenz</translation>
    </message>
    <message>
        <source>screen capture, screencast, screen shot, screenshot, screen sharing, share screen, record audio</source>
        <translation>bildschirmvideo, bildschirmfoto, bildschirmfreigabe, mitschnitt</translation>
    </message>
    <message>
        <source>gps, position, geolocation, where am i, maps, navigation, geoclue</source>
        <translation>ort, position, ortung, landkarte, navigation, wo bin ich</translation>
    </message>
    <message>
        <source>gps, position, geolocation, positioning, location provider</source>
        <translation>ortung, position, ort</translation>
    </message>
    <message>
        <source>address book, people, phone numbers, email addresses, evolution</source>
        <translation>adressbuch, telefonnummern, e-mail-adressen, personen</translation>
    </message>
    <message>
        <source>appointments, events, tasks, to do, meetings, schedule, evolution</source>
        <translation>termine, aufgaben, besprechungen, ereignisse</translation>
    </message>
    <message>
        <source>address book, people, phone numbers, ubuntu touch, lomiri</source>
        <translation>adressbuch, telefonnummern, personen</translation>
    </message>
    <message>
        <source>appointments, events, meetings, ubuntu touch, lomiri</source>
        <translation>termine, besprechungen, ereignisse</translation>
    </message>
    <message>
        <source>wallet, kwallet, keyring, keychain, secret service, credentials, secrets, login</source>
        <translation>passwort, kennwort, digitale brieftasche, schlüsselbund, zugangsdaten, anmeldung</translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, signing, sign mail, decrypt, certificate</source>
        <translation>verschlüsselung, unterschrift, signatur, zertifikat, entschlüsseln</translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, keyring, verify signature</source>
        <translation>verschlüsselung, signatur, schlüsselbund</translation>
    </message>
    <message>
        <source>secure shell, remote login, id_rsa, server access, git, identity</source>
        <translation>fernzugriff, fernanmeldung, serverzugang</translation>
    </message>
    <message>
        <source>secure shell, remote login, server access, git</source>
        <translation>fernzugriff, fernanmeldung, serverzugang</translation>
    </message>
    <message>
        <source>kerberos, single sign-on, sso, active directory, domain, company login</source>
        <translation>einmalanmeldung, firmenanmeldung, domäne</translation>
    </message>
    <message>
        <source>keylogger, keystrokes, raw input, typing, evdev, pointer, touchpad, touchscreen</source>
        <translation>tastatureingaben, mitlesen, tippen, maus, tastendruck</translation>
    </message>
    <message>
        <source>users, groups, password, add user, administrator, accounts</source>
        <translation>benutzer, gruppen, passwort, systemverwalter, konten</translation>
    </message>
    <message>
        <source>login, log in, sessions, users, last login, who</source>
        <translation>anmeldung, sitzungen, benutzer</translation>
    </message>
    <message>
        <source>log out, logout, lock screen, unlock, switch user, seat, session</source>
        <translation>abmelden, sperren, entsperren, benutzer wechseln</translation>
    </message>
    <message>
        <source>processes, task manager, system monitor, cpu usage, memory usage, top, process list</source>
        <translation>prozesse, systemmonitor, auslastung, prozessliste, speicherverbrauch</translation>
    </message>
    <message>
        <source>kill, end task, process, priority, nice, task manager</source>
        <translation>beenden, abschießen, priorität, prozesse</translation>
    </message>
    <message>
        <source>hardware information, serial number, temperature, sensors, usb list, pci, cpu info, device list</source>
        <translation>hardwareinformationen, seriennummer, temperatur, sensoren, geräteliste</translation>
    </message>
    <message>
        <source>battery, charge, power, charging, laptop, ups, upower, energy</source>
        <translation>akku, batterie, strom, laden, energie</translation>
    </message>
    <message>
        <source>screensaver, screen saver, screen lock, inhibit, suspend, sleep, stay awake, caffeine, presentation</source>
        <translation>bildschirmschoner, bildschirmsperre, ruhezustand, präsentation</translation>
    </message>
    <message>
        <source>power management, energy saving, wake up, sleep, runtime pm, battery, charge limit</source>
        <translation>energieverwaltung, stromsparen, aufwachen, akku, ladegrenze</translation>
    </message>
    <message>
        <source>power off, reboot, restart, turn off, suspend, hibernate, halt</source>
        <translation>ausschalten, neustart, standby, ruhezustand</translation>
    </message>
    <message>
        <source>clock, ntp, hardware clock, rtc, calendar</source>
        <translation>uhr, zeit, systemzeit</translation>
    </message>
    <message>
        <source>timezone, local time, region, clock, daylight saving</source>
        <translation>ortszeit, region, sommerzeit, uhr</translation>
    </message>
    <message>
        <source>ntp, time server, time synchronization, clock, timesyncd</source>
        <translation>uhr, zeitabgleich</translation>
    </message>
    <message>
        <source>locale, language, keyboard layout, region, formats</source>
        <translation>tastaturbelegung, formate, sprache</translation>
    </message>
    <message>
        <source>host name, hostname, computer name, device name</source>
        <translation>rechnername, computername, gerätename</translation>
    </message>
    <message>
        <source>log files, journal, journalctl, syslog, messages, protocol</source>
        <translation>protokoll, protokolldateien, meldungen</translation>
    </message>
    <message>
        <source>audit, auditd, security log, monitoring</source>
        <translation>sicherheitsprotokoll, überwachung</translation>
    </message>
    <message>
        <source>audit, netlink, security log, monitoring</source>
        <translation>sicherheitsprotokoll, überwachung</translation>
    </message>
    <message>
        <source>apparmor, sandbox, confinement, security policy</source>
        <translation>abschottung, sicherheitsrichtlinie</translation>
    </message>
    <message>
        <source>policykit, polkit, authorization, admin, root, sudo, password prompt</source>
        <translation>berechtigung, passwortabfrage, systemverwalter</translation>
    </message>
    <message>
        <source>policykit, polkit, authentication agent, password dialog, admin</source>
        <translation>passwortabfrage, passwortdialog, systemverwalter</translation>
    </message>
    <message>
        <source>snap store, software center, app store, install, update, remove, permissions, snapd</source>
        <translation>softwareverwaltung, installieren, aktualisieren, entfernen, berechtigungen</translation>
    </message>
    <message>
        <source>prompting, prompts, permission prompt, allow, deny, ask</source>
        <translation>nachfrage, erlauben, ablehnen, berechtigungen</translation>
    </message>
    <message>
        <source>refresh, update, upgrade, postpone updates, hold, automatic updates</source>
        <translation>aktualisierung, aufschieben, update</translation>
    </message>
    <message>
        <source>refresh, update, upgrade, notification, pending updates</source>
        <translation>aktualisierung, benachrichtigung</translation>
    </message>
    <message>
        <source>theme, appearance, look, gtk theme, icons, sounds, dark mode</source>
        <translation>design, aussehen, symbole, dunkler modus, erscheinungsbild</translation>
    </message>
    <message>
        <source>full disk encryption, fde, recovery key, pin, passphrase, tpm, luks</source>
        <translation>festplattenverschlüsselung, wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>packagekit, package manager, apt, deb, rpm, update, packages</source>
        <translation>paketverwaltung, aktualisieren, pakete, programme installieren</translation>
    </message>
    <message>
        <source>ubuntu advantage, subscription, esm, livepatch, security updates</source>
        <translation>abonnement, sicherheitsaktualisierungen</translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware, lvfs, bios update</source>
        <translation>bios-update, aktualisierung</translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware updater, bios update</source>
        <translation>bios-update, aktualisierung</translation>
    </message>
    <message>
        <source>dell, bios, openmanage, smbios, server</source>
        <translation>fernwartung</translation>
    </message>
    <message>
        <source>cpu, frequency, governor, overclock, performance, cores, turbo</source>
        <translation>prozessor, takt, taktfrequenz, übertakten, leistung, kerne</translation>
    </message>
    <message>
        <source>huge pages, hugepages, memory, database, performance</source>
        <translation>arbeitsspeicher, datenbank</translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, bios, smbios</source>
        <translation>arbeitsspeicher</translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, hardware</source>
        <translation>arbeitsspeicher</translation>
    </message>
    <message>
        <source>io ports, i/o ports, port, inb, outb, parallel port, dev port</source>
        <translation>anschluss, parallele schnittstelle</translation>
    </message>
    <message>
        <source>crypto, af_alg, encryption, hash, cipher</source>
        <translation>verschlüsselung, prüfsumme</translation>
    </message>
    <message>
        <source>systemd, sd_notify, service, watchdog, daemon</source>
        <translation>dienst, überwachung</translation>
    </message>
    <message>
        <source>appstream, app catalog, software catalog, software center, metainfo</source>
        <translation>softwarekatalog, programmkatalog</translation>
    </message>
    <message>
        <source>launch, launcher, open app, app menu, desktop files, start menu</source>
        <translation>starter, startmenü, öffnen</translation>
    </message>
    <message>
        <source>portal, xdg portal, flatpak, permission store, allow, deny</source>
        <translation>erlauben, ablehnen, berechtigungen</translation>
    </message>
    <message>
        <source>steam, proton, pressure vessel, valve, gaming, game</source>
        <translation>spiel, spielen</translation>
    </message>
    <message>
        <source>ubuntu core, classic, unconfined, shell, chroot</source>
        <translation>uneingeschränkt</translation>
    </message>
    <message>
        <source>core, snapd, configuration, base</source>
        <translation>konfiguration</translation>
    </message>
    <message>
        <source>checkbox, certification, hardware test, qa</source>
        <translation>hardwaretest, zertifizierung</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>&quot;RTL&quot; where one writes from right to left, otherwise &quot;LTR&quot;. Qt turns the windows around accordingly.</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Snapperms::AboutDialog</name>
    <message>
        <source>Also name the installed apps</source>
        <translation>Auch die installierten Programme nennen</translation>
    </message>
    <message>
        <source>About Snap Permissions</source>
        <translation>Über Snap-Berechtigungen</translation>
    </message>
    <message>
        <source>Details for a Report</source>
        <comment>heading: what somebody who looks into a problem needs to know</comment>
        <translation>Angaben für eine Meldung</translation>
    </message>
    <message>
        <source>Whoever looks into a problem needs this, in English. It names no files and nobody, and no apps unless you choose so. Nothing is sent by itself.</source>
        <translation>Wer einem Problem nachgeht, braucht das, auf Englisch. Es nennt keine Dateien und niemanden, und Programme nur, wenn Sie es wollen. Von selbst wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <comment>to the clipboard</comment>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>Ein Problem melden …</translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation>Snap-Berechtigungen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Sehen und ändern, was Snap-Programme dürfen.</translation>
    </message>
    <message>
        <source>The details are in the clipboard. Paste them into your report.</source>
        <translation>Die Angaben sind in der Zwischenablage. Fügen Sie sie in Ihre Meldung ein.</translation>
    </message>
    <message>
        <source>License: GNU General Public License, version 2 or later</source>
        <translation>Lizenz: GNU General Public License, Version 2 oder neuer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close a dialog</comment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessNote</name>
    <message>
        <source>Turn Off Everything That Reaches It</source>
        <translation>Alles ausschalten, was dorthin führt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a permission, and what a button does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessSentences</name>
    <message>
        <source>%1 is off, but this app can still reach part of it through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>%1 ist aus, aber dieses Programm kommt über %2 trotzdem an einen Teil davon heran.</translation>
    </message>
    <message>
        <source>%1 is off, but this app can still reach it through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>%1 ist aus, aber dieses Programm kommt über %2 trotzdem heran.</translation>
    </message>
    <message>
        <source>%1 is off, but the sound server of this system lets every app record that may play sound: this one can, through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>%1 ist aus, aber der Soundserver dieses Systems lässt jedes Programm aufnehmen, das Ton abspielen darf: dieses also auch, über %2.</translation>
    </message>
    <message>
        <source>Turns off: %1</source>
        <comment>permissions</comment>
        <translation>Schaltet aus: %1</translation>
    </message>
    <message>
        <source>%1 Turning that off may not be enough; the details say why.</source>
        <comment>after “… is off, but this app can still reach it …”</comment>
        <translation>%1 Das auszuschalten genügt vielleicht nicht; die Einzelheiten sagen, warum.</translation>
    </message>
    <message>
        <source>%1: through %2.</source>
        <comment>what can be reached; a permission</comment>
        <translation>%1: über %2.</translation>
    </message>
    <message>
        <source>%1: through %2, %3.</source>
        <comment>what can be reached; a permission; how far</comment>
        <translation>%1: über %2, %3.</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>what an app can reach</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>what an app can reach</comment>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Playing sound</source>
        <comment>what an app can reach</comment>
        <translation>Tonwiedergabe</translation>
    </message>
    <message>
        <source>What other windows show</source>
        <comment>what an app can reach</comment>
        <translation>Inhalt anderer Fenster</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>what an app can reach</comment>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Your files</source>
        <comment>what an app can reach</comment>
        <translation>Ihre Dateien</translation>
    </message>
    <message>
        <source>All files of the system</source>
        <comment>what an app can reach</comment>
        <translation>Alle Dateien des Systems</translation>
    </message>
    <message>
        <source>USB drives and other media</source>
        <comment>what an app can reach</comment>
        <translation>USB-Laufwerke und andere Datenträger</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>what an app can reach</comment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Being reached over the network</source>
        <comment>what an app can reach</comment>
        <translation>Über das Netzwerk erreichbar sein</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <comment>what an app can reach</comment>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>what an app can reach</comment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>USB devices</source>
        <comment>what an app can reach</comment>
        <translation>USB-Geräte</translation>
    </message>
    <message>
        <source>What you type elsewhere</source>
        <comment>what an app can reach</comment>
        <translation>Was Sie anderswo eingeben</translation>
    </message>
    <message>
        <source>Stored passwords</source>
        <comment>what an app can reach</comment>
        <translation>Gespeicherte Passwörter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>what an app can reach</comment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what an app can reach</comment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>The whole system</source>
        <comment>what an app can reach</comment>
        <translation>Das ganze System</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>whether an app can reach something</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <comment>permissions</comment>
        <translation>Erlaubt durch %1</translation>
    </message>
    <message>
        <source>Off, but partly within reach through %1</source>
        <comment>permissions</comment>
        <translation>Aus, aber zum Teil erreichbar über %1</translation>
    </message>
    <message>
        <source>Off, but within reach through %1</source>
        <comment>permissions</comment>
        <translation>Aus, aber erreichbar über %1</translation>
    </message>
    <message>
        <source>Partly within reach through %1</source>
        <comment>permissions</comment>
        <translation>Zum Teil erreichbar über %1</translation>
    </message>
    <message>
        <source>Within reach through %1</source>
        <comment>permissions</comment>
        <translation>Erreichbar über %1</translation>
    </message>
    <message>
        <source>Off, but not enforced</source>
        <comment>whether an app can reach something</comment>
        <translation>Aus, aber nicht durchgesetzt</translation>
    </message>
    <message>
        <source>Off, but %1 may be enough for it</source>
        <comment>permissions</comment>
        <translation>Aus, aber %1 könnte dafür genügen</translation>
    </message>
    <message>
        <source>%1 is not confined, so nothing keeps it from this.</source>
        <translation>%1 ist nicht abgeschottet, also hält nichts es davon ab.</translation>
    </message>
    <message>
        <source>%1 was installed in developer mode, so nothing keeps it from this.</source>
        <translation>%1 wurde im Entwicklermodus installiert, also hält nichts es davon ab.</translation>
    </message>
    <message>
        <source>AppArmor is not active on this system, so nothing keeps %1 from it for certain.</source>
        <translation>AppArmor ist auf diesem System nicht aktiv, also hält nichts %1 mit Sicherheit davon ab.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control the network for snaps.</source>
        <translation>Der Kernel dieses Systems überwacht das Netzwerk für Snaps nicht.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control what snaps say to other programs (D-Bus), and %1 can talk to them.</source>
        <translation>Der Kernel dieses Systems überwacht nicht, was Snaps anderen Programmen sagen (D-Bus), und %1 kann mit ihnen sprechen.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control how snaps reach the X11 display, and its socket cannot be closed to them.</source>
        <translation>Der Kernel dieses Systems überwacht nicht, wie Snaps die X11-Anzeige erreichen, und ihr Socket lässt sich ihnen nicht verschließen.</translation>
    </message>
    <message>
        <source>The sound server of this system does not ask which app may record: whatever may play sound can record.</source>
        <translation>Der Soundserver dieses Systems fragt nicht, welches Programm aufnehmen darf: Was Ton abspielen darf, kann auch aufnehmen.</translation>
    </message>
    <message>
        <source>Whether the sound server of this system asks which app may record could not be found out.</source>
        <translation>Ob der Soundserver dieses Systems fragt, welches Programm aufnehmen darf, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>snapd has not told yet what this system enforces.</source>
        <translation>snapd hat noch nicht gesagt, was dieses System durchsetzt.</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how far a permission leads to something</comment>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>unless the sound server refuses</source>
        <comment>how far a permission leads to something</comment>
        <translation>sofern der Soundserver es nicht verweigert</translation>
    </message>
    <message>
        <source>as far as X11 programs are concerned</source>
        <comment>how far a permission leads to something</comment>
        <translation>soweit es X11-Programme betrifft</translation>
    </message>
    <message>
        <source>together with the network</source>
        <comment>how far a permission leads to something</comment>
        <translation>zusammen mit dem Netzwerk</translation>
    </message>
    <message>
        <source>after asking you</source>
        <comment>how far a permission leads to something</comment>
        <translation>nach Rückfrage bei Ihnen</translation>
    </message>
    <message>
        <source>It is not known whether the sound server of this system keeps this app from recording.</source>
        <translation>Es ist nicht bekannt, ob der Soundserver dieses Systems dieses Programm am Aufnehmen hindert.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the title of a permission within a sentence</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <comment>other permissions, by which an app reaches something</comment>
        <translation>Über %1.</translation>
    </message>
    <message>
        <source>A part of it, through %1.</source>
        <comment>other permissions, by which an app reaches something</comment>
        <translation>Einen Teil davon, über %1.</translation>
    </message>
    <message>
        <source>Through %1: the sound server of this system lets every app record that may play sound.</source>
        <comment>other permissions</comment>
        <translation>Über %1: Der Soundserver dieses Systems lässt jedes Programm aufnehmen, das Ton abspielen darf.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control which services of other programs, such as the display, sound and printing, a snap connects to.</source>
        <translation>Der Kernel dieses Systems überwacht nicht, mit welchen Diensten anderer Programme (etwa Anzeige, Ton und Drucken) sich ein Snap verbindet.</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessSummary</name>
    <message>
        <source>By the rules of its permissions; the kernel was not asked.</source>
        <translation>Nach den Regeln der Berechtigungen; der Kernel wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>What %1 Can Reach</source>
        <comment>heading; the title of an app</comment>
        <translation>Woran %1 herankommt</translation>
    </message>
    <message>
        <source>None of what is looked at here.</source>
        <comment>what an app can reach</comment>
        <translation>Nichts von dem, worauf hier geachtet wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an app can reach, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What “%1” allows is not known to this program.</source>
        <translation>Was „%1“ erlaubt, ist „Snap-Berechtigungen“ nicht bekannt.</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <comment>what an app cannot reach</comment>
        <translation>Nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, and what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no switch allows it, but the kernel says that it lets the app have it</source>
        <comment>what an app can reach</comment>
        <translation>%1: kein Schalter erlaubt es, aber der Kernel sagt, dass er es dem Programm lässt</translation>
    </message>
    <message>
        <source>The kernel was asked, and says the same: %1. The rest is by the rules of its permissions.</source>
        <comment>what an app can reach, or not</comment>
        <translation>Der Kernel wurde gefragt und sagt dasselbe: %1. Das Übrige ergibt sich aus den Regeln ihrer Berechtigungen.</translation>
    </message>
    <message>
        <source>Not allowed, but not kept out for certain: %1</source>
        <comment>what an app is perhaps not kept from</comment>
        <translation>Nicht erlaubt, aber nicht mit Sicherheit verhindert: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppMenu</name>
    <message>
        <source>More Actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Turn Off Everything Sensitive</source>
        <translation>Alles Heikle ausschalten</translation>
    </message>
    <message>
        <source>Reset App to Defaults…</source>
        <translation>Programm auf Voreinstellungen zurücksetzen …</translation>
    </message>
    <message>
        <source>Reset All Apps to Defaults…</source>
        <translation>Alle Programme auf Voreinstellungen zurücksetzen …</translation>
    </message>
    <message>
        <source>More Actions: %1</source>
        <comment>followed by the title of an app</comment>
        <translation>Weitere Aktionen: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppNames</name>
    <message>
        <source>%1 (%2)</source>
        <comment>app title and the key of its parallel instance</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>System</source>
        <comment>provides a slot</comment>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppPage</name>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>by %1 ✓</source>
        <comment>publisher of an app, verified by the store</comment>
        <translation>von %1 ✓</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>publisher of an app</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>installed from a file, not from the store</source>
        <translation>aus einer Datei installiert, nicht aus dem Store</translation>
    </message>
    <message>
        <source>Nothing to Show While Disabled</source>
        <translation>Solange deaktiviert, gibt es nichts zu zeigen</translation>
    </message>
    <message>
        <source>Part of the System</source>
        <translation>Teil des Systems</translation>
    </message>
    <message>
        <source>%1 is used by other snaps and has no permissions of its own.</source>
        <translation>%1 wird von anderen Snaps benutzt und hat selbst keine Berechtigungen.</translation>
    </message>
    <message>
        <source>No Permissions</source>
        <translation>Keine Berechtigungen</translation>
    </message>
    <message>
        <source>%1 asks for no permissions. If something does not work in it, only its publisher can add a permission to it.</source>
        <translation>%1 bittet um keine Berechtigungen. Wenn etwas darin nicht geht, kann nur der Herausgeber eine Berechtigung hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing to Switch</source>
        <translation>Nichts zu schalten</translation>
    </message>
    <message>
        <source>%1 names no permissions, and is not kept from anything.</source>
        <translation>%1 nennt keine Berechtigungen und wird von nichts abgehalten.</translation>
    </message>
    <message>
        <source>Offered to Others</source>
        <comment>heading above what a snap provides</comment>
        <translation>Für andere bereitgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln permissions allowed</source>
        <comment>of one app; %1 is how many are, %n how many it asks for</comment>
        <translation>
            <numerusform>%1 von %Ln Berechtigung erlaubt</numerusform>
            <numerusform>%1 von %Ln Berechtigungen erlaubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AppsModel</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation>Nicht abgeschottet</translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation>Nicht abgeschottet (Entwicklermodus)</translation>
    </message>
    <message>
        <source>Asks for no permissions</source>
        <translation>Bittet um keine Berechtigungen</translation>
    </message>
    <message>
        <source>Part of the system</source>
        <comment>a base snap, snapd, a kernel</comment>
        <translation>Teil des Systems</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of an app</comment>
        <translation>%1 von %2 erlaubt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of an app and what is allowed to it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Offers %Ln things to other apps</source>
        <comment>slots of a snap that asks for no permissions</comment>
        <translation>
            <numerusform>Stellt anderen Programmen %Ln Sache bereit</numerusform>
            <numerusform>Stellt anderen Programmen %Ln Dinge bereit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AttributeWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Can read %1, and read and change %2.</source>
        <comment>lists of files</comment>
        <translation>Kann %1 lesen sowie %2 lesen und ändern.</translation>
    </message>
    <message>
        <source>Can read and change %1.</source>
        <comment>list of files</comment>
        <translation>Kann %1 lesen und ändern.</translation>
    </message>
    <message>
        <source>Can read %1.</source>
        <comment>list of files</comment>
        <translation>Kann %1 lesen.</translation>
    </message>
    <message>
        <source>Talks to %1, shared by all users.</source>
        <comment>name of a service on the system bus</comment>
        <translation>Spricht mit %1, gemeinsam für alle Benutzer.</translation>
    </message>
    <message>
        <source>Talks to %1 in your session.</source>
        <comment>name of a service on the session bus</comment>
        <translation>Spricht mit %1 in Ihrer Sitzung.</translation>
    </message>
    <message>
        <source>Appears to the app as %1.</source>
        <comment>path of a directory</comment>
        <translation>Erscheint dem Programm als %1.</translation>
    </message>
</context>
<context>
    <name>Snapperms::AuthorizationSentences</name>
    <message>
        <source>Most changes ask for no password now.</source>
        <translation>Die meisten Änderungen fragen jetzt nicht nach einem Passwort.</translation>
    </message>
    <message>
        <source>Changes ask for no password now.</source>
        <translation>Änderungen fragen jetzt nicht nach einem Passwort.</translation>
    </message>
    <message>
        <source>The next change asks for a password.</source>
        <translation>Die nächste Änderung fragt nach einem Passwort.</translation>
    </message>
    <message>
        <source>A rule of this system forbids you to change anything.</source>
        <translation>Eine Regel dieses Systems verbietet Ihnen, etwas zu ändern.</translation>
    </message>
    <message>
        <source>You may turn on without a password, but not turn off.</source>
        <translation>Sie dürfen ohne Passwort einschalten, aber nicht ausschalten.</translation>
    </message>
    <message>
        <source>Turning on asks for no password now, turning off does.</source>
        <translation>Einschalten fragt jetzt nicht nach einem Passwort, Ausschalten schon.</translation>
    </message>
    <message>
        <source>You may turn off without a password, but not turn on.</source>
        <translation>Sie dürfen ohne Passwort ausschalten, aber nicht einschalten.</translation>
    </message>
    <message>
        <source>Turning off asks for no password now, turning on does.</source>
        <translation>Ausschalten fragt jetzt nicht nach einem Passwort, Einschalten schon.</translation>
    </message>
    <message>
        <source>You may turn off with a password, but not turn on.</source>
        <translation>Sie dürfen mit Passwort ausschalten, aber nicht einschalten.</translation>
    </message>
    <message>
        <source>You may turn on with a password, but not turn off.</source>
        <translation>Sie dürfen mit Passwort einschalten, aber nicht ausschalten.</translation>
    </message>
    <message>
        <source>What hands over the system itself asks for a password every time.</source>
        <translation>Was das System selbst aus der Hand gibt, fragt jedes Mal nach einem Passwort.</translation>
    </message>
</context>
<context>
    <name>Snapperms::BlockedView</name>
    <message>
        <source>What %1 Was Kept From</source>
        <comment>title of a dialog</comment>
        <translation>Woran %1 gehindert wurde</translation>
    </message>
    <message>
        <source>Look Again</source>
        <comment>for what was blocked</comment>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Show All Users&apos;…</source>
        <comment>what was blocked for all users; a password will be asked for</comment>
        <translation>Von allen Benutzern zeigen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last on %1</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%Ln-mal, zuletzt am %1</numerusform>
            <numerusform>%Ln-mal, zuletzt am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the Switch “%1”</source>
        <translation>Zum Schalter „%1“</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>for what was blocked</comment>
        <translation>Wird nachgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing Was Recorded</source>
        <translation>Nichts verzeichnet</translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>What was blocked could not be read.</source>
        <translation>Was blockiert wurde, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>What is blocked from now on appears here by itself, as far as the system records it.</source>
        <translation>Was von jetzt an blockiert wird, erscheint hier von selbst, soweit das System es aufzeichnet.</translation>
    </message>
    <message>
        <source>What is blocked from now on no longer appears here by itself; Look Again shows it.</source>
        <translation>Was von jetzt an blockiert wird, erscheint hier nicht mehr von selbst; „Erneut nachsehen“ zeigt es.</translation>
    </message>
    <message>
        <source>What is blocked from now on does not appear here by itself; Look Again shows it.</source>
        <translation>Was von jetzt an blockiert wird, erscheint hier nicht von selbst; „Erneut nachsehen“ zeigt es.</translation>
    </message>
    <message>
        <source>A Password Is Needed</source>
        <translation>Ein Passwort wird benötigt</translation>
    </message>
    <message>
        <source>What %1 was kept from is in the log of the system, which is not for everybody to read.</source>
        <translation>Woran %1 gehindert wurde, steht im Protokoll des Systems, das nicht jeder lesen darf.</translation>
    </message>
    <message>
        <source>Show What Was Blocked…</source>
        <comment>a password will be asked for</comment>
        <translation>Zeigen, was blockiert wurde …</translation>
    </message>
    <message>
        <source>What is blocked from now on no longer appears here by itself; Look Again has it appear again.</source>
        <translation>Was von jetzt an blockiert wird, erscheint hier nicht mehr von selbst; mit „Erneut nachsehen“ erscheint es wieder.</translation>
    </message>
    <message>
        <source>What is blocked from now on does not appear here.</source>
        <translation>Was von jetzt an blockiert wird, erscheint hier nicht.</translation>
    </message>
    <message>
        <source>On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.</source>
        <comment>auditd is a program of the system</comment>
        <translation>Auf diesem System verwahrt auditd die Aufzeichnungen, in einer Datei, die dieses Programm nicht liest: Was früher blockiert wurde, fehlt hier womöglich.</translation>
    </message>
    <message>
        <source>What %1 was kept from earlier cannot be told here.</source>
        <translation>Woran %1 früher gehindert wurde, lässt sich hier nicht sagen.</translation>
    </message>
    <message>
        <source>More was blocked than is listed here.</source>
        <translation>Es wurde mehr blockiert, als hier aufgeführt ist.</translation>
    </message>
    <message>
        <source>Only what was recorded as yours is listed. What concerns the network and special rights is recorded without a user, and listed with all users&apos;.</source>
        <translation>Aufgeführt ist nur, was als Ihres aufgezeichnet wurde. Was das Netzwerk und besondere Rechte betrifft, wird ohne Benutzer aufgezeichnet und ist bei allen Benutzern aufgeführt.</translation>
    </message>
    <message>
        <source>Watch Devices…</source>
        <comment>cameras and the like that an app is refused; a password will be asked for</comment>
        <translation>Geräte beobachten …</translation>
    </message>
    <message>
        <source>Devices such as cameras are mostly refused without a record. The kernel can tell of it while this page is open.</source>
        <translation>Geräte wie Kameras werden meist verweigert, ohne dass es aufgezeichnet wird. Der Kernel kann es mitteilen, solange diese Seite offen ist.</translation>
    </message>
    <message>
        <source>Devices that are refused appear here as well, for as long as this page is open, and not of programs that end at once.</source>
        <translation>Auch verweigerte Geräte erscheinen hier, solange diese Seite offen ist, außer bei Programmen, die sofort enden.</translation>
    </message>
    <message>
        <source>Of devices, only what your own programs are refused appears here as well.</source>
        <translation>Von den Geräten erscheint hier auch, was Ihren eigenen Programmen verweigert wird, und nur das.</translation>
    </message>
    <message>
        <source>Devices that are refused no longer appear here; Watch Devices has them appear again.</source>
        <translation>Verweigerte Geräte erscheinen hier nicht mehr; mit „Geräte beobachten“ erscheinen sie wieder.</translation>
    </message>
    <message>
        <source>Which devices are refused cannot be seen on this system now.</source>
        <translation>Welche Geräte verweigert werden, ist auf diesem System jetzt nicht zu sehen.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>to read what was blocked</comment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close a dialog</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only the newest records were looked at, and none of them is about %1. What it was kept from before is not known.</source>
        <translation>Nur die neuesten Aufzeichnungen wurden angesehen, und keine davon betrifft %1. Woran es vorher gehindert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing of Yours Was Recorded</source>
        <comment>what an app was kept from</comment>
        <translation>Von Ihnen ist nichts verzeichnet</translation>
    </message>
    <message>
        <source>In the last days the system recorded nothing that %1 was kept from.</source>
        <translation>In den letzten Tagen hat das System nichts aufgezeichnet, woran %1 gehindert wurde.</translation>
    </message>
    <message>
        <source>In the last days the system recorded nothing as yours that %1 was kept from.</source>
        <translation>In den letzten Tagen hat das System nichts als Ihres aufgezeichnet, woran %1 gehindert wurde.</translation>
    </message>
    <message>
        <source>It does not record everything: what belongs to other users is refused without a word.</source>
        <translation>Es zeichnet nicht alles auf: Was anderen Benutzern gehört, wird ohne ein Wort verweigert.</translation>
    </message>
    <message>
        <source>It does not record everything: devices that an app may not see are refused without a word, and so is what belongs to other users. “Watch Devices” tells of the former.</source>
        <translation>Es zeichnet nicht alles auf: Geräte, die ein Programm nicht sehen darf, werden ohne ein Wort verweigert, ebenso was anderen Benutzern gehört. „Geräte beobachten“ zeigt Ersteres.</translation>
    </message>
</context>
<context>
    <name>Snapperms::ChangeSentences</name>
    <message>
        <source>snapd is away</source>
        <translation>snapd ist nicht da</translation>
    </message>
    <message>
        <source>snapd is busy with another change</source>
        <translation>snapd ist mit einer anderen Änderung beschäftigt</translation>
    </message>
    <message>
        <source>%1 is being updated</source>
        <translation>%1 wird gerade aktualisiert</translation>
    </message>
    <message>
        <source>%1 is being removed</source>
        <translation>%1 wird gerade entfernt</translation>
    </message>
    <message>
        <source>%1 is being enabled or disabled</source>
        <translation>%1 wird gerade aktiviert oder deaktiviert</translation>
    </message>
    <message>
        <source>another permission of %1 is being changed</source>
        <translation>eine andere Berechtigung von %1 wird gerade geändert</translation>
    </message>
    <message>
        <source>snapd is busy with %1</source>
        <translation>snapd ist mit %1 beschäftigt</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Wartet, bis es an der Reihe ist …</translation>
    </message>
    <message>
        <source>Waiting: %1…</source>
        <comment>for example: Waiting: VLC is being updated…</comment>
        <translation>Wartet: %1 …</translation>
    </message>
    <message>
        <source>Asking for permission…</source>
        <comment>a password dialog may be open</comment>
        <translation>Um Erlaubnis wird gebeten …</translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>snapd carries out the change</comment>
        <translation>Wird ausgeführt …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>snapd is asked whether the change is really there</comment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <comment>for example: Nothing was changed: VLC is being updated.</comment>
        <translation>Nichts wurde geändert: %1.</translation>
    </message>
    <message>
        <source>%1 is being installed or updated</source>
        <translation>%1 wird gerade installiert oder aktualisiert</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>snapd has been asked to stop the change, and may want a password for that</comment>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckPage</name>
    <message>
        <source>Whether what the kernel enforces for each app is what snapd wrote for it. Nothing is changed.</source>
        <translation>Ob das, was der Kernel für jedes Programm durchsetzt, das ist, was snapd für es geschrieben hat. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>Apps looked at</source>
        <comment>name of a progress bar</comment>
        <translation>Angesehene Programme</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave a page</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: the check of all apps</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Check Again</source>
        <comment>all apps</comment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close this page</source>
        <comment>a button</comment>
        <translation>Diese Seite schließen</translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckSentences</name>
    <message>
        <source>Check the Protection of All Apps</source>
        <translation>Schutz aller Programme prüfen</translation>
    </message>
    <message>
        <source>Protection of All Apps</source>
        <comment>title of a page</comment>
        <translation>Schutz aller Programme</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <comment>an app</comment>
        <translation>Nicht angesehen.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <comment>an app</comment>
        <translation>Noch nicht angesehen.</translation>
    </message>
    <message>
        <source>Rules of this system have changed since it was looked at.</source>
        <comment>an app</comment>
        <translation>Regeln dieses Systems haben sich geändert, seit es angesehen wurde.</translation>
    </message>
    <message>
        <source>AppArmor does not enforce the rules of %1 on this system, so there is nothing to check them against.</source>
        <translation>AppArmor setzt die Regeln von %1 auf diesem System nicht durch, also gibt es nichts, womit sie sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many apps were looked at</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There is no app to be checked.</source>
        <translation>Es gibt kein Programm, das zu prüfen wäre.</translation>
    </message>
    <message numerus="yes">
        <source>The rules of all %Ln apps are in force.</source>
        <translation>
            <numerusform>Die Regeln des einzigen Programms sind in Kraft.</numerusform>
            <numerusform>Die Regeln aller %Ln Programme sind in Kraft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %Ln apps were looked at.</source>
        <translation>
            <numerusform>Angehalten: %1 von %Ln Programm wurde angesehen.</numerusform>
            <numerusform>Angehalten: %1 von %Ln Programmen wurden angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are being looked at again.</source>
        <translation>
            <numerusform>%1 von %Ln Programm wird erneut angesehen.</numerusform>
            <numerusform>%1 von %Ln Programmen werden erneut angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, what is in force is not what snapd wrote.</source>
        <translation>
            <numerusform>Bei %1 von %Ln Programm ist nicht in Kraft, was snapd geschrieben hat.</numerusform>
            <numerusform>Bei %1 von %Ln Programmen ist nicht in Kraft, was snapd geschrieben hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps it could not be found out.</source>
        <translation>
            <numerusform>Bei %1 von %Ln Programm ließ es sich nicht feststellen.</numerusform>
            <numerusform>Bei %1 von %Ln Programmen ließ es sich nicht feststellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>AppArmor does not enforce the rules of apps on this system, so whether they are in force cannot be known.</source>
        <translation>AppArmor setzt die Regeln von Programmen auf diesem System nicht durch; ob sie in Kraft sind, lässt sich also nicht wissen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are not confined by any rules.</source>
        <translation>
            <numerusform>%1 von %Ln Programm ist durch keine Regeln abgeschottet.</numerusform>
            <numerusform>%1 von %Ln Programmen sind durch keine Regeln abgeschottet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, something has to be started again.</source>
        <translation>
            <numerusform>Bei %1 von %Ln Programm muss etwas neu gestartet werden.</numerusform>
            <numerusform>Bei %1 von %Ln Programmen muss etwas neu gestartet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, the rules are in force.</source>
        <translation>
            <numerusform>Bei %1 von %Ln Programm sind die Regeln in Kraft.</numerusform>
            <numerusform>Bei %1 von %Ln Programmen sind die Regeln in Kraft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckedAppRow</name>
    <message>
        <source>Show the Page of This App</source>
        <translation>Seite dieses Programms zeigen</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <comment>a button that shows the page of an app</comment>
        <translation>Seite von %1</translation>
    </message>
    <message>
        <source>Put the rules of %1 back into force</source>
        <comment>a button; a password will be asked for</comment>
        <translation>Die Regeln von %1 wieder in Kraft setzen</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ChangeResult</name>
    <message>
        <source>Only snapd&apos;s record that somebody wanted it so is dropped.</source>
        <translation>Nur die Notiz von snapd, dass jemand es so wollte, entfällt.</translation>
    </message>
    <message>
        <source>%1 does not ask for this permission, or is disabled.</source>
        <translation>%1 bittet nicht um diese Berechtigung oder ist deaktiviert.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Nichts auf diesem System stellt es bereit.</translation>
    </message>
    <message>
        <source>Several slots could provide it; which one has to be said.</source>
        <translation>Mehrere Slots könnten es bereitstellen; welcher, muss gesagt werden.</translation>
    </message>
    <message>
        <source>The slot that was named is not there.</source>
        <translation>Den genannten Slot gibt es nicht.</translation>
    </message>
    <message>
        <source>What it is by default is not known, so it was left alone.</source>
        <translation>Was voreingestellt ist, ist nicht bekannt; daher wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Jemand anderes hat es inzwischen geändert.</translation>
    </message>
    <message>
        <source>Not done: the password was not given.</source>
        <translation>Nicht ausgeführt: Das Passwort wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>Not done: the password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.</source>
        <translation>Nicht ausgeführt: Das Passwort wurde nicht eingegeben, oder niemand konnte gefragt werden. Führen Sie dies in einem Terminal oder einer Arbeitsflächen-Sitzung oder als root aus.</translation>
    </message>
    <message>
        <source>Not done: stopped before.</source>
        <translation>Nicht ausgeführt: vorher abgebrochen.</translation>
    </message>
    <message>
        <source>Not tried, because one before it was refused.</source>
        <translation>Nicht versucht, weil etwas davor abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Not done: somebody else wanted something different meanwhile.</source>
        <translation>Nicht ausgeführt: Jemand anderes wollte inzwischen etwas anderes.</translation>
    </message>
    <message>
        <source>The app is not installed here.</source>
        <translation>Das Programm ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>The app is disabled, and snapd does not tell of its permissions.</source>
        <translation>Das Programm ist deaktiviert, und snapd nennt seine Berechtigungen nicht.</translation>
    </message>
    <message>
        <source>The app, as it is installed here, does not ask for this permission.</source>
        <translation>So, wie es hier installiert ist, bittet das Programm nicht um diese Berechtigung.</translation>
    </message>
    <message>
        <source>No interface of this name is known here, so this counts for no app.</source>
        <translation>Eine Schnittstelle dieses Namens ist hier nicht bekannt; dies gilt also für kein Programm.</translation>
    </message>
    <message>
        <source>What has this name here is of another interface than the policy says.</source>
        <translation>Was hier so heißt, hat eine andere Schnittstelle, als die Richtlinie sagt.</translation>
    </message>
    <message>
        <source>The policy says something else about the same permission under another name.</source>
        <translation>Die Richtlinie sagt zu derselben Berechtigung unter anderem Namen etwas anderes.</translation>
    </message>
    <message>
        <source>The app has several permissions of this interface; the policy has to name the plug.</source>
        <translation>Das Programm hat mehrere Berechtigungen dieser Schnittstelle; die Richtlinie muss den Plug nennen.</translation>
    </message>
    <message>
        <source>Several slots could provide it; the policy has to name one.</source>
        <translation>Mehrere Slots könnten es bereitstellen; die Richtlinie muss einen nennen.</translation>
    </message>
    <message>
        <source>A slot that the policy names is not there.</source>
        <translation>Einen Slot, den die Richtlinie nennt, gibt es nicht.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>on (%1)</source>
        <comment>state of a permission; the slots that serve it</comment>
        <translation>an (%1)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>state of a permission before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>column of a table: the name of the plug</comment>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a table: on or off</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a table</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>as it was</source>
        <comment>result of a command for one permission</comment>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>result of a command for one permission</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>would change</source>
        <comment>result of a command for one permission</comment>
        <translation>würde geändert</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>result of a command for one permission</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>result of a command for one permission</comment>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>app, permission, and what went wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>snapd&apos;s own words: %1</source>
        <translation>snapd sagt dazu: %1</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n würde geändert</numerusform>
            <numerusform>%n würden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n wie zuvor</numerusform>
            <numerusform>%n wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n nicht ausgeführt</numerusform>
            <numerusform>%n nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is allowed for good, and stays so. To have it for a while, forbid it first.</source>
        <translation>Es ist auf Dauer erlaubt und bleibt es. Um es nur vorübergehend zu erlauben, verbieten Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>state of a permission: on, and a time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>In technical terms: %1</source>
        <translation>Technisch ausgedrückt: %1</translation>
    </message>
    <message>
        <source>It was allowed. The time that it was allowed for is over by now.</source>
        <translation>Es wurde erlaubt. Die Zeit, für die es erlaubt war, ist inzwischen vorbei.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ChangeRun</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>app, permission, and what goes on</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 – %3</source>
        <comment>progress, and what goes on</comment>
        <translation>%1 von %2 – %3</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::CommandLine</name>
    <message>
        <source>List the installed apps and how much they are allowed.</source>
        <translation>Die installierten Programme auflisten und wie viel ihnen erlaubt ist.</translation>
    </message>
    <message>
        <source>APP [PERMISSION]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>PROGRAMM [BERECHTIGUNG]</translation>
    </message>
    <message>
        <source>Show the permissions of an app, one of them in detail, or with --permission, who has one.</source>
        <translation>Die Berechtigungen eines Programms zeigen, eine davon genau, oder mit --permission, wer eine hat.</translation>
    </message>
    <message>
        <source>APP PERMISSION… [SNAP:SLOT]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>PROGRAMM BERECHTIGUNG… [SNAP:SLOT]</translation>
    </message>
    <message>
        <source>Turn permissions on; with a slot, connect them to that slot.</source>
        <translation>Berechtigungen einschalten; mit einem Slot: mit diesem Slot verbinden.</translation>
    </message>
    <message>
        <source>Turn permissions off; with a slot, disconnect them from that slot only.</source>
        <translation>Berechtigungen ausschalten; mit einem Slot: nur von diesem Slot trennen.</translation>
    </message>
    <message>
        <source>APP [PERMISSION…]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>PROGRAMM [BERECHTIGUNG…]</translation>
    </message>
    <message>
        <source>Give permissions back to what they are by default; without any, all of the app.</source>
        <translation>Berechtigungen auf ihre Voreinstellung zurücksetzen; ohne Angabe alle des Programms.</translation>
    </message>
    <message>
        <source>[APP…]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>[PROGRAMM…]</translation>
    </message>
    <message>
        <source>Print a line for each change, whoever makes it, until Ctrl+C.</source>
        <translation>Für jede Änderung eine Zeile ausgeben, wer auch immer sie macht, bis Strg+C.</translation>
    </message>
    <message>
        <source>Write what is allowed now as a policy file.</source>
        <translation>Was jetzt erlaubt ist, als Richtliniendatei schreiben.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Bring this system in line with a policy file; “-” reads it from standard input.</source>
        <translation>Dieses System an eine Richtliniendatei angleichen; „-“ liest sie von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Also list what asks for no permissions.</source>
        <translation>Auch auflisten, was um keine Berechtigungen bittet.</translation>
    </message>
    <message>
        <source>Show who has this permission, named by its interface.</source>
        <translation>Zeigen, wer diese Berechtigung hat, benannt nach ihrer Schnittstelle.</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>For all apps: then there is no APP, and one PERMISSION, named by its interface.</source>
        <translation>Für alle Programme: dann ohne PROGRAMM und mit einer BERECHTIGUNG, benannt nach ihrer Schnittstelle.</translation>
    </message>
    <message>
        <source>Take permissions as names of plugs, never as names of interfaces.</source>
        <translation>Berechtigungen als Namen von Plugs verstehen, nie als Namen von Schnittstellen.</translation>
    </message>
    <message>
        <source>Change nothing, tell what would be changed. The exit code is 8 if there is something.</source>
        <translation>Nichts ändern, nur sagen, was geändert würde. Der Rückgabewert ist 8, wenn es etwas gibt.</translation>
    </message>
    <message>
        <source>Show the difference before it is made.</source>
        <translation>Den Unterschied zeigen, bevor er hergestellt wird.</translation>
    </message>
    <message>
        <source>Take it as a failure when an app or permission of the policy is not on this system.</source>
        <translation>Als Fehler werten, wenn ein Programm oder eine Berechtigung der Richtlinie auf diesem System fehlt.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output. It is replaced as a whole, or not at all.</source>
        <translation>In diese Datei statt auf die Standardausgabe schreiben. Sie wird ganz oder gar nicht ersetzt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Print JSON, as described in snapperms-cli(1).</source>
        <translation>JSON ausgeben, wie in snapperms-cli(1) beschrieben.</translation>
    </message>
    <message>
        <source>Wait so long for snapd to be there.</source>
        <translation>So lange auf snapd warten.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Sehen und ändern, was Snap-Programme dürfen.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND …</source>
        <translation>Aufruf: %1 BEFEHL …</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells more about one of them; --version prints the version.</source>
        <translation>„%1 BEFEHL --help“ sagt mehr zu einem davon; --version gibt die Version aus.</translation>
    </message>
    <message>
        <source>Exit codes and everything else: %1</source>
        <translation>Rückgabewerte und alles Weitere: %1</translation>
    </message>
    <message>
        <source>The command comes first, options after it: “%1”.</source>
        <translation>Der Befehl kommt zuerst, Optionen danach: „%1“.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1 --help” lists the commands.</source>
        <translation>„%1 --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>“%1 %2 --help” tells how it is used.</source>
        <translation>„%1 %2 --help“ sagt, wie er benutzt wird.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds, from 0 to %1.</source>
        <translation>--wait nimmt eine Zahl von Sekunden, von 0 bis %1.</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>Ein Name ist leer.</translation>
    </message>
    <message>
        <source>“list” takes no names. Did you mean “show %1”?</source>
        <translation>„list“ nimmt keine Namen. Meinten Sie „show %1“?</translation>
    </message>
    <message>
        <source>With --permission there is nothing else to be named.</source>
        <translation>Mit --permission ist sonst nichts zu nennen.</translation>
    </message>
    <message>
        <source>“show” takes an app, and perhaps one of its permissions; or --permission and an interface.</source>
        <translation>„show“ nimmt ein Programm und vielleicht eine seiner Berechtigungen; oder --permission und eine Schnittstelle.</translation>
    </message>
    <message>
        <source>--output needs the name of a file.</source>
        <translation>--output braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>“apply” takes one file, or “-” for standard input.</source>
        <translation>„apply“ nimmt eine Datei, oder „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>An app is to be named, as “%1 list” lists it.</source>
        <translation>Ein Programm ist zu nennen, wie „%1 list“ es auflistet.</translation>
    </message>
    <message>
        <source>App and permission are two words here: “%1 %2”.</source>
        <translation>Programm und Berechtigung sind hier zwei Wörter: „%1 %2“.</translation>
    </message>
    <message>
        <source>A slot cannot be named here: “%1”.</source>
        <translation>Ein Slot kann hier nicht genannt werden: „%1“.</translation>
    </message>
    <message>
        <source>The slot “%1” stands before any permission.</source>
        <translation>Der Slot „%1“ steht vor jeder Berechtigung.</translation>
    </message>
    <message>
        <source>One slot for each permission: “%1” is one too many.</source>
        <translation>Ein Slot je Berechtigung: „%1“ ist einer zu viel.</translation>
    </message>
    <message>
        <source>A slot is written SNAP:SLOT: “%1” is none.</source>
        <translation>Ein Slot wird SNAP:SLOT geschrieben: „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>With --all-apps one permission is to be named, by its interface.</source>
        <translation>Mit --all-apps ist eine Berechtigung zu nennen, nach ihrer Schnittstelle.</translation>
    </message>
    <message>
        <source>A permission is to be named, as “%1 show %2” lists them.</source>
        <translation>Eine Berechtigung ist zu nennen, wie „%1 show %2“ sie auflistet.</translation>
    </message>
    <message>
        <source>Look whether the rules that snapd wrote for apps are in force.</source>
        <translation>Nachsehen, ob die Regeln in Kraft sind, die snapd für Programme geschrieben hat.</translation>
    </message>
    <message>
        <source>Tell what apps were kept from lately, and what would allow it.</source>
        <translation>Sagen, woran Programme zuletzt gehindert wurden, und was es erlauben würde.</translation>
    </message>
    <message>
        <source>Programs of all users, not only your own; a password will be asked for.</source>
        <translation>Programme aller Benutzer, nicht nur Ihre eigenen; es wird nach einem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Allow it for so long, and not for good: 15m, 1h or 8h.</source>
        <translation>Nur für diese Zeit erlauben, nicht auf Dauer: 15m, 1h oder 8h.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>--for takes 15m, 1h or 8h.</source>
        <translation>--for erwartet 15m, 1h oder 8h.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsReport</name>
    <message>
        <source>The password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.</source>
        <translation>Das Passwort wurde nicht eingegeben, oder es war niemand da, der hätte gefragt werden können. Führen Sie dies in einem Terminal, in einer Arbeitsumgebung oder als root aus.</translation>
    </message>
    <message>
        <source>The part of this program that looks for it did not report back. Try again.</source>
        <translation>Der Teil dieses Programms, der danach sucht, hat sich nicht zurückgemeldet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The permission “%1” would allow it: %2</source>
        <comment>title of a permission, a command</comment>
        <translation>Die Berechtigung „%1“ würde es erlauben: %2</translation>
    </message>
    <message>
        <source>The permission “%1” may allow it: %2</source>
        <comment>title of a permission, a command</comment>
        <translation>Die Berechtigung „%1“ erlaubt es vielleicht: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1, by its program %2</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%n Mal, zuletzt am %1, durch das Programm %2</numerusform>
            <numerusform>%n Mal, zuletzt am %1, durch das Programm %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded that was blocked in the last days.</source>
        <translation>Für die letzten Tage ist nichts aufgezeichnet, was verhindert wurde.</translation>
    </message>
    <message>
        <source>Only your own programs were looked at; with --all-users it is everybody&apos;s.</source>
        <translation>Nur Ihre eigenen Programme wurden betrachtet; mit --all-users die von allen.</translation>
    </message>
    <message>
        <source>There is more than is told at once; these are the newest.</source>
        <translation>Es gibt mehr, als auf einmal gezeigt wird; dies ist das Neueste.</translation>
    </message>
    <message>
        <source>The password was not given, so nothing can be told.</source>
        <translation>Das Passwort wurde nicht eingegeben, darum lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>What was blocked in the last days is not known.</source>
        <translation>Was in den letzten Tagen verhindert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.</source>
        <comment>auditd is a program of the system</comment>
        <translation>Auf diesem System verwahrt auditd die Aufzeichnungen, in einer Datei, die dieses Programm nicht liest: Was früher blockiert wurde, fehlt hier womöglich.</translation>
    </message>
    <message>
        <source>Not everything that is blocked is recorded: devices that an app may not see, for example, are refused without a word. The window can watch for those.</source>
        <translation>Nicht alles, was blockiert wird, wird aufgezeichnet: Geräte zum Beispiel, die ein Programm nicht sehen darf, werden ohne ein Wort verweigert. Das Fenster kann auf solche achten.</translation>
    </message>
    <message>
        <source>What was blocked in the last days is not known: only the newest records were looked at.</source>
        <translation>Was in den letzten Tagen verhindert wurde, ist nicht bekannt: Nur die neuesten Aufzeichnungen wurden angesehen.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsRun</name>
    <message>
        <source>Looking for what was blocked</source>
        <translation>Suche nach dem, was verhindert wurde</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::InForceReport</name>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: snapd is changing something about it.</source>
        <translation>Ob die Regeln von %1 in Kraft sind, wurde nicht geprüft: snapd ändert gerade etwas daran.</translation>
    </message>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: snapd does not answer.</source>
        <translation>Ob die Regeln von %1 in Kraft sind, wurde nicht geprüft: snapd antwortet nicht.</translation>
    </message>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: stopped before.</source>
        <translation>Ob die Regeln von %1 in Kraft sind, wurde nicht geprüft: vorher abgebrochen.</translation>
    </message>
    <message>
        <source>To have it put right, open snapperms and choose “%1” on the page of %2.</source>
        <translation>Um das in Ordnung bringen zu lassen, öffnen Sie snapperms und wählen Sie auf der Seite von %2 „%1“.</translation>
    </message>
    <message>
        <source>More is told by “%1”.</source>
        <comment>a command</comment>
        <translation>Mehr sagt „%1“.</translation>
    </message>
    <message>
        <source>This system does not enforce the rules of apps.</source>
        <translation>Dieses System setzt die Regeln von Programmen nicht durch.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an app, and what there is to be said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped before it was looked at whether the rules are in force: %1</source>
        <comment>names of apps</comment>
        <translation>Abgebrochen, bevor geprüft wurde, ob die Regeln in Kraft sind: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ListReport</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation>Nicht abgeschottet</translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation>Nicht abgeschottet (Entwicklermodus)</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table: what people call the app</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>column of a table: how many permissions are on</comment>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many permissions of an app are on</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No app is installed that asks for permissions.</source>
        <translation>Kein Programm ist installiert, das um Berechtigungen bittet.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::PermissionNames</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>names of apps or permissions</comment>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>No app %1 is installed.</source>
        <translation>Ein Programm %1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 is disabled: snapd does not tell of its permissions until it is enabled.</source>
        <translation>%1 ist deaktiviert: snapd nennt seine Berechtigungen erst, wenn es aktiviert ist.</translation>
    </message>
    <message>
        <source>%1 does not ask for a permission %2. Only its publisher can add one.</source>
        <translation>%1 bittet nicht um eine Berechtigung %2. Nur der Herausgeber kann sie hinzufügen.</translation>
    </message>
    <message>
        <source>%1 can be several permissions of %2: %3. Name one of them, with --plug.</source>
        <translation>%1 kann mehrere Berechtigungen von %2 meinen: %3. Nennen Sie eine davon, mit --plug.</translation>
    </message>
    <message>
        <source>%1 is no slot that could serve %2.</source>
        <translation>%1 ist kein Slot, der %2 bedienen könnte.</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <comment>names of slots</comment>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 is named twice, with a slot and without.</source>
        <translation>%1 ist zweimal genannt, mit und ohne Slot.</translation>
    </message>
    <message>
        <source>%1 can be provided by several slots: %2. Name one of them behind the permission.</source>
        <translation>%1 kann von mehreren Slots bereitgestellt werden: %2. Nennen Sie einen davon hinter der Berechtigung.</translation>
    </message>
    <message>
        <source>No enabled app asks for a permission with the interface %1.</source>
        <translation>Kein aktiviertes Programm verlangt eine Berechtigung mit der Schnittstelle %1.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::PolicySentences</name>
    <message>
        <source>it is larger than any policy needs to be</source>
        <translation>sie ist größer, als eine Richtlinie je sein muss</translation>
    </message>
    <message>
        <source>it is not JSON, or it is damaged</source>
        <translation>sie ist kein JSON oder beschädigt</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same place, so that one of the two would have no effect</source>
        <translation>„%1“ steht zweimal an derselben Stelle, sodass eines von beiden ohne Wirkung bliebe</translation>
    </message>
    <message>
        <source>it does not say that it is a policy of snapperms</source>
        <translation>sie sagt nicht, dass sie eine Richtlinie für snapperms ist</translation>
    </message>
    <message>
        <source>it is of version %1, which is newer than this program knows</source>
        <translation>sie ist von Version %1, die neuer ist, als dieses Programm kennt</translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>„%1“ bedeutet hier nichts</translation>
    </message>
    <message>
        <source>there is something else than what has to stand here</source>
        <translation>steht etwas anderes, als hier stehen muss</translation>
    </message>
    <message>
        <source>“%1” cannot be a name here</source>
        <translation>„%1“ kann hier kein Name sein</translation>
    </message>
    <message>
        <source>slots can only be named for what is to be allowed</source>
        <translation>Slots können nur für das genannt werden, was erlaubt werden soll</translation>
    </message>
    <message>
        <source>for every app there is only on and off</source>
        <translation>für alle Programme gibt es nur an und aus</translation>
    </message>
    <message>
        <source>it has more entries than any policy needs</source>
        <translation>sie hat mehr Einträge, als eine Richtlinie je braucht</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: line %2, column %3: %4.</source>
        <comment>file, place, reason</comment>
        <translation>Nichts wurde geändert: %1 ist keine Richtlinie: Zeile %2, Spalte %3: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: at “%2” %3.</source>
        <comment>file, place, reason</comment>
        <translation>Nichts wurde geändert: %1 ist keine Richtlinie: Bei „%2“ %3.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: %2.</source>
        <comment>file, reason</comment>
        <translation>Nichts wurde geändert: %1 ist keine Richtlinie: %2.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::Session</name>
    <message>
        <source>Reading the policy from this terminal; Ctrl+D ends it.</source>
        <translation>Die Richtlinie wird von diesem Terminal gelesen; Strg+D beendet sie.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is disabled: snapd does not tell of its permissions, so they are not in the policy.</source>
        <translation>%1 ist deaktiviert: snapd nennt seine Berechtigungen nicht, daher fehlen sie in der Richtlinie.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>Abgebrochen, bevor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Stopped without waiting for snapd: what it was told already may still happen.</source>
        <translation>Abgebrochen, ohne auf snapd zu warten: Was ihm schon gesagt wurde, kann noch geschehen.</translation>
    </message>
    <message>
        <source>Stopping. What has begun is brought to an end first; Ctrl+C again does not wait for that.</source>
        <translation>Wird abgebrochen. Was begonnen hat, wird erst zu Ende gebracht; noch einmal Strg+C wartet nicht darauf.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run: nothing of its rules is in force.</source>
        <translation>%1 ist abgeschaltet und kann nicht laufen: Von seinen Regeln ist nichts in Kraft.</translation>
    </message>
    <message>
        <source>%1 was removed or disabled meanwhile, so it was not looked at.</source>
        <comment>name of an app</comment>
        <translation>%1 wurde inzwischen entfernt oder deaktiviert und daher nicht geprüft.</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ShowReport</name>
    <message>
        <source>–</source>
        <comment>state of a permission that nothing on this system provides</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>slots that provide a permission</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>still within reach</source>
        <comment>what the app can reach although the permission is off</comment>
        <translation>trotzdem erreichbar</translation>
    </message>
    <message>
        <source>It asks for no permissions.</source>
        <translation>Es bittet um keine Berechtigungen.</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>column of a table: the name of the plug</comment>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a table: on or off</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>column of a table: the permission in words</comment>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and name of a permission</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table: what people call the app</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a slot, and whether it is connected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>a slot</comment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>a slot</comment>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of an app, and of a permission</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>Was es ist:</translation>
    </message>
    <message>
        <source>Updates:</source>
        <translation>Aktualisierungen:</translation>
    </message>
    <message>
        <source>By default:</source>
        <translation>Voreingestellt:</translation>
    </message>
    <message>
        <source>Still within reach:</source>
        <translation>Trotzdem erreichbar:</translation>
    </message>
    <message>
        <source>Provided by:</source>
        <translation>Bereitgestellt von:</translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation>Nichts auf diesem System</translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation>Programme:</translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation>Keine; nur Skripte, die snapd für den Snap ausführt</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Schnittstelle:</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column of a table: by what an app reaches something</comment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Without this permission, but can reach it in another way:</source>
        <comment>heading above a table of apps</comment>
        <translation>Ohne diese Berechtigung, kommen aber auf anderem Weg heran:</translation>
    </message>
    <message>
        <source>Without this permission, and not known whether they can reach it:</source>
        <comment>heading above a table of apps</comment>
        <translation>Ohne diese Berechtigung; ob sie herankommen, ist nicht bekannt:</translation>
    </message>
    <message>
        <source>No app that is enabled asks for this permission.</source>
        <translation>Kein aktiviertes Programm verlangt diese Berechtigung.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::Snapshot</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title and name of an app</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::VerifyReport</name>
    <message>
        <source>not looked at: snapd is at work</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>nicht geprüft: snapd arbeitet daran</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>in force for what is started from now on</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>in Kraft für alles, was ab jetzt gestartet wird</translation>
    </message>
    <message>
        <source>not enforced</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>nicht durchgesetzt</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not as snapd wrote them</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>nicht so, wie snapd sie schrieb</translation>
    </message>
    <message>
        <source>There is no app to be looked at.</source>
        <translation>Es gibt kein Programm, das zu prüfen wäre.</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>column of a table: whether the rules of an app are in force</comment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::VerifyRun</name>
    <message>
        <source>%1 of %2 – looking at %3</source>
        <comment>progress; name of an app</comment>
        <translation>%1 von %2 – %3 wird geprüft</translation>
    </message>
    <message>
        <source>Waiting for snapd, which is changing something about %1</source>
        <comment>name of an app</comment>
        <translation>Warten auf snapd, das gerade etwas an %1 ändert</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::WatchRun</name>
    <message numerus="yes">
        <source>Watching %n permissions. Ctrl+C ends it.</source>
        <translation>
            <numerusform>%n Berechtigung wird beobachtet. Strg+C beendet es.</numerusform>
            <numerusform>%n Berechtigungen werden beobachtet. Strg+C beendet es.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: installed</source>
        <translation>%1: installiert</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a permission</comment>
        <translation>weg</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state of a permission; the slots that serve it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>name of an app, name of a permission, and how it is now</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>snapd is back.</source>
        <translation>snapd ist wieder da.</translation>
    </message>
    <message>
        <source>%1 is not installed. It is told of once it is.</source>
        <comment>name of an app</comment>
        <translation>%1 ist nicht installiert. Sobald sich das ändert, wird davon berichtet.</translation>
    </message>
</context>
<context>
    <name>Snapperms::CommandLine</name>
    <message>
        <source>Show the permissions of one app.</source>
        <translation>Die Berechtigungen eines Programms zeigen.</translation>
    </message>
    <message>
        <source>snap</source>
        <translation>Snap</translation>
    </message>
    <message>
        <source>Show who has one permission, or with --app, that permission of the app.</source>
        <translation>Zeigen, wer eine Berechtigung hat, oder mit --app diese Berechtigung des Programms.</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Sehen und ändern, was Snap-Programme dürfen.</translation>
    </message>
    <message>
        <source>snapperms does not run as root: start it as yourself, and it asks for a password when one is needed.</source>
        <translation>snapperms läuft nicht als root: Starten Sie es als Sie selbst; es fragt nach einem Passwort, wenn eines nötig ist.</translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation>Snap-Berechtigungen</translation>
    </message>
    <message>
        <source>“%1” is one word too many. To show an app, write: snapperms --app %1</source>
        <translation>„%1“ ist ein Wort zu viel. Um ein Programm zu zeigen, schreiben Sie: snapperms --app %1</translation>
    </message>
    <message>
        <source>No snap and no permission can have the name “%1”.</source>
        <translation>Kein Snap und keine Berechtigung kann den Namen „%1“ haben.</translation>
    </message>
</context>
<context>
    <name>Snapperms::ConfinementSentences</name>
    <message>
        <source>%1 is damaged: snapd cannot read it. Installing it again may help.</source>
        <translation>%1 ist beschädigt: snapd kann es nicht lesen. Eine neue Installation könnte helfen.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run. snapd does not tell what it may do until it is enabled again, with “snap enable %2”.</source>
        <translation>%1 ist deaktiviert und kann nicht laufen. snapd verrät nicht, was es darf, bis es mit „snap enable %2“ wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because its kernel lacks some of what snapd needs. An app may still get at something that is switched off.</source>
        <translation>Dieses System schottet Snaps nur zum Teil ab, weil seinem Kernel einiges fehlt, was snapd braucht. Ein Programm kommt womöglich trotzdem an etwas heran, das ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because AppArmor is not active. Files, devices and other programs may stay within reach of an app even when they are switched off.</source>
        <translation>Dieses System schottet Snaps nur zum Teil ab, weil AppArmor nicht aktiv ist. Dateien, Geräte und andere Programme können für ein Programm erreichbar bleiben, auch wenn sie ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>%1 is not confined: it was installed with full access to everything that you can access. Switches do not change that.</source>
        <translation>%1 ist nicht abgeschottet: Die Installation erfolgte mit vollem Zugriff auf alles, worauf auch Sie zugreifen können. Schalter ändern daran nichts.</translation>
    </message>
    <message>
        <source>%1 was installed in developer mode: what it is not allowed to do is noted, but not prevented. Switches have no effect until it is installed again without that mode.</source>
        <translation>%1 wurde im Entwicklermodus installiert: Was nicht erlaubt ist, wird vermerkt, aber nicht verhindert. Schalter wirken erst, wenn es ohne diesen Modus neu installiert wird.</translation>
    </message>
    <message>
        <source>This system does not confine snaps at all. Switches are remembered, but prevent nothing.</source>
        <translation>Dieses System schränkt Snaps überhaupt nicht ein. Schalter werden gemerkt, verhindern aber nichts.</translation>
    </message>
    <message>
        <source>AppArmor is not active on this system: what it would keep an app from, such as files, is neither blocked nor recorded.</source>
        <translation>AppArmor ist auf diesem System nicht aktiv: Was es einem Programm verwehren würde, etwa Dateien, wird weder blockiert noch aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 is disabled, and snapd does not tell whether it asks for “%2” until it is enabled again.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 ist deaktiviert, und snapd sagt nicht, ob es „%2“ verlangt, bis es wieder aktiviert ist.</translation>
    </message>
    <message>
        <source>%1 does not ask for “%2”, and needs no permission for it: nothing keeps this app from it.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 verlangt „%2“ nicht und braucht dafür keine Berechtigung: Nichts hält dieses Programm davon ab.</translation>
    </message>
    <message>
        <source>%1 has no permission “%2”, and cannot be given it.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 hat keine Berechtigung „%2“ und kann sie auch nicht bekommen.</translation>
    </message>
</context>
<context>
    <name>Snapperms::DefaultSentences</name>
    <message>
        <source>Allowed by its publisher</source>
        <comment>mark of a permission that is on</comment>
        <translation>Vom Herausgeber erlaubt</translation>
    </message>
    <message>
        <source>Allowed by the maker of this device</source>
        <comment>mark of a permission that is on</comment>
        <translation>Vom Hersteller dieses Geräts erlaubt</translation>
    </message>
    <message>
        <source>Allowed by hand</source>
        <comment>mark of a permission that is on</comment>
        <translation>Von Hand erlaubt</translation>
    </message>
    <message>
        <source>Turned off by hand</source>
        <comment>mark of a permission that is off</comment>
        <translation>Von Hand ausgeschaltet</translation>
    </message>
    <message>
        <source>Off, but an update may turn it on again</source>
        <comment>mark of a permission that is off</comment>
        <translation>Aus, aber eine Aktualisierung schaltet es vielleicht wieder ein</translation>
    </message>
    <message>
        <source>On, as by default. It was switched on by hand, though.</source>
        <translation>An, wie voreingestellt. Eingeschaltet wurde es allerdings von Hand.</translation>
    </message>
    <message>
        <source>On, as by default.</source>
        <translation>An, wie voreingestellt.</translation>
    </message>
    <message>
        <source>On, because the store lets the publisher of the app turn it on by default.</source>
        <translation>An, weil der Store dem Herausgeber des Programms erlaubt, es voreingestellt einzuschalten.</translation>
    </message>
    <message>
        <source>On, because the maker of this device turned it on.</source>
        <translation>An, weil der Hersteller dieses Geräts es eingeschaltet hat.</translation>
    </message>
    <message>
        <source>On, because somebody turned it on. By default it is off.</source>
        <translation>An, weil jemand es eingeschaltet hat. Voreingestellt ist es aus.</translation>
    </message>
    <message>
        <source>On, because somebody turned it on.</source>
        <translation>An, weil jemand es eingeschaltet hat.</translation>
    </message>
    <message>
        <source>Off, as by default.</source>
        <translation>Aus, wie voreingestellt.</translation>
    </message>
    <message>
        <source>Off, because somebody turned it off. By default it is on.</source>
        <translation>Aus, weil jemand es ausgeschaltet hat. Voreingestellt ist es an.</translation>
    </message>
    <message>
        <source>Off, although it is on by default.</source>
        <translation>Aus, obwohl es voreingestellt an ist.</translation>
    </message>
    <message>
        <source>Off.</source>
        <comment>how a permission stands</comment>
        <translation>Aus.</translation>
    </message>
    <message>
        <source>Off, because nothing on this system provides it.</source>
        <translation>Aus, weil nichts auf diesem System es bereitstellt.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>default of a permission</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <comment>default of a permission</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>default of a permission</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>snapd&apos;s own records say so.</source>
        <comment>why a permission is on by default</comment>
        <translation>Das sagen die Aufzeichnungen von snapd.</translation>
    </message>
    <message>
        <source>The rules of snapd and the declarations of the store say so.</source>
        <comment>why a permission is on or off by default</comment>
        <translation>Das sagen die Regeln von snapd und die Erklärungen des Stores.</translation>
    </message>
    <message>
        <source>A list in this program says so; snapd&apos;s own rules could not be read.</source>
        <comment>why a permission is on or off by default</comment>
        <translation>Das sagt eine Liste in „Snap-Berechtigungen“; die Regeln von snapd waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Nichts auf diesem System stellt es bereit.</translation>
    </message>
    <message>
        <source>Several things on this system could provide it, so snapd chooses none of them by itself.</source>
        <translation>Auf diesem System könnte mehreres es bereitstellen, deshalb wählt snapd von selbst nichts davon aus.</translation>
    </message>
    <message>
        <source>What the store has declared for %1 could not be read.</source>
        <translation>Was der Store für %1 erklärt hat, war nicht zu lesen.</translation>
    </message>
    <message>
        <source>What the store has declared for its provider could not be read.</source>
        <comment>the provider of a permission</comment>
        <translation>Was der Store für den Anbieter erklärt hat, war nicht zu lesen.</translation>
    </message>
    <message>
        <source>snapd does not list the snap that provides it.</source>
        <translation>snapd führt den Snap nicht auf, der es bereitstellt.</translation>
    </message>
    <message>
        <source>snapd&apos;s own rules could not be read, and this program does not know them for this permission.</source>
        <translation>Die Regeln von snapd waren nicht zu lesen, und für diese Berechtigung kennt „Snap-Berechtigungen“ sie nicht.</translation>
    </message>
    <message>
        <source>snapd&apos;s rule for it is one that this program does not understand.</source>
        <translation>Die Regel von snapd dafür versteht „Snap-Berechtigungen“ nicht.</translation>
    </message>
    <message>
        <source>It depends on what else is installed on this system, which could not be found out.</source>
        <translation>Es hängt davon ab, was sonst auf diesem System installiert ist, und das ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>snapd could not be reached.</source>
        <translation>snapd war nicht erreichbar.</translation>
    </message>
    <message>
        <source>snapd did not answer in time.</source>
        <translation>snapd hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>snapd&apos;s answer was not understood.</source>
        <translation>Die Antwort von snapd war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>snapd refused to tell.</source>
        <translation>snapd wollte es nicht sagen.</translation>
    </message>
    <message>
        <source>This version of snapd does not tell.</source>
        <translation>Diese Version von snapd verrät es nicht.</translation>
    </message>
    <message>
        <source>snapd had a problem of its own.</source>
        <translation>snapd hatte selbst ein Problem.</translation>
    </message>
    <message>
        <source>snapd remembers that it was turned off: updates leave it off.</source>
        <translation>snapd merkt sich, dass es ausgeschaltet wurde: Aktualisierungen lassen es aus.</translation>
    </message>
    <message>
        <source>snapd has no record that it was turned off: the next update of %1 or of snapd turns it on again.</source>
        <translation>snapd hat nicht vermerkt, dass es ausgeschaltet wurde: Die nächste Aktualisierung von %1 oder von snapd schaltet es wieder ein.</translation>
    </message>
    <message>
        <source>If it was turned off in this program, it is turned off again shortly after that. If it was turned off in another way, it stays on.</source>
        <translation>Wurde es in „Snap-Berechtigungen“ ausgeschaltet, wird es kurz danach wieder ausgeschaltet. Wurde es auf andere Weise ausgeschaltet, bleibt es an.</translation>
    </message>
    <message>
        <source>Updates leave it on.</source>
        <translation>Aktualisierungen lassen es an.</translation>
    </message>
    <message>
        <source>An update turns it on only if the store has come to allow that for this app.</source>
        <translation>Eine Aktualisierung schaltet es nur ein, wenn der Store das für dieses Programm inzwischen erlaubt.</translation>
    </message>
    <message>
        <source>Whether an update turns it on is not known.</source>
        <translation>Ob eine Aktualisierung es einschaltet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>If it is turned off now, snapd keeps no record of that, because it was turned on by hand: with the next update of %1 or of snapd, snapd turns it on again. Turned off in this program, it is turned off again shortly after that.</source>
        <translation>Wird es jetzt ausgeschaltet, vermerkt snapd das nicht, weil es von Hand eingeschaltet wurde: Mit der nächsten Aktualisierung von %1 oder von snapd schaltet snapd es wieder ein. In diesem Programm ausgeschaltet, wird es kurz danach wieder ausgeschaltet.</translation>
    </message>
    <message>
        <source>The administrator can have forbidden snapd to turn it on by itself; that cannot be seen from here.</source>
        <translation>Es kann sein, dass snapd vom Systemverwalter her nichts von selbst einschalten darf; das ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>not allowed: the store has forbidden it for this app</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>nicht erlaubt: der Store hat es für dieses Programm verboten</translation>
    </message>
    <message>
        <source>not allowed: the store has forbidden it for this provider</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>nicht erlaubt: der Store hat es für diesen Anbieter verboten</translation>
    </message>
    <message>
        <source>not allowed by snapd&apos;s own rules</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>nach den Regeln von snapd nicht erlaubt</translation>
    </message>
    <message>
        <source>not allowed: snapd has no declaration of the store for one of the two</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>nicht erlaubt: snapd hat für eine der beiden Seiten keine Erklärung des Stores</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>snapd remembers that it was turned off only for some of what provides it: the next update of %1 or of snapd turns it on again.</source>
        <translation>snapd hat nur für einen Teil dessen, was es bereitstellt, vermerkt, dass es ausgeschaltet wurde: Die nächste Aktualisierung von %1 oder von snapd schaltet es wieder ein.</translation>
    </message>
</context>
<context>
    <name>Snapperms::DesktopNotification</name>
    <message>
        <source>Review</source>
        <comment>button of a notification</comment>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>Snapperms::ErrorSentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences in a row</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not Allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The rules of this system do not let you change this permission.</source>
        <translation>Die Regeln dieses Systems lassen Sie diese Berechtigung nicht ändern.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to change it for you.</source>
        <translation>Bitten Sie den Verwalter dieses Systems, sie für Sie zu ändern.</translation>
    </message>
    <message>
        <source>Installation Incomplete</source>
        <translation>Unvollständige Installation</translation>
    </message>
    <message>
        <source>The part of this program that makes changes is not installed correctly, so nothing was changed.</source>
        <translation>Der Teil dieses Programms, der Änderungen ausführt, ist nicht richtig installiert; darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Install this program again from your distribution, then try once more.</source>
        <translation>Installieren Sie dieses Programm erneut aus Ihrer Distribution und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Somebody Was Faster</source>
        <translation>Jemand war schneller</translation>
    </message>
    <message>
        <source>Another change has been waiting for its password for a long time, perhaps in another session. Nothing was changed.</source>
        <translation>Eine andere Änderung wartet schon lange auf ihr Passwort, vielleicht in einer anderen Sitzung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Answer or close that password dialog, then try again.</source>
        <translation>Beantworten oder schließen Sie jenes Passwortfenster und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No Answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not answer, and snapd shows that nothing was changed.</source>
        <translation>Der Teil dieses Programms, der Änderungen ausführt, hat nicht geantwortet, und snapd zeigt, dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the system and report it.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, starten Sie das System neu und melden Sie es.</translation>
    </message>
    <message>
        <source>Too Many Changes</source>
        <translation>Zu viele Änderungen</translation>
    </message>
    <message>
        <source>There were more changes in one minute than this program&apos;s protection lets through. This one was not made.</source>
        <translation>In einer Minute gab es mehr Änderungen, als der Schutz dieses Programms durchlässt. Diese wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Fault in This Program</source>
        <translation>Fehler in diesem Programm</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not understand the request, so nothing was changed. This is a fault of ours.</source>
        <translation>Der Teil dieses Programms, der Änderungen ausführt, hat die Anfrage nicht verstanden; darum wurde nichts geändert. Das ist unser Fehler.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Bitte melden Sie ihn mit den Einzelheiten unten.</translation>
    </message>
    <message>
        <source>No Longer There</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation>%1 wurde entfernt oder ausgeschaltet oder bittet nicht mehr um diese Berechtigung.</translation>
    </message>
    <message>
        <source>Nothing is left to change here.</source>
        <translation>Hier gibt es nichts mehr zu ändern.</translation>
    </message>
    <message>
        <source>Provider Gone</source>
        <translation>Anbieter verschwunden</translation>
    </message>
    <message>
        <source>What was to provide this is no longer installed.</source>
        <translation>Was dies bereitstellen sollte, ist nicht mehr installiert.</translation>
    </message>
    <message>
        <source>Choose another provider, or install the missing one again.</source>
        <translation>Wählen Sie einen anderen Anbieter oder installieren Sie den fehlenden neu.</translation>
    </message>
    <message>
        <source>Not Permitted by snapd</source>
        <translation>Von snapd nicht zugelassen</translation>
    </message>
    <message>
        <source>snapd&apos;s own security rules do not permit this for %1.</source>
        <translation>Die Sicherheitsregeln von snapd lassen dies für %1 nicht zu.</translation>
    </message>
    <message>
        <source>Only the publisher of the app can ask for an exception, through the store.</source>
        <translation>Nur der Herausgeber des Programms kann über den Store um eine Ausnahme bitten.</translation>
    </message>
    <message>
        <source>Refused by the App</source>
        <translation>Vom Programm abgelehnt</translation>
    </message>
    <message>
        <source>A script that belongs to %1 failed, so snapd took the change back.</source>
        <translation>Ein Skript, das zu %1 gehört, ist fehlgeschlagen; darum hat snapd die Änderung zurückgenommen.</translation>
    </message>
    <message>
        <source>Try again, or tell the publisher of the app; the details say what the script reported.</source>
        <translation>Versuchen Sie es erneut oder sagen Sie es dem Herausgeber des Programms; was das Skript gemeldet hat, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>Taken Back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>snapd was told to stop, and took the change back.</source>
        <translation>snapd wurde gebeten aufzuhören und hat die Änderung zurückgenommen.</translation>
    </message>
    <message>
        <source>Try again if that was not meant.</source>
        <translation>Versuchen Sie es erneut, falls das nicht gewollt war.</translation>
    </message>
    <message>
        <source>Outcome Unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended. The switch shows what is true now.</source>
        <translation>snapd hat diese Änderung vergessen, bevor es sagte, wie sie ausging. Der Schalter zeigt, was jetzt gilt.</translation>
    </message>
    <message>
        <source>Try again if that is not what you want.</source>
        <translation>Versuchen Sie es erneut, falls das nicht ist, was Sie wollen.</translation>
    </message>
    <message>
        <source>snapd Is Busy</source>
        <translation>snapd ist beschäftigt</translation>
    </message>
    <message>
        <source>This is taking unusually long. Try again when it has finished.</source>
        <translation>Das dauert ungewöhnlich lange. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>snapd Is Away</source>
        <translation>snapd ist nicht da</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is shown by the switch as soon as snapd is back.</source>
        <translation>snapd, der Dienst hinter den Snaps, antwortet nicht mehr. Ob die Änderung gelungen ist, zeigt der Schalter, sobald snapd zurück ist.</translation>
    </message>
    <message>
        <source>Try again then, if the switch is not as you want it.</source>
        <translation>Versuchen Sie es dann erneut, falls der Schalter nicht so steht, wie Sie es wollen.</translation>
    </message>
    <message>
        <source>Refused by snapd</source>
        <translation>Von snapd abgelehnt</translation>
    </message>
    <message>
        <source>snapd refused the change, so nothing was changed.</source>
        <translation>snapd hat die Änderung abgelehnt; darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Still Working</source>
        <translation>Noch in Arbeit</translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so. The switch will follow.</source>
        <translation>snapd ist mit dieser Änderung seit sehr langer Zeit nicht fertig, kann es aber noch werden. Der Schalter folgt.</translation>
    </message>
    <message>
        <source>If it stays like this, restart the system.</source>
        <translation>Wenn es so bleibt, starten Sie das System neu.</translation>
    </message>
    <message>
        <source>Changed by Somebody Else</source>
        <translation>Von anderer Seite geändert</translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else. The switch shows what is true now.</source>
        <translation>snapd hat die Änderung ausgeführt, doch inzwischen wurde sie von anderer Seite wieder geändert. Der Schalter zeigt, was jetzt gilt.</translation>
    </message>
    <message>
        <source>Asking snapd…</source>
        <translation>snapd wird gefragt …</translation>
    </message>
    <message>
        <source>Waiting for the first answer of snapd, the service that runs snaps.</source>
        <translation>Die erste Antwort von snapd, dem Dienst hinter den Snaps, wird erwartet.</translation>
    </message>
    <message>
        <source>snapd Is Not Installed</source>
        <translation>snapd ist nicht installiert</translation>
    </message>
    <message>
        <source>There is no snapd on this system, the service that runs snaps; or its socket is switched off.</source>
        <translation>Auf diesem System gibt es snapd nicht, den Dienst hinter den Snaps, oder sein Socket ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”. This window notices by itself.</source>
        <translation>Installieren Sie das Paket „snapd“ Ihrer Distribution oder starten Sie es mit „systemctl enable --now snapd.socket“. Dieses Fenster merkt es von selbst.</translation>
    </message>
    <message>
        <source>snapd Is Not Running</source>
        <translation>snapd läuft nicht</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is installed but has been stopped.</source>
        <translation>snapd, der Dienst hinter den Snaps, ist installiert, wurde aber angehalten.</translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”. This window notices by itself.</source>
        <translation>Starten Sie es mit „systemctl start snapd.socket snapd.service“. Dieses Fenster merkt es von selbst.</translation>
    </message>
    <message>
        <source>snapd Is Restarting</source>
        <translation>snapd startet neu</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is restarting, perhaps for an update of its own.</source>
        <translation>snapd, der Dienst hinter den Snaps, startet neu, vielleicht um sich zu aktualisieren.</translation>
    </message>
    <message>
        <source>It should be back in a moment, and this window notices by itself.</source>
        <translation>Es sollte gleich zurück sein, und dieses Fenster merkt es von selbst.</translation>
    </message>
    <message>
        <source>snapd Does Not Answer</source>
        <translation>snapd antwortet nicht</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, has been asked but does not answer. It may be overloaded or stuck.</source>
        <translation>snapd, der Dienst hinter den Snaps, wurde gefragt, antwortet aber nicht. Vielleicht ist es überlastet oder hängt.</translation>
    </message>
    <message>
        <source>Wait a little. If it stays like this, restart it with “systemctl restart snapd.service”.</source>
        <translation>Warten Sie ein wenig. Wenn es so bleibt, starten Sie es mit „systemctl restart snapd.service“ neu.</translation>
    </message>
    <message>
        <source>snapd Does Not Let Us In</source>
        <translation>snapd lässt uns nicht hinein</translation>
    </message>
    <message>
        <source>snapd refuses to tell this program anything.</source>
        <translation>snapd weigert sich, diesem Programm etwas zu sagen.</translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox. Start it as an ordinary program of your desktop session.</source>
        <translation>Das geschieht, wenn das Programm in einem Container oder einer Abschottung läuft. Starten Sie es als gewöhnliches Programm Ihrer Sitzung.</translation>
    </message>
    <message>
        <source>Answer Not Understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>Something answers in the place of snapd, but not in the way that this program knows.</source>
        <translation>Anstelle von snapd antwortet etwas, aber nicht so, wie dieses Programm es kennt.</translation>
    </message>
    <message>
        <source>Connection Lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>snapd broke off in the middle of its answer, perhaps because it restarts.</source>
        <translation>snapd brach mitten in seiner Antwort ab, vielleicht weil es neu startet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Answer Too Large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>snapd&apos;s answer is larger than anything it should ever send, and was not read.</source>
        <translation>Die Antwort von snapd ist größer als alles, was es je senden sollte, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Restart snapd, then try again.</source>
        <translation>Starten Sie snapd neu und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The password dialog was closed, so nothing was changed.</source>
        <translation>Das Passwortfenster wurde geschlossen; darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>snapd does not know this snap any more; it was removed.</source>
        <translation>snapd kennt diesen Snap nicht mehr; er wurde entfernt.</translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>Hier gibt es nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Not Available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>snapd does not have what it was asked for; it may be too old for it.</source>
        <translation>snapd hat nicht, worum es gebeten wurde; vielleicht ist es dafür zu alt.</translation>
    </message>
    <message>
        <source>Update snapd if you miss something.</source>
        <translation>Aktualisieren Sie snapd, falls Ihnen etwas fehlt.</translation>
    </message>
    <message>
        <source>snapd is already changing this snap.</source>
        <translation>snapd ändert diesen Snap bereits.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Nothing to Do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>It is already as you want it.</source>
        <translation>Es ist schon so, wie Sie es wollen.</translation>
    </message>
    <message>
        <source>Reload to see what is true now.</source>
        <translation>Laden Sie neu, um zu sehen, was jetzt gilt.</translation>
    </message>
    <message>
        <source>snapd did not accept the question that this program asked. This is a fault of ours.</source>
        <translation>snapd hat die Frage dieses Programms nicht angenommen. Das ist unser Fehler.</translation>
    </message>
    <message>
        <source>snapd Is Too Old</source>
        <translation>snapd ist zu alt</translation>
    </message>
    <message>
        <source>This version of snapd cannot do what it was asked for.</source>
        <translation>Diese Version von snapd kann nicht, worum sie gebeten wurde.</translation>
    </message>
    <message>
        <source>Update snapd, then try again.</source>
        <translation>Aktualisieren Sie snapd und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Fault in snapd</source>
        <translation>Fehler in snapd</translation>
    </message>
    <message>
        <source>snapd reports a fault of its own.</source>
        <translation>snapd meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>snapd refused, for a reason that this program does not know.</source>
        <translation>snapd hat abgelehnt, aus einem Grund, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>stands where the name of an app would</comment>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not report back. The switch shows what is true now.</source>
        <translation>Der Teil dieses Programms, der Änderungen ausführt, hat sich nicht zurückgemeldet. Der Schalter zeigt, was jetzt gilt.</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is of a version that cannot tell what is connected to what.</source>
        <translation>snapd, der Dienst hinter den Snaps, ist von einer Version, die nicht sagen kann, was womit verbunden ist.</translation>
    </message>
    <message>
        <source>Update snapd to 2.38 or newer. This window notices by itself.</source>
        <translation>Aktualisieren Sie snapd auf 2.38 oder neuer. Dieses Fenster merkt es von selbst.</translation>
    </message>
    <message>
        <source>No Password Dialog</source>
        <translation>Kein Passwortdialog</translation>
    </message>
    <message>
        <source>A password is needed for this, but no program of this session can ask for it, so nothing was changed.</source>
        <translation>Dafür wird ein Passwort gebraucht, aber kein Programm dieser Sitzung kann danach fragen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Log in to a complete desktop session, or start its polkit agent, for example “polkit-kde-authentication-agent-1”. Then try again.</source>
        <translation>Melden Sie sich an einer vollständigen Arbeitsumgebung an oder starten Sie deren polkit-Agenten, zum Beispiel „polkit-kde-authentication-agent-1“. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended.</source>
        <translation>snapd hat diese Änderung vergessen, bevor es sagte, wie sie ausging.</translation>
    </message>
    <message>
        <source>Look with “snapperms-cli show” what is true now.</source>
        <translation>Sehen Sie mit „snapperms-cli show“ nach, was jetzt gilt.</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is not known.</source>
        <translation>snapd, der Dienst hinter den Snaps, antwortet nicht mehr. Ob die Änderung ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look with “snapperms-cli show” when snapd is back.</source>
        <translation>Sehen Sie mit „snapperms-cli show“ nach, wenn snapd wieder da ist.</translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so.</source>
        <translation>snapd ist mit dieser Änderung seit sehr langer Zeit nicht fertig geworden und kann es noch werden.</translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else.</source>
        <translation>snapd hat die Änderung ausgeführt, doch inzwischen wurde sie von anderer Seite wieder geändert.</translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”.</source>
        <translation>Installieren Sie das Paket „snapd“ Ihrer Distribution, oder starten Sie es mit „systemctl enable --now snapd.socket“.</translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”.</source>
        <translation>Starten Sie es mit „systemctl start snapd.socket snapd.service“.</translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox.</source>
        <translation>Das geschieht, wenn das Programm in einem Container oder einer Sandbox läuft.</translation>
    </message>
    <message>
        <source>Nothing Would End It</source>
        <translation>Nichts würde es beenden</translation>
    </message>
    <message>
        <source>The service that ends what is allowed for a while does not run on this system, or could not note this down, so nothing was changed.</source>
        <translation>Der Dienst, der vorübergehend Erlaubtes beendet, läuft auf diesem System nicht oder konnte dies nicht vermerken; darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Allow it without a limit, or ask whoever administers this system about “snapperms-keeper.service”.</source>
        <translation>Erlauben Sie es ohne zeitliche Begrenzung, oder fragen Sie die Systemverwaltung nach „snapperms-keeper.service“.</translation>
    </message>
    <message>
        <source>Try again, or look at what snapd says about it.</source>
        <translation>Versuchen Sie es noch einmal, oder sehen Sie nach, was snapd dazu sagt.</translation>
    </message>
    <message>
        <source>Update snapd and this program.</source>
        <translation>Aktualisieren Sie snapd und dieses Programm.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, restart snapd.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es so bleibt, starten Sie snapd neu.</translation>
    </message>
    <message>
        <source>Try again, or update this program.</source>
        <translation>Versuchen Sie es noch einmal, oder aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>%1 What was received: %2</source>
        <comment>after sentences about an answer of snapd</comment>
        <translation>%1 Empfangen wurde: %2</translation>
    </message>
    <message>
        <source>No Log</source>
        <translation>Kein Protokoll</translation>
    </message>
    <message>
        <source>This system keeps no log that could be read, so what was blocked is not known.</source>
        <translation>Dieses System führt kein lesbares Protokoll; was blockiert wurde, ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>Whoever looks after this system can have it keep one.</source>
        <translation>Wer dieses System betreut, kann es eines führen lassen.</translation>
    </message>
    <message>
        <source>The rules of this system do not let you see what was blocked.</source>
        <translation>Die Regeln dieses Systems lassen Sie nicht sehen, was blockiert wurde.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to look for you.</source>
        <translation>Bitten Sie den Verwalter dieses Systems, für Sie nachzusehen.</translation>
    </message>
    <message>
        <source>A password is needed to see what was blocked, but no program of this session can ask for it, so nothing was read.</source>
        <translation>Um zu sehen, was blockiert wurde, wird ein Passwort gebraucht, aber kein Programm dieser Sitzung kann danach fragen. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The part of this program that reads what was blocked is not installed correctly, so nothing was read.</source>
        <translation>Der Teil dieses Programms, der liest, was blockiert wurde, ist nicht richtig installiert; darum wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The part of this program that reads what was blocked did not answer, so nothing is known of it.</source>
        <translation>Der Teil dieses Programms, der liest, was blockiert wurde, hat nicht geantwortet; darum ist darüber nichts bekannt.</translation>
    </message>
    <message>
        <source>The rules of this system do not let you put rules back into force, so nothing was done.</source>
        <translation>Die Regeln dieses Systems lassen Sie keine Regeln wieder in Kraft setzen, daher wurde nichts getan.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to do it.</source>
        <translation>Bitten Sie den Verwalter dieses Systems, es zu tun.</translation>
    </message>
    <message>
        <source>snapd did not answer, so nothing was done.</source>
        <translation>snapd hat nicht geantwortet, daher wurde nichts getan.</translation>
    </message>
    <message>
        <source>Try again when it does.</source>
        <translation>Versuchen Sie es wieder, wenn es antwortet.</translation>
    </message>
    <message>
        <source>It could not be found out whether that helped.</source>
        <translation>Es ließ sich nicht feststellen, ob das geholfen hat.</translation>
    </message>
    <message>
        <source>The part of this program that puts rules back into force is not installed correctly, so nothing was put right.</source>
        <translation>Der Teil dieses Programms, der Regeln wieder in Kraft setzt, ist nicht richtig installiert; darum wurde nichts in Ordnung gebracht.</translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by a question</comment>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many are done</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission of an app, then a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>followed by what was done</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by what was done</comment>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Undo the Last</source>
        <comment>of several wishes that are told of</comment>
        <translation>Letztes rückgängig</translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionSentences</name>
    <message>
        <source>Turning off %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>%1 wird für %2 ausgeschaltet …</translation>
    </message>
    <message numerus="yes">
        <source>Turning off %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%1 wird für %Ln Programm ausgeschaltet …</numerusform>
            <numerusform>%1 wird für %Ln Programme ausgeschaltet …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln Berechtigung von %1 wird ausgeschaltet …</numerusform>
            <numerusform>%Ln Berechtigungen von %1 werden ausgeschaltet …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s)…</source>
        <translation>
            <numerusform>%Ln Berechtigung wird ausgeschaltet …</numerusform>
            <numerusform>%Ln Berechtigungen werden ausgeschaltet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning on %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>%1 wird für %2 eingeschaltet …</translation>
    </message>
    <message numerus="yes">
        <source>Turning on %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%1 wird für %Ln Programm eingeschaltet …</numerusform>
            <numerusform>%1 wird für %Ln Programme eingeschaltet …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln Berechtigung von %1 wird eingeschaltet …</numerusform>
            <numerusform>%Ln Berechtigungen von %1 werden eingeschaltet …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s)…</source>
        <translation>
            <numerusform>%Ln Berechtigung wird eingeschaltet …</numerusform>
            <numerusform>%Ln Berechtigungen werden eingeschaltet …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s)…</source>
        <translation>
            <numerusform>%Ln Berechtigung wird zurückgesetzt …</numerusform>
            <numerusform>%Ln Berechtigungen werden zurückgesetzt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln Berechtigung von %1 wird zurückgesetzt …</numerusform>
            <numerusform>%Ln Berechtigungen von %1 werden zurückgesetzt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s)…</source>
        <comment>undo</comment>
        <translation>
            <numerusform>%Ln Berechtigung wird wiederhergestellt …</numerusform>
            <numerusform>%Ln Berechtigungen werden wiederhergestellt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s) of %1…</source>
        <comment>undo; app</comment>
        <translation>
            <numerusform>%Ln Berechtigung von %1 wird wiederhergestellt …</numerusform>
            <numerusform>%Ln Berechtigungen von %1 werden wiederhergestellt …</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>%1 wird für %2 geändert …</translation>
    </message>
    <message>
        <source>%1 is on again for %2, which is its default.</source>
        <comment>permission, app</comment>
        <translation>%1 ist für %2 wieder an, wie voreingestellt.</translation>
    </message>
    <message>
        <source>%1 is off again for %2, which is its default.</source>
        <comment>permission, app</comment>
        <translation>%1 ist für %2 wieder aus, wie voreingestellt.</translation>
    </message>
    <message>
        <source>%1 for %2 is as it was before.</source>
        <comment>permission, app</comment>
        <translation>%1 ist für %2 wieder wie vorher.</translation>
    </message>
    <message>
        <source>%1 turned on again for %2.</source>
        <comment>permission, app</comment>
        <translation>%1 für %2 wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 turned off again for %2.</source>
        <comment>permission, app</comment>
        <translation>%1 für %2 wieder ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 for %2 is now also provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%1 wird für %2 jetzt auch von %3 bereitgestellt.</translation>
    </message>
    <message>
        <source>%1 for %2 is now provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%1 wird für %2 jetzt von %3 bereitgestellt.</translation>
    </message>
    <message>
        <source>%1 for %2 is no longer provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%1 wird für %2 nicht mehr von %3 bereitgestellt.</translation>
    </message>
    <message>
        <source>%1 turned on for %2.</source>
        <comment>permission, app</comment>
        <translation>%1 für %2 eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 turned off for %2.</source>
        <comment>permission, app</comment>
        <translation>%1 für %2 ausgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 turned off for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%1 für %Ln Programm ausgeschaltet.</numerusform>
            <numerusform>%1 für %Ln Programme ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned off.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln Berechtigung von %1 ausgeschaltet.</numerusform>
            <numerusform>%Ln Berechtigungen von %1 ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned off.</source>
        <translation>
            <numerusform>%Ln Berechtigung ausgeschaltet.</numerusform>
            <numerusform>%Ln Berechtigungen ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned on for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%1 für %Ln Programm eingeschaltet.</numerusform>
            <numerusform>%1 für %Ln Programme eingeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned on.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln Berechtigung von %1 eingeschaltet.</numerusform>
            <numerusform>%Ln Berechtigungen von %1 eingeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned on.</source>
        <translation>
            <numerusform>%Ln Berechtigung eingeschaltet.</numerusform>
            <numerusform>%Ln Berechtigungen eingeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 reset to the default.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln Berechtigung von %1 zurückgesetzt.</numerusform>
            <numerusform>%Ln Berechtigungen von %1 zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) reset to the default.</source>
        <translation>
            <numerusform>%Ln Berechtigung zurückgesetzt.</numerusform>
            <numerusform>%Ln Berechtigungen zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are as they were before.</source>
        <comment>undone</comment>
        <translation>
            <numerusform>%Ln Berechtigung ist wieder wie vorher.</numerusform>
            <numerusform>%Ln Berechtigungen sind wieder wie vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is at its default already.</source>
        <comment>permission, app</comment>
        <translation>%1 ist für %2 schon wie voreingestellt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission of an app, then a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing had to be changed: it is so already.</source>
        <translation>Nichts musste geändert werden: Es ist schon so.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln konnte nicht geändert werden.</numerusform>
            <numerusform>%Ln konnten nicht geändert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are, because the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln blieb, wie sie ist, weil die Voreinstellung nicht bekannt ist.</numerusform>
            <numerusform>%Ln blieben, wie sie sind, weil die Voreinstellung nicht bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are.</source>
        <comment>permissions; after somebody stopped it</comment>
        <translation>
            <numerusform>%Ln blieb, wie sie ist.</numerusform>
            <numerusform>%Ln blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation>snapd sagt: %1</translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation>%1 wurde entfernt oder ausgeschaltet oder bittet nicht mehr um diese Berechtigung.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Nichts auf diesem System stellt es bereit.</translation>
    </message>
    <message>
        <source>Several things on this system could provide it. Choose one of them on the page of the app.</source>
        <translation>Mehreres auf diesem System könnte es bereitstellen. Wählen Sie auf der Seite des Programms eines davon aus.</translation>
    </message>
    <message>
        <source>What was to provide it is no longer there.</source>
        <translation>Was es bereitstellen sollte, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What snapd would do by itself is not known, so it was left as it is.</source>
        <translation>Was snapd von selbst täte, ist nicht bekannt; daher blieb es, wie es ist.</translation>
    </message>
    <message>
        <source>It was changed again in the meantime, so it was left as it is.</source>
        <translation>Es wurde zwischendurch noch einmal geändert; daher blieb es, wie es ist.</translation>
    </message>
    <message>
        <source>The switch is as it was, but what snapd had noted about it cannot be brought back.</source>
        <translation>Der Schalter ist wie vorher, aber was snapd dazu vermerkt hatte, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The new provider was added, but the old one could not be taken away: both are in use.</source>
        <translation>Der neue Anbieter kam hinzu, aber der alte ließ sich nicht wegnehmen: Beide werden benutzt.</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>Nur ein Teil davon wurde getan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>app and permission</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was turned on counts as connected by hand for snapd, not as connected by itself. When it is turned off here, it stays off all the same.</source>
        <translation>Was eingeschaltet wurde, gilt für snapd als von Hand verbunden, nicht als von selbst verbunden. Wird es hier ausgeschaltet, bleibt es trotzdem aus.</translation>
    </message>
    <message>
        <source>What was turned off is kept off by this program from now on, and no longer by snapd: an update may turn it on for some seconds.</source>
        <translation>Was ausgeschaltet wurde, hält von nun an „Snap-Berechtigungen“ aus, nicht mehr snapd: Eine Aktualisierung schaltet es vielleicht für einige Sekunden ein.</translation>
    </message>
    <message>
        <source>Reset %1 for %2 to its default?</source>
        <comment>permission, app</comment>
        <translation>%1 für %2 auf die Voreinstellung zurücksetzen?</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of %1 to the default?</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln Berechtigung von %1 auf die Voreinstellung zurücksetzen?</numerusform>
            <numerusform>%Ln Berechtigungen von %1 auf die Voreinstellung zurücksetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of all apps to the default?</source>
        <translation>
            <numerusform>%Ln Berechtigung aller Programme auf die Voreinstellung zurücksetzen?</numerusform>
            <numerusform>%Ln Berechtigungen aller Programme auf die Voreinstellung zurücksetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned off.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln wird ausgeschaltet.</numerusform>
            <numerusform>%Ln werden ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned on.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln wird eingeschaltet.</numerusform>
            <numerusform>%Ln werden eingeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be reset: everything is at its default already.</source>
        <translation>Nichts muss zurückgesetzt werden: Alles ist schon wie voreingestellt.</translation>
    </message>
    <message>
        <source>Nothing can be reset.</source>
        <translation>Nichts kann zurückgesetzt werden.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln, the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>Für %Ln ist die Voreinstellung nicht bekannt.</numerusform>
            <numerusform>Für %Ln ist die Voreinstellung nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln permission(s)…</source>
        <translation>
            <numerusform>%Ln Berechtigung wird geändert …</numerusform>
            <numerusform>%Ln Berechtigungen werden geändert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed.</source>
        <translation>
            <numerusform>%Ln Berechtigung geändert.</numerusform>
            <numerusform>%Ln Berechtigungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is allowed for good again, which is its default.</source>
        <comment>permission, app</comment>
        <translation>%1 für %2 ist wieder auf Dauer erlaubt, wie voreingestellt.</translation>
    </message>
    <message>
        <source>What was allowed for a while is allowed for good again.</source>
        <translation>Was vorübergehend erlaubt war, ist wieder auf Dauer erlaubt.</translation>
    </message>
</context>
<context>
    <name>Snapperms::InterfacesModel</name>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>%1 von %Ln Programm erlaubt</numerusform>
            <numerusform>%1 von %Ln Programmen erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of a permission and how many apps have it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No enabled app asks for it</source>
        <translation>Kein aktiviertes Programm verlangt sie</translation>
    </message>
</context>
<context>
    <name>Snapperms::KernelSentences</name>
    <message>
        <source>Asked just now, the kernel says that it keeps %1 from it.</source>
        <comment>from what a permission opens</comment>
        <translation>Eben gefragt, sagt der Kernel, dass er %1 davon abhält.</translation>
    </message>
    <message>
        <source>Asked just now, the kernel says that it lets %1 have part of it.</source>
        <comment>of what a permission opens</comment>
        <translation>Eben gefragt, sagt der Kernel, dass er %1 einen Teil davon lässt.</translation>
    </message>
    <message>
        <source>Asked just now, the kernel says that it lets %1 have it.</source>
        <comment>what a permission opens</comment>
        <translation>Eben gefragt, sagt der Kernel, dass er %1 das lässt.</translation>
    </message>
    <message>
        <source>%1 is on, but the kernel says that it keeps this app from it.</source>
        <comment>title of a permission</comment>
        <translation>%1 ist eingeschaltet, aber der Kernel sagt, dass er dieses Programm davon abhält.</translation>
    </message>
    <message>
        <source>%1 is off, but the kernel says that it lets this app have it, and no switch of the app explains that.</source>
        <comment>title of a permission</comment>
        <translation>%1 ist ausgeschaltet, aber der Kernel sagt, dass er es diesem Programm lässt, und kein Schalter des Programms erklärt das.</translation>
    </message>
    <message>
        <source>%1 That is so by the rules; the kernel cannot be asked about it.</source>
        <comment>after a statement of what an app can reach</comment>
        <translation>%1 So sagen es die Regeln; der Kernel kann dazu nicht gefragt werden.</translation>
    </message>
    <message>
        <source>%1 The kernel says so, too.</source>
        <comment>after a statement of what an app can reach</comment>
        <translation>%1 Das sagt auch der Kernel.</translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseMenu</name>
    <message>
        <source>Allow for a While</source>
        <translation>Vorübergehend erlauben</translation>
    </message>
    <message>
        <source>Keep Allowed</source>
        <comment>for good, and not for a while</comment>
        <translation>Auf Dauer erlauben</translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseSentences</name>
    <message>
        <source>Was to end at %1, and is still allowed</source>
        <comment>a time; of a permission</comment>
        <translation>Sollte schon enden (%1), ist aber noch erlaubt</translation>
    </message>
    <message>
        <source>Allowed until %1</source>
        <comment>a time; of a permission</comment>
        <translation>Erlaubt bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Hour(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Minute(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::MainPanel</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>All Apps</source>
        <comment>button back to the list</comment>
        <translation>Alle Programme</translation>
    </message>
    <message>
        <source>Choose an App</source>
        <translation>Programm auswählen</translation>
    </message>
    <message>
        <source>Choose an app from the list to see what it is allowed to do.</source>
        <translation>Wählen Sie ein Programm aus der Liste, um zu sehen, was es darf.</translation>
    </message>
    <message>
        <source>%1 What you see is how it was before.</source>
        <comment>after a sentence that says what is wrong</comment>
        <translation>%1 Sie sehen, wie es zuvor war.</translation>
    </message>
    <message>
        <source>There is no snap “%1” on this system.</source>
        <translation>Auf diesem System gibt es keinen Snap „%1“.</translation>
    </message>
    <message>
        <source>All Permissions</source>
        <comment>button back to the list</comment>
        <translation>Alle Berechtigungen</translation>
    </message>
    <message>
        <source>Choose a Permission</source>
        <translation>Berechtigung auswählen</translation>
    </message>
    <message>
        <source>Choose a permission from the list to see which apps have it.</source>
        <translation>Wählen Sie eine Berechtigung aus der Liste, um zu sehen, welche Programme sie haben.</translation>
    </message>
    <message>
        <source>This system knows no permission “%1”.</source>
        <translation>Dieses System kennt keine Berechtigung „%1“.</translation>
    </message>
    <message>
        <source>Nothing to Show Yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Once a snap app is installed, what it is allowed to do is shown here.</source>
        <translation>Sobald ein Snap-Programm installiert ist, steht hier, was es darf.</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsBar</name>
    <message>
        <source>Review</source>
        <comment>look at what has changed</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Mark as Seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Everything has been seen.</source>
        <translation>Alles wurde gesehen.</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsPage</name>
    <message>
        <source>Nothing New</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Everything has been seen. What changes without you from now on is told here.</source>
        <translation>Alles wurde gesehen. Was sich von jetzt an ohne Sie ändert, steht hier.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <comment>title of a page</comment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Since you last looked, and not through this window: by updates, by other programs, or with new apps. Turn off what you do not want.</source>
        <translation>Seit Sie zuletzt nachgesehen haben, und nicht durch dieses Fenster: durch Aktualisierungen, auf anderem Wege oder mit neuen Programmen. Schalten Sie aus, was Sie nicht wollen.</translation>
    </message>
    <message>
        <source>Mark All as Seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: look at it another time</comment>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsSentences</name>
    <message>
        <source>New since an update of the app. It is off until somebody switches it on.</source>
        <translation>Neu seit einer Aktualisierung des Programms. Aus, bis jemand einschaltet.</translation>
    </message>
    <message>
        <source>New since an update of the app. snapd switched it on.</source>
        <translation>Neu seit einer Aktualisierung des Programms. snapd hat eingeschaltet.</translation>
    </message>
    <message>
        <source>New since an update of the app. The maker of this device has it switched on.</source>
        <translation>Neu seit einer Aktualisierung des Programms. Vom Hersteller dieses Geräts eingeschaltet.</translation>
    </message>
    <message>
        <source>New since an update of the app. It was switched on with another program.</source>
        <translation>Neu seit einer Aktualisierung des Programms. Mit anderer Software eingeschaltet.</translation>
    </message>
    <message>
        <source>The app is new. It was switched on with another program.</source>
        <translation>Das Programm ist neu. Mit anderer Software eingeschaltet.</translation>
    </message>
    <message>
        <source>The app is new, and came with this switched on.</source>
        <translation>Das Programm ist neu und kam damit eingeschaltet.</translation>
    </message>
    <message>
        <source>Was on, and is now connected to %1, too.</source>
        <translation>War an und ist jetzt auch mit %1 verbunden.</translation>
    </message>
    <message>
        <source>snapd switched it on while it updated the app.</source>
        <translation>Von snapd eingeschaltet, während es das Programm aktualisierte.</translation>
    </message>
    <message>
        <source>snapd switched it on.</source>
        <translation>Von snapd eingeschaltet.</translation>
    </message>
    <message>
        <source>The maker of this device has it switched on.</source>
        <translation>Vom Hersteller dieses Geräts eingeschaltet.</translation>
    </message>
    <message>
        <source>It was switched on with another program, such as the snap command.</source>
        <translation>Mit einem anderen Programm eingeschaltet, zum Beispiel mit dem Befehl snap.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>apps, at the end of a list of their names</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed since you last looked: %1</source>
        <comment>followed by the names of apps</comment>
        <translation>
            <numerusform>%Ln Berechtigung hat sich geändert, seit Sie zuletzt nachgesehen haben: %1</numerusform>
            <numerusform>%Ln Berechtigungen haben sich geändert, seit Sie zuletzt nachgesehen haben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of apps changed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%Ln Berechtigung von Programmen hat sich geändert</numerusform>
            <numerusform>%Ln Berechtigungen von Programmen haben sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” Was Switched On</source>
        <comment>title of a notification: app, permission</comment>
        <translation>%1: „%2“ wurde eingeschaltet</translation>
    </message>
    <message>
        <source>%1: New Permission “%2”</source>
        <comment>title of a notification: app, permission</comment>
        <translation>%1: neue Berechtigung „%2“</translation>
    </message>
    <message>
        <source>This was not done here. Click to see what happened.</source>
        <translation>Das ist nicht hier geschehen. Klicken Sie, um zu sehen, was war.</translation>
    </message>
    <message>
        <source>It came with an update, and is off. Click to see it.</source>
        <translation>Kam mit einer Aktualisierung und ist aus. Klicken Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an app, and its permissions</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Snapperms::OneLineList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>things, at the end of a list</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::OpensSentences</name>
    <message>
        <source>Devices: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Geräte: %1</translation>
    </message>
    <message>
        <source>Files to read and change: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Dateien zum Lesen und Ändern: %1</translation>
    </message>
    <message>
        <source>Files to read: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Dateien zum Lesen: %1</translation>
    </message>
    <message>
        <source>Sockets of services: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Sockets von Diensten: %1</translation>
    </message>
    <message>
        <source>Kinds of network: %1</source>
        <comment>what a permission opens; names as inet</comment>
        <translation>Arten von Netzwerk: %1</translation>
    </message>
    <message>
        <source>Services on D-Bus: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Dienste am D-Bus: %1</translation>
    </message>
    <message>
        <source>Rights of the system (capabilities): %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Rechte des Systems (Capabilities): %1</translation>
    </message>
    <message>
        <source>System calls: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Systemaufrufe: %1</translation>
    </message>
    <message>
        <source>Mounted for the app: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Für das Programm eingehängt: %1</translation>
    </message>
    <message>
        <source>Other programs: %1</source>
        <comment>what a permission lets an app do to them; names as ptrace</comment>
        <translation>Andere Programme: %1</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <comment>what a permission does not open; paths</comment>
        <translation>Ausgenommen: %1</translation>
    </message>
    <message>
        <source>Not known to this program.</source>
        <comment>what a permission opens</comment>
        <translation>Diesem Programm nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing that the kernel keeps shut: whether %1 may record is up to the sound server.</source>
        <translation>Nichts, was der Kernel verschlossen hält: Ob %1 aufnehmen darf, liegt am Soundserver.</translation>
    </message>
    <message>
        <source>Nothing but what its attributes name.</source>
        <comment>what a permission opens</comment>
        <translation>Nichts als das, was seine Attribute nennen.</translation>
    </message>
    <message>
        <source>Nothing in the rules of the system.</source>
        <comment>what was changed when a permission was switched</comment>
        <translation>Nichts an den Regeln des Systems.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>rules, when a permission was switched</comment>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>rules, when a permission was switched</comment>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>in a list of what a permission opens</comment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>files to read and change</source>
        <comment>in a list of what a permission opens</comment>
        <translation>Dateien zum Lesen und Ändern</translation>
    </message>
    <message>
        <source>files to read</source>
        <comment>in a list of what a permission opens</comment>
        <translation>Dateien zum Lesen</translation>
    </message>
    <message>
        <source>programs that serve others</source>
        <comment>in a list of what a permission opens</comment>
        <translation>Programme, die anderen dienen</translation>
    </message>
    <message>
        <source>network connections</source>
        <comment>in a list of what a permission opens</comment>
        <translation>Netzwerkverbindungen</translation>
    </message>
    <message>
        <source>services of the desktop or the system</source>
        <comment>in a list of what a permission opens</comment>
        <translation>Dienste der Arbeitsfläche oder des Systems</translation>
    </message>
    <message>
        <source>special rights</source>
        <comment>in a list of what a permission opens</comment>
        <translation>besondere Rechte</translation>
    </message>
    <message>
        <source>more calls into the kernel</source>
        <comment>in a list of what a permission opens</comment>
        <translation>weitere Aufrufe des Kernels</translation>
    </message>
    <message>
        <source>more directories</source>
        <comment>in a list of what a permission opens</comment>
        <translation>weitere Ordner</translation>
    </message>
    <message>
        <source>other programs while they run</source>
        <comment>in a list of what a permission opens</comment>
        <translation>andere Programme, während sie laufen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a permission opens, as in Cameras; what that consists of, as in devices</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>parts of the kernel that are loaded</source>
        <comment>in a list of what a permission opens</comment>
        <translation>Teile des Kernels, die geladen werden</translation>
    </message>
    <message>
        <source>Loaded into the kernel: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>In den Kernel geladen: %1</translation>
    </message>
    <message>
        <source>Nothing that the kernel keeps shut: snapd itself tells %1 more, or does more for it.</source>
        <translation>Nichts, was der Kernel verschlossen hält: snapd selbst verrät %1 mehr oder tut mehr dafür.</translation>
    </message>
    <message>
        <source>Nothing: no rule of the system changes.</source>
        <comment>what a permission opens</comment>
        <translation>Nichts: Keine Regel des Systems ändert sich.</translation>
    </message>
</context>
<context>
    <name>Snapperms::OtherWayRow</name>
    <message>
        <source>Show All Permissions of This App</source>
        <translation>Alle Berechtigungen dieses Programms anzeigen</translation>
    </message>
    <message>
        <source>All permissions of %1</source>
        <comment>a button that shows the page of an app</comment>
        <translation>Alle Berechtigungen von %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::OtherWaysList</name>
    <message>
        <source>Can Reach It in Another Way</source>
        <comment>heading above apps that have no switch for a permission</comment>
        <translation>Kommen auf anderem Weg heran</translation>
    </message>
    <message>
        <source>Not Known Whether They Can Reach It</source>
        <comment>heading above apps that have no switch for a permission</comment>
        <translation>Nicht bekannt, ob sie herankommen</translation>
    </message>
</context>
<context>
    <name>Snapperms::Padlock</name>
    <message>
        <source>Lock</source>
        <comment>button: forget a password that was given</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Forget the password that was given</source>
        <translation>Das eingegebene Passwort vergessen</translation>
    </message>
    <message>
        <source>Lock: forget the password that was given</source>
        <translation>Sperren: das eingegebene Passwort vergessen</translation>
    </message>
</context>
<context>
    <name>Snapperms::PanelMenu</name>
    <message>
        <source>Menu</source>
        <comment>button: what can be done in the whole window</comment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>Ein Problem melden …</translation>
    </message>
    <message>
        <source>About Snap Permissions</source>
        <translation>Über Snap-Berechtigungen</translation>
    </message>
    <message>
        <source>More Actions: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation>Weitere Aktionen: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PanelMessages</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionDetails</name>
    <message>
        <source>Provided by:</source>
        <translation>Bereitgestellt von:</translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation>Programme:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Schnittstelle:</translation>
    </message>
    <message>
        <source>Plug:</source>
        <translation>Plug:</translation>
    </message>
    <message>
        <source>Attributes:</source>
        <translation>Attribute:</translation>
    </message>
    <message>
        <source>snapd says:</source>
        <translation>snapd sagt:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Befehl:</translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation>vom Hersteller des Geräts verbunden</translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation>von Hand verbunden</translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation>von snapd selbst verbunden</translation>
    </message>
    <message>
        <source>disconnected by hand; snapd will not connect it by itself</source>
        <translation>von Hand getrennt; snapd verbindet es nicht von selbst</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>provider, its slot, whether it is connected</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation>Nichts auf diesem System</translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation>Keine; nur Skripte, die snapd für den Snap ausführt</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Now:</source>
        <comment>how a permission stands</comment>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>Default:</source>
        <comment>of a permission</comment>
        <translation>Voreinstellung:</translation>
    </message>
    <message>
        <source>Updates:</source>
        <comment>what they do to a permission</comment>
        <translation>Aktualisierungen:</translation>
    </message>
    <message>
        <source>What is left:</source>
        <comment>although a permission is off</comment>
        <translation>Was bleibt:</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>Auf Voreinstellung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to Default: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation>Auf Voreinstellung zurücksetzen: %1</translation>
    </message>
    <message>
        <source>In force:</source>
        <comment>whether a permission is</comment>
        <translation>In Kraft:</translation>
    </message>
    <message>
        <source>Opens:</source>
        <comment>what a permission does</comment>
        <translation>Öffnet:</translation>
    </message>
    <message>
        <source>And with it:</source>
        <comment>what a permission opens beside what it is there for</comment>
        <translation>Und damit:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <comment>when a permission was switched</comment>
        <translation>Geändert:</translation>
    </message>
    <message>
        <source>Rules:</source>
        <comment>what exactly a permission opens</comment>
        <translation>Regeln:</translation>
    </message>
    <message>
        <source>Hide the Exact Rules</source>
        <translation>Genaue Regeln ausblenden</translation>
    </message>
    <message>
        <source>Show the Exact Rules</source>
        <translation>Genaue Regeln anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does; title of a permission</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One of these commands:</source>
        <translation>Einer dieser Befehle:</translation>
    </message>
    <message>
        <source>In use:</source>
        <comment>whether what a permission allows is used at this moment</comment>
        <translation>In Benutzung:</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionEntry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a permission and what tells it from others of its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>“Allow VLC to use the camera” and what tells it from others of its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionMenu</name>
    <message>
        <source>Hide Details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Choose What Provides It…</source>
        <translation>Auswählen, was es bereitstellt …</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>Auf Voreinstellung zurücksetzen</translation>
    </message>
    <message>
        <source>Copy “snap” Command</source>
        <translation>„snap“-Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionNotes</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation>snapd sagt: %1</translation>
    </message>
    <message>
        <source>In technical terms: %1</source>
        <translation>Technisch ausgedrückt: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionPage</name>
    <message>
        <source>Provided By</source>
        <comment>heading above what provides a permission</comment>
        <translation>Bereitgestellt von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Turn Off for All…</source>
        <translation>Für alle ausschalten …</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>%1 von %Ln Programm erlaubt</numerusform>
            <numerusform>%1 von %Ln Programmen erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select None</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Turn Off Selected (%1)</source>
        <comment>number of apps</comment>
        <translation>Ausgewählte ausschalten (%1)</translation>
    </message>
    <message>
        <source>Turn On Selected (%1)</source>
        <comment>number of apps</comment>
        <translation>Ausgewählte einschalten (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends marking rows</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Select</source>
        <comment>button that begins marking rows</comment>
        <translation>Auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more apps</source>
        <comment>at the end of a list of apps</comment>
        <translation>
            <numerusform>%Ln weiteres Programm</numerusform>
            <numerusform>%Ln weitere Programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off “%1” for %2?</source>
        <comment>a permission, and a list of apps</comment>
        <translation>„%1“ ausschalten für %2?</translation>
    </message>
    <message numerus="yes">
        <source>Turn Off for %Ln Apps</source>
        <comment>button</comment>
        <translation>
            <numerusform>Für %Ln Programm ausschalten</numerusform>
            <numerusform>Für %Ln Programme ausschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to Switch</source>
        <translation>Nichts zu schalten</translation>
    </message>
    <message>
        <source>No app that is enabled asks for this permission.</source>
        <translation>Kein aktiviertes Programm verlangt diese Berechtigung.</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Nichts auf diesem System stellt es bereit.</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>snapd does not allow this app to have it.</source>
        <translation>snapd erlaubt es diesem Programm nicht.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by what the switch is for</comment>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark beside a permission</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New since you last looked.</source>
        <translation>Neu, seit Sie zuletzt nachgesehen haben.</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionSection</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of a group</comment>
        <translation>%1 von %2 erlaubt</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionUsersModel</name>
    <message>
        <source>Allowed</source>
        <comment>heading above apps</comment>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Could Be Allowed</source>
        <comment>heading above apps</comment>
        <translation>Könnten es bekommen</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some of the apps and permissions</source>
        <translation>Nur einen Teil der Programme und Berechtigungen zeigen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>filter: permissions that are on</comment>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>filter: permissions that give access to private things</comment>
        <translation>Heikel</translation>
    </message>
    <message>
        <source>Changed From the Default</source>
        <comment>filter: permissions</comment>
        <translation>Vom Standard abweichend</translation>
    </message>
    <message>
        <source>Off, but Reachable in Another Way</source>
        <comment>filter: permissions</comment>
        <translation>Aus, aber auf anderem Weg erreichbar</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>which filters are active</comment>
        <translation>Nur: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceRows</name>
    <message numerus="yes">
        <source>%Ln Snaps Without Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>%Ln Snap ohne Berechtigungen</numerusform>
            <numerusform>%Ln Snaps ohne Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Programme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Other Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>%Ln weitere Berechtigung</numerusform>
            <numerusform>%Ln weitere Berechtigungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::PlacesModel</name>
    <message>
        <source>%1: allowed</source>
        <comment>a permission of an app</comment>
        <translation>%1: erlaubt</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a permission of an app</comment>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of an app or permission and what is allowed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Ausgeklappt</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlacesPane</name>
    <message>
        <source>Apps</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Show by</source>
        <comment>tabs: show by apps or by permissions</comment>
        <translation>Zeigen nach</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search apps and permissions</source>
        <translation>Programme und Berechtigungen suchen</translation>
    </message>
    <message>
        <source>Search Results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>No Apps</source>
        <translation>Keine Programme</translation>
    </message>
    <message>
        <source>No snap app is installed. Install one from your software center or with “snap install”; it appears here by itself.</source>
        <translation>Kein Snap-Programm ist installiert. Installieren Sie eines aus Ihrer Softwareverwaltung oder mit „snap install“; es erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing Found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is left with this filter.</source>
        <translation>Mit diesem Filter bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>No app and no permission matches “%1”.</source>
        <translation>Kein Programm und keine Berechtigung passt zu „%1“.</translation>
    </message>
    <message>
        <source>With this filter, no app and no permission matches “%1”.</source>
        <translation>Mit diesem Filter passt kein Programm und keine Berechtigung zu „%1“.</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>Snapperms::ProtectionSentences</name>
    <message>
        <source>The rules of %1 are being put back into force…</source>
        <translation>Die Regeln von %1 werden wieder in Kraft gesetzt&#xa0;…</translation>
    </message>
    <message>
        <source>Checking whether the rules of %1 are in force…</source>
        <translation>Es wird geprüft, ob die Regeln von %1 in Kraft sind&#xa0;…</translation>
    </message>
    <message>
        <source>snapd is changing something about %1; its rules are checked when that is done.</source>
        <translation>snapd ändert gerade etwas an %1; danach werden die Regeln geprüft.</translation>
    </message>
    <message>
        <source>The rules that snapd wrote for %1 are in force.</source>
        <translation>Die Regeln, die snapd für %1 geschrieben hat, sind in Kraft.</translation>
    </message>
    <message>
        <source>The rules of %1 are in force for what is started from now on. A program of it that runs was started before they were changed.</source>
        <translation>Die Regeln von %1 gelten für alles, was ab jetzt gestartet wird. Ein laufendes Programm davon wurde gestartet, bevor sie geändert wurden.</translation>
    </message>
    <message>
        <source>It could not be found out whether the rules of %1 are in force.</source>
        <translation>Es ließ sich nicht feststellen, ob die Regeln von %1 in Kraft sind.</translation>
    </message>
    <message>
        <source>What is in force for %1 is not what snapd wrote. Its switches may not do what they say.</source>
        <translation>Was für %1 in Kraft ist, ist nicht das, was snapd geschrieben hat. Seine Schalter bewirken vielleicht nicht, was sie sagen.</translation>
    </message>
    <message>
        <source>A program of it was started before its permitted system calls were changed, and keeps the old ones until it is started again.</source>
        <translation>Ein Programm davon wurde gestartet, bevor seine erlaubten Systemaufrufe geändert wurden, und behält die alten, bis es neu gestartet wird.</translation>
    </message>
    <message>
        <source>A directory is still in its reach that is no longer meant to be, until it is started again.</source>
        <translation>Ein Ordner ist noch in seiner Reichweite, der es nicht mehr sein soll, bis es neu gestartet wird.</translation>
    </message>
    <message>
        <source>Its rules are missing on the disk.</source>
        <translation>Seine Regeln fehlen auf der Festplatte.</translation>
    </message>
    <message>
        <source>The system does not have its rules: it cannot start, or runs without any.</source>
        <translation>Das System hat seine Regeln nicht: Es kann nicht starten oder läuft ganz ohne.</translation>
    </message>
    <message>
        <source>What it is not allowed to do is noted, but not prevented.</source>
        <translation>Was es nicht darf, wird vermerkt, aber nicht verhindert.</translation>
    </message>
    <message>
        <source>The rules in force are not those on the disk.</source>
        <translation>Die Regeln, die in Kraft sind, sind nicht die auf der Festplatte.</translation>
    </message>
    <message>
        <source>Somebody other than the system may write to its rules.</source>
        <translation>Nicht nur das System kann seine Regeln ändern.</translation>
    </message>
    <message>
        <source>The list of its permitted system calls is missing.</source>
        <translation>Die Liste seiner erlaubten Systemaufrufe fehlt.</translation>
    </message>
    <message>
        <source>The list of its permitted system calls is damaged or was replaced.</source>
        <translation>Die Liste seiner erlaubten Systemaufrufe ist beschädigt oder wurde ausgetauscht.</translation>
    </message>
    <message>
        <source>A device that it may use is not marked for it, so it may fail to use it.</source>
        <translation>Ein Gerät, das es benutzen darf, ist nicht für es markiert; die Benutzung kann fehlschlagen.</translation>
    </message>
    <message>
        <source>A device is still marked for it that it may no longer use.</source>
        <translation>Ein Gerät ist noch für es markiert, das es nicht mehr benutzen darf.</translation>
    </message>
    <message>
        <source>The list of its devices is missing.</source>
        <translation>Die Liste seiner Geräte fehlt.</translation>
    </message>
    <message>
        <source>Rules for its devices are missing: it may reach devices that it should not, or fail to use one that it may.</source>
        <translation>Regeln für seine Geräte fehlen: Es erreicht vielleicht Geräte, die es nicht erreichen soll, oder kann eines nicht benutzen, das es benutzen darf.</translation>
    </message>
    <message>
        <source>A directory that it may use is not in its reach.</source>
        <translation>Ein Ordner, den es benutzen darf, ist nicht in seiner Reichweite.</translation>
    </message>
    <message>
        <source>A program of it runs without any rules. Only starting it again helps.</source>
        <translation>Ein Programm davon läuft ohne jede Regel. Nur ein Neustart des Programms hilft.</translation>
    </message>
    <message>
        <source>A program of it runs under rules that are not its own. Only starting it again helps.</source>
        <translation>Ein Programm davon läuft unter Regeln, die nicht seine eigenen sind. Nur ein Neustart des Programms hilft.</translation>
    </message>
    <message>
        <source>Something that has to be looked at cannot be read.</source>
        <translation>Etwas, das geprüft werden muss, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This system does not tell which rules it has.</source>
        <translation>Dieses System verrät nicht, welche Regeln es hat.</translation>
    </message>
    <message>
        <source>The tool with which snapd translates rules is not there.</source>
        <translation>Das Werkzeug, mit dem snapd Regeln übersetzt, ist nicht da.</translation>
    </message>
    <message>
        <source>The tool with which snapd translates system call lists is of another version than the lists.</source>
        <translation>Das Werkzeug, mit dem snapd Listen von Systemaufrufen übersetzt, hat eine andere Version als die Listen.</translation>
    </message>
    <message>
        <source>The tool that translates rules failed.</source>
        <translation>Das Werkzeug, das Regeln übersetzt, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The tool that translates rules took too long and was stopped.</source>
        <translation>Das Werkzeug, das Regeln übersetzt, brauchte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>The rules changed while they were being checked.</source>
        <translation>Die Regeln haben sich geändert, während sie geprüft wurden.</translation>
    </message>
    <message>
        <source>The rules were put back into force.</source>
        <translation>Die Regeln wurden wieder in Kraft gesetzt.</translation>
    </message>
    <message>
        <source>Not everything could be put right.</source>
        <translation>Nicht alles ließ sich in Ordnung bringen.</translation>
    </message>
    <message>
        <source>snapd is changing something just now, so nothing was done. Try again when it is finished.</source>
        <translation>snapd ändert gerade etwas, daher wurde nichts getan. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>snapd has begun to change something, so this was broken off. Try again when that is finished.</source>
        <translation>snapd hat angefangen, etwas zu ändern, daher wurde das abgebrochen. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>snapd no longer answers, so it could not be found out whether that helped.</source>
        <translation>snapd antwortet nicht mehr, daher ließ sich nicht feststellen, ob das geholfen hat.</translation>
    </message>
    <message>
        <source>%1 is running and was started before “%2” was allowed. It may not be able to use it until it is started again.</source>
        <translation>%1 läuft und wurde gestartet, bevor „%2“ erlaubt wurde. Vielleicht kann es das erst nach einem Neustart benutzen.</translation>
    </message>
    <message>
        <source>%1 is running and still has “%2” open, from before it was taken away. It can go on using it until it is closed.</source>
        <translation>%1 läuft und hat „%2“ noch offen, von vor dem Entzug. Es kann das weiter benutzen, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 is running and still connected to what “%2” let it reach, from before that was taken away. It can go on using it until it is closed.</source>
        <translation>%1 läuft und ist noch mit dem verbunden, was „%2“ ihm zugänglich gemacht hat, von vor dem Entzug. Es kann das weiter benutzen, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 is running and still has files open that “%2” let it open, from before that was taken away. It can go on using them until it is closed.</source>
        <translation>%1 läuft und hat noch Dateien offen, die „%2“ ihm zugänglich gemacht hat, von vor dem Entzug. Es kann sie weiter benutzen, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 is running and was started before “%2” was taken away. Some of that stays within its reach until it is started again.</source>
        <translation>%1 läuft und wurde gestartet, bevor „%2“ entzogen wurde. Ein Teil davon bleibt bis zu einem Neustart in seiner Reichweite.</translation>
    </message>
    <message>
        <source>Restart the Service of %1…</source>
        <translation>Dienst von %1 neu starten&#xa0;…</translation>
    </message>
    <message>
        <source>Restart %1…</source>
        <comment>an app</comment>
        <translation>%1 neu starten&#xa0;…</translation>
    </message>
    <message>
        <source>The service of %1 is stopped and started again. What it is doing now is interrupted.</source>
        <translation>Der Dienst von %1 wird beendet und neu gestartet. Was er gerade tut, wird unterbrochen.</translation>
    </message>
    <message>
        <source>%1 is closed and, if it has a window, started again. What is not saved in it may be lost.</source>
        <translation>%1 wird geschlossen und, wenn es ein Fenster hat, neu gestartet. Was darin nicht gespeichert ist, kann verloren gehen.</translation>
    </message>
    <message>
        <source>The rest was closed; what has a window or is a service was started again.</source>
        <translation>Der Rest wurde geschlossen; was ein Fenster hat oder ein Dienst ist, wurde wieder gestartet.</translation>
    </message>
    <message>
        <source>A part of %1 cannot be closed from here: close it yourself, or log out.</source>
        <translation>Ein Teil von %1 kann von hier aus nicht geschlossen werden: Schließen Sie ihn selbst, oder melden Sie sich ab.</translation>
    </message>
    <message>
        <source>%1 cannot be closed from here. Close it yourself, or log out.</source>
        <translation>%1 kann von hier aus nicht geschlossen werden. Schließen Sie es selbst, oder melden Sie sich ab.</translation>
    </message>
    <message>
        <source>The system did not let a part of %1 be closed.</source>
        <translation>Das System hat nicht zugelassen, dass ein Teil von %1 geschlossen wird.</translation>
    </message>
    <message>
        <source>The system did not let %1 be closed.</source>
        <translation>Das System hat nicht zugelassen, dass %1 geschlossen wird.</translation>
    </message>
    <message>
        <source>A part of %1 was told to close, and has not. It may be asking you something.</source>
        <translation>Ein Teil von %1 wurde zum Schließen aufgefordert und hat es nicht getan. Vielleicht fragt er Sie etwas.</translation>
    </message>
    <message>
        <source>%1 was told to close, and has not. It may be asking you something.</source>
        <translation>%1 wurde zum Schließen aufgefordert und hat es nicht getan. Vielleicht fragt es Sie etwas.</translation>
    </message>
    <message>
        <source>%1 wanted to write to %2.</source>
        <translation>%1 wollte in %2 schreiben.</translation>
    </message>
    <message>
        <source>%1 wanted to read %2.</source>
        <translation>%1 wollte %2 lesen.</translation>
    </message>
    <message>
        <source>%1 wanted to run %2.</source>
        <translation>%1 wollte %2 ausführen.</translation>
    </message>
    <message>
        <source>%1 wanted to use the network (%2).</source>
        <translation>%1 wollte das Netzwerk benutzen (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to talk to another program.</source>
        <translation>%1 wollte mit einem anderen Programm sprechen.</translation>
    </message>
    <message>
        <source>%1 wanted a special right of the system (%2).</source>
        <translation>%1 wollte ein besonderes Recht des Systems (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to talk to %2.</source>
        <translation>%1 wollte mit %2 sprechen.</translation>
    </message>
    <message>
        <source>%1 wanted a service of the system that it is not permitted (%2).</source>
        <translation>%1 wollte einen Dienst des Systems, der ihm nicht erlaubt ist (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to use a device.</source>
        <translation>%1 wollte ein Gerät benutzen.</translation>
    </message>
    <message>
        <source>%1 wanted to look into another program.</source>
        <translation>%1 wollte in ein anderes Programm hineinsehen.</translation>
    </message>
    <message>
        <source>%1 wanted to send a signal to another program.</source>
        <translation>%1 wollte einem anderen Programm ein Signal senden.</translation>
    </message>
    <message>
        <source>%1 wanted to mount something.</source>
        <translation>%1 wollte etwas einhängen.</translation>
    </message>
    <message>
        <source>%1 wanted something that it is not allowed.</source>
        <translation>%1 wollte etwas, das ihm nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The switch “%1” would allow it.</source>
        <translation>Der Schalter „%1“ würde es erlauben.</translation>
    </message>
    <message>
        <source>The switch “%1” may allow it.</source>
        <translation>Der Schalter „%1“ würde es vielleicht erlauben.</translation>
    </message>
    <message>
        <source>“%1” is allowed by now. If it still fails, start %2 again.</source>
        <translation>„%1“ ist inzwischen erlaubt. Wenn es immer noch nicht geht, starten Sie %2 neu.</translation>
    </message>
    <message>
        <source>There is a permission for it, “%1”, but %2 does not ask for it. Only its publisher can add that.</source>
        <translation>Dafür gibt es eine Berechtigung, „%1“, aber %2 fordert sie nicht an. Nur der Herausgeber kann das ändern.</translation>
    </message>
    <message>
        <source>Blocked by design: nothing that you can switch would allow it.</source>
        <translation>Mit Absicht blockiert: Nichts, was Sie schalten können, würde es erlauben.</translation>
    </message>
    <message>
        <source>Not known: this program does not know what this permission opens.</source>
        <comment>whether a permission is in force</comment>
        <translation>Nicht bekannt: Dieses Programm weiß nicht, was diese Berechtigung öffnet.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>whether a permission is in force</comment>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>Only in part.</source>
        <comment>whether a permission is in force</comment>
        <translation>Nur zum Teil.</translation>
    </message>
    <message>
        <source>Yes: the sound server of this system asks whether %1 may record.</source>
        <translation>Ja: Der Soundserver dieses Systems fragt nach, ob %1 aufnehmen darf.</translation>
    </message>
    <message>
        <source>The kernel can enforce it; whether it does was not checked yet.</source>
        <comment>a permission</comment>
        <translation>Der Kernel kann es durchsetzen; ob er es tut, wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Yes: the kernel has what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>Ja: Der Kernel hat, was snapd geschrieben hat.</translation>
    </message>
    <message>
        <source>As far as that goes, the kernel has what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>So weit das reicht, hat der Kernel, was snapd geschrieben hat.</translation>
    </message>
    <message>
        <source>It could not be found out whether the kernel has what snapd wrote.</source>
        <comment>of one permission</comment>
        <translation>Es ließ sich nicht feststellen, ob der Kernel hat, was snapd geschrieben hat.</translation>
    </message>
    <message>
        <source>No: what the kernel has is not what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>Nein: Was der Kernel hat, ist nicht, was snapd geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 also runs for another user or for the system. Whether it still has “%2” open there is not known here; if so, it can go on using it until it is closed.</source>
        <translation>%1 läuft auch für einen anderen Benutzer oder für das System. Ob „%2“ dort noch offen ist, ist hier nicht bekannt; wenn ja, kann es dort weiter benutzt werden, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 wanted to use the device %2.</source>
        <comment>a path</comment>
        <translation>%1 wollte das Gerät %2 benutzen.</translation>
    </message>
    <message>
        <source>It cannot be told here what would allow it.</source>
        <translation>Was es erlauben würde, lässt sich hier nicht sagen.</translation>
    </message>
    <message>
        <source>snapd does not answer; the rules of %1 are checked when it does.</source>
        <translation>snapd antwortet nicht; die Regeln von %1 werden geprüft, sobald es das tut.</translation>
    </message>
    <message>
        <source>After the change, what was in force for %1 was not what snapd wrote. It is being put right…</source>
        <translation>Nach der Änderung war das, was für %1 in Kraft war, nicht das, was snapd geschrieben hat. Es wird in Ordnung gebracht&#xa0;…</translation>
    </message>
    <message>
        <source>After the change, putting this right was tried automatically.</source>
        <translation>Nach der Änderung wurde automatisch versucht, dies in Ordnung zu bringen.</translation>
    </message>
    <message>
        <source>After the change, what was in force was not what snapd wrote; that was put right automatically.</source>
        <translation>Nach der Änderung war das, was in Kraft war, nicht das, was snapd geschrieben hat; es wurde automatisch in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>Put Back into Force…</source>
        <comment>the rules of an app; a password will be asked for</comment>
        <translation>Wieder in Kraft setzen&#xa0;…</translation>
    </message>
    <message>
        <source>Not all that %1 has open could be looked through. If “%2” is among it, it can go on using it until it is closed.</source>
        <translation>Nicht alles, was %1 offen hat, ließ sich durchsehen. Wenn „%2“ darunter ist, kann es weiter benutzt werden, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>%1 wanted to delete %2.</source>
        <comment>app, path</comment>
        <translation>%1 wollte %2 löschen.</translation>
    </message>
    <message>
        <source>%1 wanted to use %2.</source>
        <comment>app, path</comment>
        <translation>%1 wollte %2 benutzen.</translation>
    </message>
</context>
<context>
    <name>Snapperms::ProtectionView</name>
    <message>
        <source>Check Again</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>What Was Blocked…</source>
        <translation>Was blockiert wurde&#xa0;…</translation>
    </message>
    <message>
        <source>Look whether the rules in force are those that snapd wrote</source>
        <translation>Nachsehen, ob die Regeln in Kraft die sind, die snapd geschrieben hat</translation>
    </message>
    <message>
        <source>See what this app wanted and was kept from</source>
        <translation>Sehen, was dieses Programm wollte und woran es gehindert wurde</translation>
    </message>
</context>
<context>
    <name>Snapperms::RestartQuestion</name>
    <message>
        <source>Restart %1?</source>
        <comment>title of a question</comment>
        <translation>%1 neu starten?</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>an app, now</comment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Snapperms::RowSelection</name>
    <message>
        <source>Select: %1</source>
        <comment>followed by the name of a row</comment>
        <translation>Auswählen: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::SearchField</name>
    <message>
        <source>Clear the Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Snapperms::SensitiveRest</name>
    <message>
        <source>%1 (through %2)</source>
        <comment>what an app can reach; permissions</comment>
        <translation>%1 (über %2)</translation>
    </message>
    <message>
        <source>%1 can still reach this: %2.</source>
        <comment>an app; what it can reach and through what</comment>
        <translation>%1 kommt immer noch heran an: %2.</translation>
    </message>
    <message>
        <source>That can be turned off, too, but %1 may then not work as before.</source>
        <translation>Auch das lässt sich ausschalten, doch dann läuft %1 vielleicht nicht mehr wie bisher.</translation>
    </message>
    <message>
        <source>Turn That Off, Too</source>
        <translation>Auch das ausschalten</translation>
    </message>
    <message>
        <source>On this system, even that may not be enough.</source>
        <comment>to turn off what leads to something</comment>
        <translation>Auf diesem System genügt vielleicht auch das nicht.</translation>
    </message>
</context>
<context>
    <name>Snapperms::SetupNotice</name>
    <message>
        <source>snapd has not set itself up completely: its own snap is missing, so the system offers nothing to apps and nothing can be turned on. “snap install snapd” brings it; this window notices by itself.</source>
        <translation>snapd ist noch nicht vollständig eingerichtet: Sein eigener Snap fehlt, daher stellt das System den Programmen nichts bereit, und nichts lässt sich einschalten. „snap install snapd“ holt ihn; dieses Fenster merkt es von selbst.</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotButton</name>
    <message>
        <source>%1: %2</source>
        <comment>provider and one of the things it provides</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: choose what provides this permission</comment>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>providers of a permission</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Provided by %1</source>
        <translation>Bereitgestellt von %1</translation>
    </message>
    <message>
        <source>Choose What Provides: %1</source>
        <translation>Auswählen, was dies bereitstellt: %1</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Bereitgestellt von</translation>
    </message>
    <message>
        <source>Use Only</source>
        <comment>followed by providers to choose from</comment>
        <translation>Nur dies benutzen</translation>
    </message>
    <message>
        <source>Use in Addition</source>
        <comment>followed by providers to choose from</comment>
        <translation>Zusätzlich benutzen</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotList</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading and how many are below it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotRow</name>
    <message>
        <source>Not used</source>
        <comment>a slot without connections</comment>
        <translation>Nicht benutzt</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln apps</source>
        <comment>a slot</comment>
        <translation>
            <numerusform>Von %Ln Programm benutzt</numerusform>
            <numerusform>Von %Ln Programmen benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Users of %1</source>
        <comment>followed by the title of a slot and where it is</comment>
        <translation>Wer benutzt: %1</translation>
    </message>
    <message>
        <source>Hide who uses it</source>
        <translation>Ausblenden, wer es benutzt</translation>
    </message>
    <message>
        <source>Show who uses it</source>
        <translation>Zeigen, wer es benutzt</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotUserRow</name>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation>vom Hersteller des Geräts verbunden</translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation>von Hand verbunden</translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation>von snapd selbst verbunden</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <comment>an app and what it is connected to</comment>
        <translation>%1 von %2 trennen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotsModel</name>
    <message>
        <source>a device that is plugged in</source>
        <comment>about a slot</comment>
        <translation>ein angeschlossenes Gerät</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an app and which of its plugs</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Snapperms::SwitchAccessible</name>
    <message>
        <source>on</source>
        <comment>state of a switch, for screen readers</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a switch, for screen readers</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a switch, and more about it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Snapperms::TopicWords</name>
    <message>
        <source>User accounts of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Benutzerkonten dieses Rechners</translation>
    </message>
    <message>
        <source>Battery and power saving</source>
        <comment>what a permission opens</comment>
        <translation>Akku und Energiesparen</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <comment>what a permission opens</comment>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>The means by which a browser shuts in its own web pages</source>
        <comment>what a permission opens</comment>
        <translation>Mittel, mit denen ein Browser seine eigenen Webseiten einsperrt</translation>
    </message>
    <message>
        <source>Calendars</source>
        <comment>what a permission opens</comment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Cameras</source>
        <comment>what a permission opens</comment>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Address books</source>
        <comment>what a permission opens</comment>
        <translation>Adressbücher</translation>
    </message>
    <message>
        <source>Containers, and by way of them the whole computer</source>
        <comment>what a permission opens</comment>
        <translation>Container, und über sie der ganze Rechner</translation>
    </message>
    <message>
        <source>File dialogs, notifications and the like</source>
        <comment>what a permission opens</comment>
        <translation>Dateidialoge, Benachrichtigungen und Ähnliches</translation>
    </message>
    <message>
        <source>Settings of the desktop</source>
        <comment>what a permission opens</comment>
        <translation>Einstellungen der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Whole disks, past all files</source>
        <comment>what a permission opens</comment>
        <translation>Ganze Datenträger, an allen Dateien vorbei</translation>
    </message>
    <message>
        <source>Mounting and formatting of disks</source>
        <comment>what a permission opens</comment>
        <translation>Einhängen und Formatieren von Datenträgern</translation>
    </message>
    <message>
        <source>Windows on the screen</source>
        <comment>what a permission opens</comment>
        <translation>Fenster auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Pins and small circuits of the board</source>
        <comment>what a permission opens</comment>
        <translation>Anschlüsse und Bausteine der Platine</translation>
    </message>
    <message>
        <source>Files and folders that the app names itself</source>
        <comment>what a permission opens</comment>
        <translation>Dateien und Ordner, die das Programm selbst nennt</translation>
    </message>
    <message>
        <source>The firewall</source>
        <comment>what a permission opens</comment>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Fonts</source>
        <comment>what a permission opens</comment>
        <translation>Schriftarten</translation>
    </message>
    <message>
        <source>Game controllers</source>
        <comment>what a permission opens</comment>
        <translation>Spielesteuerungen</translation>
    </message>
    <message>
        <source>GPG keys, the private ones included</source>
        <comment>what a permission opens</comment>
        <translation>GPG-Schlüssel, auch die privaten</translation>
    </message>
    <message>
        <source>Public GPG keys</source>
        <comment>what a permission opens</comment>
        <translation>Öffentliche GPG-Schlüssel</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <comment>what a permission opens</comment>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>What is built into this computer</source>
        <comment>what a permission opens</comment>
        <translation>Was in diesem Rechner verbaut ist</translation>
    </message>
    <message>
        <source>Devices with buttons and keys, past the system&apos;s drivers</source>
        <comment>what a permission opens</comment>
        <translation>Geräte mit Knöpfen und Tasten, an den Treibern des Systems vorbei</translation>
    </message>
    <message>
        <source>The name of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Name dieses Rechners</translation>
    </message>
    <message>
        <source>Connections from other computers</source>
        <comment>what a permission opens</comment>
        <translation>Verbindungen von anderen Rechnern</translation>
    </message>
    <message>
        <source>All keyboards, mice and the like, whoever they are used for</source>
        <comment>what a permission opens</comment>
        <translation>Alle Tastaturen, Mäuse und Ähnliches, für wen sie auch benutzt werden</translation>
    </message>
    <message>
        <source>Connections to other computers and the internet</source>
        <comment>what a permission opens</comment>
        <translation>Verbindungen zu anderen Rechnern und ins Internet</translation>
    </message>
    <message>
        <source>Messages of the kernel about what programs do</source>
        <comment>what a permission opens</comment>
        <translation>Meldungen des Kernels darüber, was Programme tun</translation>
    </message>
    <message>
        <source>Parts of the kernel that can be loaded</source>
        <comment>what a permission opens</comment>
        <translation>Ladbare Teile des Kernels</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Sprache dieses Rechners</translation>
    </message>
    <message>
        <source>Names of devices in the local network</source>
        <comment>what a permission opens</comment>
        <translation>Namen von Geräten im lokalen Netzwerk</translation>
    </message>
    <message>
        <source>Where you are</source>
        <comment>what a permission opens</comment>
        <translation>Ihr Standort</translation>
    </message>
    <message>
        <source>Who is logged in, and was</source>
        <comment>what a permission opens</comment>
        <translation>Wer angemeldet ist und war</translation>
    </message>
    <message>
        <source>Control of media players</source>
        <comment>what a permission opens</comment>
        <translation>Steuerung von Medienspielern</translation>
    </message>
    <message>
        <source>Mobile modems</source>
        <comment>what a permission opens</comment>
        <translation>Mobilfunkmodems</translation>
    </message>
    <message>
        <source>What is mounted where</source>
        <comment>what a permission opens</comment>
        <translation>Was wo eingehängt ist</translation>
    </message>
    <message>
        <source>State of the network</source>
        <comment>what a permission opens</comment>
        <translation>Zustand des Netzwerks</translation>
    </message>
    <message>
        <source>Settings of the network</source>
        <comment>what a permission opens</comment>
        <translation>Einstellungen des Netzwerks</translation>
    </message>
    <message>
        <source>Online accounts</source>
        <comment>what a permission opens</comment>
        <translation>Online-Konten</translation>
    </message>
    <message>
        <source>CD and DVD drives</source>
        <comment>what a permission opens</comment>
        <translation>CD- und DVD-Laufwerke</translation>
    </message>
    <message>
        <source>Installing and removing of snaps, and by way of them the whole computer</source>
        <comment>what a permission opens</comment>
        <translation>Installieren und Entfernen von Snaps, und über sie der ganze Rechner</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <comment>what a permission opens</comment>
        <translation>Gespeicherte Passwörter</translation>
    </message>
    <message>
        <source>Your own files</source>
        <comment>what a permission opens</comment>
        <translation>Ihre eigenen Dateien</translation>
    </message>
    <message>
        <source>Setting up of printers</source>
        <comment>what a permission opens</comment>
        <translation>Einrichten von Druckern</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>what a permission opens</comment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Ending and slowing down of other programs</source>
        <comment>what a permission opens</comment>
        <translation>Beenden und Bremsen anderer Programme</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <comment>what a permission opens</comment>
        <translation>Welche Programme laufen</translation>
    </message>
    <message>
        <source>Network traffic of any kind, past the usual rules</source>
        <comment>what a permission opens</comment>
        <translation>Netzwerkverkehr jeder Art, an den üblichen Regeln vorbei</translation>
    </message>
    <message>
        <source>Removable media and other mounted disks</source>
        <comment>what a permission opens</comment>
        <translation>Wechseldatenträger und andere eingehängte Datenträger</translation>
    </message>
    <message>
        <source>What other programs show on the screen</source>
        <comment>what a permission opens</comment>
        <translation>Was andere Programme auf dem Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Keeping the screen from being locked</source>
        <comment>what a permission opens</comment>
        <translation>Verhindern der Bildschirmsperre</translation>
    </message>
    <message>
        <source>Security keys</source>
        <comment>what a permission opens</comment>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <comment>what a permission opens</comment>
        <translation>Serielle Schnittstellen</translation>
    </message>
    <message>
        <source>Shutting down and restarting</source>
        <comment>what a permission opens</comment>
        <translation>Herunterfahren und Neustarten</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <comment>what a permission opens</comment>
        <translation>Chipkarten</translation>
    </message>
    <message>
        <source>Sound cards directly, recording included</source>
        <comment>what a permission opens</comment>
        <translation>Soundkarten direkt, Aufnehmen eingeschlossen</translation>
    </message>
    <message>
        <source>Playing of sound</source>
        <comment>what a permission opens</comment>
        <translation>Wiedergabe von Ton</translation>
    </message>
    <message>
        <source>Recording of sound</source>
        <comment>what a permission opens</comment>
        <translation>Aufnahme von Ton</translation>
    </message>
    <message>
        <source>SSH keys, the private ones included</source>
        <comment>what a permission opens</comment>
        <translation>SSH-Schlüssel, auch die privaten</translation>
    </message>
    <message>
        <source>Public SSH keys</source>
        <comment>what a permission opens</comment>
        <translation>Öffentliche SSH-Schlüssel</translation>
    </message>
    <message>
        <source>State of the system</source>
        <comment>what a permission opens</comment>
        <translation>Zustand des Systems</translation>
    </message>
    <message>
        <source>Logs of the system</source>
        <comment>what a permission opens</comment>
        <translation>Protokolle des Systems</translation>
    </message>
    <message>
        <source>Programs of the system</source>
        <comment>what a permission opens</comment>
        <translation>Programme des Systems</translation>
    </message>
    <message>
        <source>Television receivers</source>
        <comment>what a permission opens</comment>
        <translation>Fernsehempfänger</translation>
    </message>
    <message>
        <source>The time zone of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Zeitzone dieses Rechners</translation>
    </message>
    <message>
        <source>The security chip of this computer (TPM)</source>
        <comment>what a permission opens</comment>
        <translation>Sicherheitschip dieses Rechners (TPM)</translation>
    </message>
    <message>
        <source>USB devices of any kind</source>
        <comment>what a permission opens</comment>
        <translation>USB-Geräte jeder Art</translation>
    </message>
    <message>
        <source>File systems of its own</source>
        <comment>what a permission opens</comment>
        <translation>Eigene Dateisysteme</translation>
    </message>
    <message>
        <source>Networks of vehicles (CAN)</source>
        <comment>what a permission opens</comment>
        <translation>Fahrzeugnetze (CAN)</translation>
    </message>
    <message>
        <source>Pretended keyboards and mice</source>
        <comment>what a permission opens</comment>
        <translation>Vorgetäuschte Tastaturen und Mäuse</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>what a permission opens</comment>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Nearly every file of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Fast alle Dateien dieses Rechners</translation>
    </message>
    <message>
        <source>Chips that compute one kind of thing quickly</source>
        <comment>what a permission opens</comment>
        <translation>Chips, die eine Art von Berechnung schnell ausführen</translation>
    </message>
    <message>
        <source>Questions to you whether something may be done</source>
        <comment>what a permission opens</comment>
        <translation>Fragen an Sie, ob etwas getan werden darf</translation>
    </message>
    <message>
        <source>The hardware itself, past the kernel</source>
        <comment>what a permission opens</comment>
        <translation>Die Hardware selbst, am Kernel vorbei</translation>
    </message>
    <message>
        <source>Encryption and random numbers of the system</source>
        <comment>what a permission opens</comment>
        <translation>Verschlüsselung und Zufallszahlen des Systems</translation>
    </message>
    <message>
        <source>The software inside of devices (firmware)</source>
        <comment>what a permission opens</comment>
        <translation>Die Software im Inneren von Geräten (Firmware)</translation>
    </message>
    <message>
        <source>Settings of the hardware, such as speed and brightness</source>
        <comment>what a permission opens</comment>
        <translation>Einstellungen der Hardware, etwa Geschwindigkeit und Helligkeit</translation>
    </message>
    <message>
        <source>Tickets by which you are logged in to other computers</source>
        <comment>what a permission opens</comment>
        <translation>Tickets, mit denen Sie an anderen Rechnern angemeldet sind</translation>
    </message>
    <message>
        <source>Closed-off surroundings for parts of the app</source>
        <comment>what a permission opens</comment>
        <translation>Abgeschlossene Umgebungen für Teile des Programms</translation>
    </message>
    <message>
        <source>Other apps: talking to them or sharing with them</source>
        <comment>what a permission opens</comment>
        <translation>Andere Programme: mit ihnen sprechen oder teilen</translation>
    </message>
    <message>
        <source>Telling the system how far the app is</source>
        <comment>what a permission opens</comment>
        <translation>Dem System melden, wie weit das Programm ist</translation>
    </message>
    <message>
        <source>Documentation and other data that come with the system</source>
        <comment>what a permission opens</comment>
        <translation>Dokumentation und andere Daten, die zum System gehören</translation>
    </message>
    <message>
        <source>Programs and updates of the system</source>
        <comment>what a permission opens</comment>
        <translation>Programme und Aktualisierungen des Systems</translation>
    </message>
    <message>
        <source>The part of the processor that keeps secrets</source>
        <comment>what a permission opens</comment>
        <translation>Der Teil des Prozessors, der Geheimnisse verwahrt</translation>
    </message>
    <message>
        <source>Being a USB device for another computer</source>
        <comment>what a permission opens</comment>
        <translation>Ein USB-Gerät für einen anderen Rechner sein</translation>
    </message>
</context>
<context>
    <name>Snapperms::UseSentences</name>
    <message>
        <source>%1 has the camera open now.</source>
        <translation>%1 hat gerade die Kamera offen.</translation>
    </message>
    <message>
        <source>%1 is recording sound now.</source>
        <translation>%1 nimmt gerade Ton auf.</translation>
    </message>
    <message>
        <source>%1 is still recording sound, although “%2” was taken away. It can go on until it is closed.</source>
        <translation>%1 nimmt noch Ton auf, obwohl „%2“ entzogen wurde. Es kann damit fortfahren, bis es geschlossen wird.</translation>
    </message>
    <message>
        <source>Something is recording sound now, and it cannot be told which program it is.</source>
        <translation>Gerade wird Ton aufgenommen, und es lässt sich nicht sagen, von welchem Programm.</translation>
    </message>
    <message>
        <source>Something is recording sound now, and it cannot be told whether it is %1.</source>
        <translation>Gerade wird Ton aufgenommen, und es lässt sich nicht sagen, ob von %1.</translation>
    </message>
    <message>
        <source>%1 also runs for another user or for the system. Whether it has the camera open there is not shown here.</source>
        <translation>%1 läuft auch für einen anderen Benutzer oder für das System. Ob die Kamera dort offen ist, wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Whether it records just now cannot be seen here: recordings go through the sound server, and that cannot be asked now.</source>
        <translation>Ob es gerade aufnimmt, ist hier nicht zu sehen: Aufnahmen gehen über den Soundserver, und der lässt sich gerade nicht befragen.</translation>
    </message>
    <message>
        <source>Not all that %1 has open could be looked through. Whether the camera is among it is not known.</source>
        <translation>Nicht alles, was %1 offen hat, ließ sich durchsehen. Ob die Kamera darunter ist, ist nicht bekannt.</translation>
    </message>
</context>
</TS>

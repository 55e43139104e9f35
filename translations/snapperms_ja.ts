<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>Online Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the online accounts you have set up, such as mail and storage, in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online Accounts in Ubuntu Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the online accounts that you have set up in Ubuntu Touch, in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts in Ubuntu Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media Player Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a media player is playing, and start, pause and skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control media players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to Another Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange messages with one particular other program, or be found by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files from Other Snaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use files that another snap shares, such as themes, plugins or language packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use files from another snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange data quickly with other programs in a shared part of the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use shared memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange short messages with another snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or change settings that several snaps share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use shared settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone Calls and Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make phone calls, read and send text messages, and use the SIM card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to make phone calls and send text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fonts, notifications, the file chooser, the system tray and other basics of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input Methods and Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use input methods and screen readers the old way; this may reveal what you type elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use input methods and accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows on the Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show windows on a Wayland desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to show windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows in X11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show windows the old way; this may also reveal what you type and see in other X11 apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to show windows through X11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows through Mir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show windows on a desktop that uses the Mir display server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to show windows through Mir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Integration, Old Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use windows, menus, notifications and input methods the old way, without much isolation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop the old way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Integration in Unity 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show windows, share the clipboard and open links on the Unity 8 desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to integrate with Unity 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics Acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the graphics card for smooth pictures, games, video and computations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change the settings of the GNOME desktop and of programs made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read and change desktop settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Settings, Old Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change settings of old GNOME programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read and change old desktop settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Page Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show web pages as browsers do; many apps are web pages inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to display web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-Screen Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get text from the Maliit on-screen keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the on-screen keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and manage Docker containers. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use Docker, with full control over the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the Docker Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the Docker service and its containers. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run the Docker service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and manage Podman containers. This can be full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use Podman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LXD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and manage LXD containers and virtual machines. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use LXD, with full control over the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the LXD Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the LXD service and its containers. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run the LXD service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LXD from Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to LXD from inside a container or virtual machine that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to talk to LXD from inside a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and manage virtual machines. This can become full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast Virtual Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run virtual machines at full speed with the processor&apos;s help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run virtual machines at full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the Multipass Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the Multipass service and its virtual machines. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run the Multipass service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACRN Virtual Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run and manage virtual machines of the ACRN hypervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage ACRN virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the Kubernetes service and its containers. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the Nomad Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the Nomad service and the programs it hands out. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run the Nomad service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run AWS IoT Greengrass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run programs sent from the Amazon cloud. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run AWS IoT Greengrass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run MicroStack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the MicroStack cloud and its virtual machines. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run MicroStack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MicroCeph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the MicroCeph storage cluster and the data in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use MicroCeph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the MicroCeph Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the MicroCeph storage service on whole disks of this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run the MicroCeph service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juju Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the settings of the Juju cloud tool, with the passwords in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read Juju settings and passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own Sandboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up its own sandboxes, as web browsers do; this opens more of the system to attacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to set up its own sandboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load and remove any part of the system kernel. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to load and remove any kernel module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain Kernel Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load or block certain kernel modules that the app has asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to load certain kernel modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of Kernel Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which kernel modules are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see loaded kernel modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from which folder the system loads firmware into its hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to choose where firmware comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor Scheduling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide instead of the system which program gets the processor when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to decide which program gets the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Tracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the kernel and all programs at work, and read what they handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to watch everything the system does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source Code on the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the source code and kernel headers in the folder /usr/src.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read source code on the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robot Descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the robot descriptions that come with ROS on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read robot descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROS Service Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, stop and watch the services of snaps for the robot system ROS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control services for ROS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Test Automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let test programs look inside the app and operate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to be watched and operated by test programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the Virtual Machine Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange data with the system that runs this virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to talk to the virtual machine host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange messages with the kernel, such as notices of programs that start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel Driver Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange messages with a particular driver in the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with a kernel driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow nothing; it is there for testing only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to have a permission that allows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play music, voices and other sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to play sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game Controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use gamepads, joysticks and steering wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use game controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CD and DVD Drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and read CDs, DVDs and Blu-ray discs, and burn them where the app has asked for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use CD and DVD drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print documents and see the printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, add and remove printers, change their settings and see everybody&apos;s print jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use any connected USB device directly, even keyboards, phones and drives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use any USB device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special Input Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk directly to an input device, such as a custom keyboard, pedal or controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use a special input device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a security key, such as a YubiKey, that you touch or plug in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use security keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use smart card readers and the identity or bank cards in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use smart cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys on Security Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign, decrypt and sign in with the keys on security tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use keys on security tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Bluetooth on and off, search for devices nearby and exchange data with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control the Bluetooth hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, pair and use Bluetooth devices nearby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use Bluetooth devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TV Tuners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch and record television and radio with TV tuners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use TV tuners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange data with a device on a serial port, such as a modem or microcontroller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use a serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device Buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice presses of special buttons, such as volume and power keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to notice device buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the brightness of the screen and keyboard light, and see connected screens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to change the screen brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw directly on the screen and read what is shown on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to draw on and read the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure the image processing of cameras and other video hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to configure cameras and video hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media Player Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play music and videos through the media player service of Ubuntu Touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the media player service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual Keyboard and Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and click in your name in any program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to type and click in your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual Input Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretend to be a keyboard, mouse or other input device, and so type and click in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to pretend to be an input device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Android phones and tablets over USB to manage them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to connect to Android phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as a USB Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this system appear as a USB device to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to act as a USB device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the TPM security chip, which guards keys and measures how the system started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the security chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure Processor Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the protected part of the processor that guards keys and payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the secure area of the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read random numbers made by the hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read hardware random numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random Number Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the hardware random number generator, and choose which one the system uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control the random number generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle and Machine Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and send messages on the CAN bus of cars, robots and machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the CAN bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I²C Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk directly to chips and sensors on an I²C controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use an I²C controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPI Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk directly to chips and displays on an SPI controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use an SPI controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and switch one pin of the circuit board, and so what is wired to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use a pin of the circuit board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and switch certain pins of the circuit board, and so what is wired to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use certain pins of the circuit board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Hardware Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board, and so all that is wired to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use every pin of the circuit board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware Pin Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board through its memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use all pins through their memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motors and Dimmers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control one PWM channel, and so the speed or brightness of what is wired to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control motors and dimmers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and configure one sensor, such as one for light, motion or temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use a sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On/Off Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and switch one on/off control of the hardware, such as a lamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to switch a hardware control on and off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use special hardware that the maker of this device has described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use special hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmable Chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program and control FPGA chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to program FPGA chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control the signal processors of certain circuit boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control the signal processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the neural processing chip for fast computations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the AI accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediaTek Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the chips for AI, images and video of MediaTek boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use MediaTek accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allegro Video Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Allegro video chip to play and make video faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the Allegro video chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VideoCore Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk directly to the graphics processor of a Raspberry Pi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the VideoCore chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intel Management Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the management engine inside Intel processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the Intel Management Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intel QuickAssist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Intel QuickAssist chips to encrypt and compress faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use Intel QuickAssist chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xilinx Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange data directly with Xilinx expansion cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use Xilinx cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcom Network Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control Broadcom switching chips directly, and so all network traffic through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control Broadcom network chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualcomm Chip Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange messages with the modem and other processors of Qualcomm chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with Qualcomm processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android Device Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share memory directly with the hardware of Android devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the memory of Android devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companion Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and stop the other processors of the board, and load programs into them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control companion processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD Card Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch how the SD card slot of certain circuit boards works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control the SD card slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware Driven by the App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive a hardware device directly, without a driver of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to drive a hardware device itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use and set the high-precision clock of network cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use and set the precision clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA Driver Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the system for NVIDIA graphics cards, as an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to set up NVIDIA drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenGL Drivers from a Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system load OpenGL graphics drivers that a snap delivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL drivers from a snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenGL ES Drivers from a Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system load OpenGL ES graphics drivers that a snap delivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL ES drivers from a snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EGL Drivers from a Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system load EGL graphics drivers that a snap delivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to load EGL drivers from a snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GBM Drivers from a Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system load GBM graphics drivers that a snap delivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to load GBM drivers from a snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulkan Drivers from a Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system load Vulkan graphics drivers that a snap delivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to load Vulkan drivers from a snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA Drivers from a Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system load NVIDIA computing drivers that a snap delivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to load CUDA drivers from a snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA Video Drivers from a Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system load NVIDIA video drivers that a snap delivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to load NVIDIA video drivers from a snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, change and delete your files, except hidden ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use your files in the home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removable Drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, change and delete files on USB sticks, memory cards and other mounted drives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use files on removable drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen Personal Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open certain files and folders of yours, hidden ones too, that the app has asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen System Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open certain files and folders of the system that the app has asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files, for Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every file on this system, also the private files of all users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read every file on this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and overwrite whole disks with everything on them, past all file permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite whole disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and overwrite a whole disk partition with everything on it, past all file permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite a disk partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual Drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show other storage, such as remote or packed folders, inside the app&apos;s own folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to set up virtual drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Network Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach and detach shared folders of Windows and Samba servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to attach Windows network folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFS Network Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach and detach shared folders of NFS servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to attach NFS network folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach Drives and Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach and detach drives and folders as an administrator, in the places the app has asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to attach and detach drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of Attached Drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which drives and folders are attached, and how much space they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see which drives are attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach, eject, format and partition drives through the disk service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage disks and drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up, unlock and use encrypted disks as an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to set up and unlock encrypted disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks with Several Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage disks reached over several routes, and read and overwrite them directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage multipath disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks over the Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to disks of other machines and use them as an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to connect to disks over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVMe Drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage NVMe drives, attach new ones, and erase what is on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage and erase NVMe drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct Disk Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send any command to disks, disc burners and scanners, also to erase or damage them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to send commands directly to disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online Storage in Ubuntu Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and save files in the online storage that is set up in Ubuntu Touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use online storage in Ubuntu Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get small preview pictures of files and album covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to get preview pictures of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed Manuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the manuals and help pages of programs installed on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read installed manuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Internet and the local network: load, send and receive anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the network and the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer Network Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for connections from the network, as servers, file sharing and games do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to offer services on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online or Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know whether this system is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to know whether this system is online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the network&apos;s settings and which connections this system has open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see network settings and connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all network settings, such as addresses, routes and Wi-Fi, as an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to change all network settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Wi-Fi, wired and VPN connections, and read their saved passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage network connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved Network Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which networks are set up and connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see saved network connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Setup Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the system-wide network setup, and read the Wi-Fi passwords in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to change the network setup files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network Setup Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the system-wide network setup, with the Wi-Fi passwords in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read the network setup files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the firewall: open ports, block, watch and redirect network traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to change the firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices on the Local Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find printers, speakers, shares and other services on the local network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to find devices on the local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce on the Local Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce services on the local network for others to find, and find theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to announce services on the local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile Broadband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mobile modems: connect, read and send text messages, and see the location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use mobile modems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial-Up Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make dial-up and similar connections as an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to make dial-up connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual Network Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the virtual switches that connect virtual machines to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual network switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Virtual Network Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the service behind virtual network switches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run virtual network switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MicroOVN Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the virtual networks of MicroOVN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage MicroOVN networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download files through the download manager of Ubuntu Touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the download manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take pictures and record video with any connected camera, at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record sound with any connected microphone, at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play sound and record with the microphone; one is not to be had without the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to play sound and record with the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play sound, record with the microphone and take part in other sound and video streams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use all sound and video streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sound card directly: play sound, record with the microphone, change the volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the sound card directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and record sound through JACK, the sound server for music production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to play and record sound through JACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the screen and sound at any time, and save the recording over any of your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to record the screen and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out where this device is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to know where this device is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control how this device finds its location, and see where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control the location service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, change and delete the contacts in your address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, change and delete the appointments and tasks in your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts in Unity 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change the address book of the Unity 8 desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts in Unity 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar in Unity 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change the calendar of the Unity 8 desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar in Unity 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, change and delete the passwords that your other programs have saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read your saved passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private GPG Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the secret keys with which you sign and decrypt; whoever has them can pass as you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read your private GPG keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public GPG Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whose public GPG keys you have, whom you trust, and the files that revoke your own key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see your public GPG keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private SSH Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the secret keys that let you in to other machines; whoever has them can enter as you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read your private SSH keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public SSH Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your public SSH keys, by which other systems know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see your public SSH keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-In Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Kerberos tickets of your current sign-in, to reach company services in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use your Kerberos sign-in tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Keyboard and Mouse Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See every key you press in any program, passwords too, and every mouse movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see everything you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and delete users and change their passwords. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage user accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who Is Signed In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is signed in, and who was and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see who is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, unlock, switch and end the sessions of all users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to control the sessions of all users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all running programs, whose they are, and how busy the system is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see all running programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control Running Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and slow down any of your running programs; if it runs as root, anybody&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to stop and slow down running programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which hardware this system has, with serial numbers, temperatures and sensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see hardware details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the charge and state of batteries and the power supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see the battery status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the Screen On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the screen from turning off and locking, as during films and talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to keep the screen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how the system and its devices save power and charge batteries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to change power saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut Down and Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shut down, restart or suspend the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to shut down and restart the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date and time of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to set the date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the time zone of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to set the time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from which servers the system gets its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to choose the time servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language and regional formats of the system for all users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to change the system language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name under which the network knows this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to change the system&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the logs of the system, which may tell what all users did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read the system logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record Security Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the service that records security events of the whole system, as an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to record security events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and write the record of security events on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the record of security events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask What Is Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the system what programs are allowed to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to ask what programs are allowed to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the system whether you may do administrator tasks, and add rules that decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use and add administrator rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for Your Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password prompt for administrator tasks, and so see your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to ask for your administrator password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage All Snaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install, remove and change any snap, and all permissions. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage all snaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer Permission Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and answer the permission requests of other snaps in your place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to answer permission requests for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing of Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay or start its own updates and those of the snaps that depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to decide when snaps update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See Snap Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which snaps are being updated or wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to see when snaps update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for themes and install them from the Snap Store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to install themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk Encryption of the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage the encryption of the system&apos;s disks: passwords, PINs and recovery keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage the disk encryption of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install, update and remove software outside snaps. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to install and remove software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubuntu Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach this system to Ubuntu Pro or detach it, and switch its services on and off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage Ubuntu Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the firmware of this system and of its devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to update firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare Firmware Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start firmware updates and prepare the system for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to prepare firmware updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dell System Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control Dell machines below the operating system, and switch them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to manage Dell machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the speed of the processor and switch its cores on and off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to change processor settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large Memory Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve large blocks of memory and change how the system hands them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to reserve large blocks of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read All Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all memory of the system, with passwords and secrets of all programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read all memory of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change All Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change all memory. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to change all memory of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to all hardware directly. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to talk to all hardware directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt and compute checksums with the system kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to encrypt with the system kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the service manager that a service is ready and alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to report when its service is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App Descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the descriptions and pictures of installed and available apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to read descriptions of apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Other Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which apps are installed and start them with their own permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to start other apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change what you have allowed apps when asked, for the app itself too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to change remembered permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steam Games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Steam&apos;s games in containers of their own. This opens the whole system to the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run Steam games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a classic system without restrictions. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run a classic environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure the system; only the core snap of the system may have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to configure the system core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run any test on the system with all rights. This is full control over the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to run system tests with all rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no description of this permission yet; its documentation says what it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 to use the permission “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and Other Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development and Virtual Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogSearch</name>
    <message>
        <source>gnome online accounts, goa, google account, nextcloud, microsoft account, sign in, login, email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ubuntu touch, google account, sign in, login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play button, pause, media player, media keys, now playing, multimedia keys, music player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d-bus, bus, ipc, inter-process communication, service, automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared content, themes, plugins, add-ons, extensions, runtime, language packs, fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shm, ipc, memory, dev shm, inter-process communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posix, message queue, ipc, inter-process communication, mq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confdb, configuration, registry, settings database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ofono, phone, telephony, call, sms, text message, sim, dial, mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fonts, portal, notifications, tray icon, system tray, open file dialog, theme, file picker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibus, fcitx, screen reader, a11y, orca, input method, legacy desktop, chinese input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wayland, window, display, screen, gui, compositor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x11, xorg, xserver, x window, xwayland, window, display, screen, keylogger, clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mir, window, display, screen, ubuntu touch, kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unity, window, display, menus, notifications, clipboard, launcher, global menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ubuntu touch, lomiri, window, clipboard, phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpu, 3d, graphics card, opengl, vulkan, hardware acceleration, video decoding, games, cuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gsettings, dconf, gnome settings, preferences, theme, configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gconf, gnome 2, preferences, configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browser, web browser, chromium, firefox, electron, chrome, web view, html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual keyboard, touch keyboard, osk, maliit, onscreen keyboard, input method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container, containers, docker socket, compose, image, moby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container, containers, dockerd, containerd, moby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container, containers, podman socket, image, docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container, containers, lxc, incus, virtual machine, vm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container, lxc, guest, devlxd, instance, cloud-init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libvirt, vm, qemu, kvm, virt-manager, virtualization, hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvm, vm, qemu, emulator, android emulator, virtualization, hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multipass, vm, virtual machine, ubuntu vm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acrn, hypervisor, vm, virtual machine, embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k8s, microk8s, kubelet, container, cluster, orchestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hashicorp, nomad, container, cluster, orchestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amazon, aws, greengrass, iot, cloud, lambda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openstack, sunbeam, cloud, virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, object storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, disks, osd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juju, cloud, credentials, orchestration, charm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user namespaces, namespace, unprivileged container, browser sandbox, chrome, electron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver, kernel, module, insmod, modprobe, rmmod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver, kernel, module, modprobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driver, kernel, module, lsmod, modinfo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware, driver, kernel, firmware path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduler, sched_ext, scx, performance, cpu, bpf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace, debug, tracing, perf, bpf, ebpf, bpftrace, ftrace, profiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source code, kernel headers, headers, compile, usr src, bpf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ros, robot, robotics, rviz, urdf, gazebo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ros, robot, robotics, services, snapd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autopilot, testing, automation, ui test, qa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vsock, vm, guest, host, hypervisor, virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netlink, kernel, process events, connector, monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netlink, kernel, driver, module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test, testing, dummy, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio, sound, speaker, headphones, music, volume, mute, loudspeaker, audio output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamepad, joystick, joypad, steering wheel, xbox controller, playstation controller, game pad, rumble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cd, dvd, blu-ray, bluray, disc, disk, burn, rip, optical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer, print, paper, cups, pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer, print, cups, print queue, printer setup, driver, jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usb, usb stick, phone, scanner, arduino, libusb, dongle, security key, firmware flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hid, usb hid, foot pedal, macro keyboard, stream deck, controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u2f, fido, fido2, yubikey, passkey, two-factor, 2fa, second factor, token, webauthn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smartcard, card reader, id card, eid, pcsc, chip card, health card, certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pkcs, hsm, token, certificate, smart card, signature, encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, ble, adapter, beacon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, headphones, keyboard, ble, file transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>television, tv card, dvb, antenna, satellite, dvb-t, radio, sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>com port, tty, rs232, uart, arduino, usb serial, microcontroller, 3d printer, ttyusb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys, power button, volume buttons, hardware buttons, lid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backlight, dim, monitor, display, keyboard backlight, screen settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framebuffer, frame buffer, fbdev, console graphics, screen, kiosk, display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media controller, v4l, video4linux, webcam settings, image sensor, isp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music, video, playback, player, ubuntu touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uinput, fake input, automation, macro, remote control, key presses, virtual gamepad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uhid, hid, fake input, bluetooth keyboard, remote control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adb, android, phone, mobile, tablet, debugging, fastboot, smartphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gadget, usb otg, otg, usb device mode, tether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tpm, trusted platform module, tpm2, secure boot, key storage, attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tee, optee, trusted execution environment, trustzone, qseecom, drm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rng, random number generator, entropy, hwrng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rng, random numbers, entropy, hwrng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can, canbus, car, automotive, obd, robot, industrial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i2c, smbus, sensor, chip, raspberry pi, embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spi, sensor, chip, raspberry pi, embedded, spidev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, gpiod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, sysfs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpio, gpiomem, pin, raspberry pi, embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pwm, pulse width modulation, motor, servo, fan, led, dimmer, raspberry pi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iio, industrial io, accelerometer, light sensor, thermometer, gyroscope, adc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boolean, led, lamp, gpio, switch, brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom device, hardware, embedded, gadget, driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fpga, chip, altera, xilinx, intel, programmable logic, accelerator card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dsp, digital signal processor, ambarella, audio, video, embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npu, neural, machine learning, ai, compute accelerator, tpu, artificial intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mediatek, genio, npu, apu, vcu, machine learning, ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video codec, encoder, decoder, h264, h265, hardware acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raspberry pi, videocore, gpu, vcgencmd, temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intel me, mei, amt, vpro, remote management, firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qat, encryption, compression, accelerator, crypto, vfio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xilinx, fpga, dma, pcie, accelerator card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcom, asic, switch, bde, knet, data center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualcomm, snapdragon, modem, qrtr, ipc, qmi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ion, android, dma, memory allocator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remoteproc, remote processor, coprocessor, dsp, microcontroller, rpmsg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sd card, memory card, microsd, mmc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uio, userspace io, driver, fpga, embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ptp, ieee 1588, hardware clock, time synchronization, network clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nvidia, geforce, gpu, graphics card, graphics driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl, mesa, nvidia, libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl es, gles, libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics driver, gpu, egl, mesa, nvidia, libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics driver, gpu, gbm, buffer management, mesa, libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphics driver, gpu, vulkan, mesa, nvidia, games, libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuda, nvidia, gpu, compute, machine learning, ai, libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nvidia, nvenc, nvdec, video codec, encoder, decoder, gpu, libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files, documents, personal files, downloads, pictures, music, videos, my files, folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usb stick, thumb drive, flash drive, pen drive, memory stick, memory card, sd card, external drive, external hard disk, media, mnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden files, dot files, dotfiles, config files, settings files, home folder, profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etc, configuration, root files, system folder, var, usr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup, back up, restore, copy, full disk, whole system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard disk, hard drive, ssd, partition, format, disk image, erase, raw disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard disk, volume, format, disk image, raw disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fuse, mount, sshfs, cloud drive, appimage, remote folder, filesystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samba, smb, cifs, network share, network drive, nas, file server, mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nfs, network share, network drive, nas, file server, mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mount, unmount, filesystem, disk, eject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mount, disk space, free space, disk usage, quota, df, filesystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udisks, format, eject, partition, mount, usb stick, hard disk, disk utility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luks, encryption, cryptsetup, vault, veracrypt, disk password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multipath, san, storage area network, data center, multipathd, device mapper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iscsi, san, network disk, remote disk, storage server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssd, nvme, solid state drive, firmware, erase, namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scsi, sg, sas, tape drive, disc burner, scanner, smart, erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud storage, cloud files, owncloud, nextcloud, ubuntu touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thumbnail, thumbnails, preview, album art, cover art, ubuntu touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documentation, help, man pages, doc, handbook, guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet, online, web, wifi, wi-fi, lan, connection, download, upload, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server, listen, port, incoming connections, hosting, file sharing, peer to peer, multiplayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet, connection, connectivity, wifi, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network status, ip address, netstat, traffic, monitor, ports, connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network configuration, ip address, route, routing, wifi, wi-fi, vpn, dns, interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wifi password, vpn, wlan, ethernet, hotspot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wlan, vpn, network name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, boot, static ip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, static ip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iptables, nftables, ufw, ports, block, filter, nat, packet filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, chromecast, airplay, discovery, network discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, publish, discovery, host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modemmanager, modem, sim, sms, text message, lte, 4g, 5g, umts, surfstick, cellular, gps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppp, pppoe, dsl, modem, vpn, l2tp, pptp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network, kernel module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ovn, micro ovn, virtual network, sdn, cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloads, transfer, ubuntu touch, lomiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webcam, cam, video, photo, picture, video call, video chat, capture card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mic, record audio, audio recording, sound recording, voice, voice call, headset, dictation, listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulse, pulse audio, audio, speaker, headphones, mic, record audio, voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipe wire, audio, video, speaker, mic, screen sharing, record audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio hardware, audio, speaker, mic, mixer, volume, record audio, midi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jack, pro audio, music production, low latency, audio, mic, midi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen capture, screencast, screen shot, screenshot, screen sharing, share screen, record audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gps, position, geolocation, where am i, maps, navigation, geoclue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gps, position, geolocation, positioning, location provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address book, people, phone numbers, email addresses, evolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments, events, tasks, to do, meetings, schedule, evolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address book, people, phone numbers, ubuntu touch, lomiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointments, events, meetings, ubuntu touch, lomiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wallet, kwallet, keyring, keychain, secret service, credentials, secrets, login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, signing, sign mail, decrypt, certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, keyring, verify signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secure shell, remote login, id_rsa, server access, git, identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secure shell, remote login, server access, git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kerberos, single sign-on, sso, active directory, domain, company login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keylogger, keystrokes, raw input, typing, evdev, pointer, touchpad, touchscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users, groups, password, add user, administrator, accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login, log in, sessions, users, last login, who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log out, logout, lock screen, unlock, switch user, seat, session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes, task manager, system monitor, cpu usage, memory usage, top, process list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kill, end task, process, priority, nice, task manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardware information, serial number, temperature, sensors, usb list, pci, cpu info, device list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery, charge, power, charging, laptop, ups, upower, energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screensaver, screen saver, screen lock, inhibit, suspend, sleep, stay awake, caffeine, presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power management, energy saving, wake up, sleep, runtime pm, battery, charge limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power off, reboot, restart, turn off, suspend, hibernate, halt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock, ntp, hardware clock, rtc, calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timezone, local time, region, clock, daylight saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ntp, time server, time synchronization, clock, timesyncd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locale, language, keyboard layout, region, formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host name, hostname, computer name, device name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log files, journal, journalctl, syslog, messages, protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit, auditd, security log, monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit, netlink, security log, monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apparmor, sandbox, confinement, security policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policykit, polkit, authorization, admin, root, sudo, password prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policykit, polkit, authentication agent, password dialog, admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snap store, software center, app store, install, update, remove, permissions, snapd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompting, prompts, permission prompt, allow, deny, ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh, update, upgrade, postpone updates, hold, automatic updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh, update, upgrade, notification, pending updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, appearance, look, gtk theme, icons, sounds, dark mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full disk encryption, fde, recovery key, pin, passphrase, tpm, luks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packagekit, package manager, apt, deb, rpm, update, packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ubuntu advantage, subscription, esm, livepatch, security updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware, lvfs, bios update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware updater, bios update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dell, bios, openmanage, smbios, server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu, frequency, governor, overclock, performance, cores, turbo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huge pages, hugepages, memory, database, performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, bios, smbios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>io ports, i/o ports, port, inb, outb, parallel port, dev port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crypto, af_alg, encryption, hash, cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd, sd_notify, service, watchdog, daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appstream, app catalog, software catalog, software center, metainfo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launch, launcher, open app, app menu, desktop files, start menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portal, xdg portal, flatpak, permission store, allow, deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steam, proton, pressure vessel, valve, gaming, game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ubuntu core, classic, unconfined, shell, chroot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core, snapd, configuration, base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkbox, certification, hardware test, qa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>&quot;RTL&quot; where one writes from right to left, otherwise &quot;LTR&quot;. Qt turns the windows around accordingly.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::AppNames</name>
    <message>
        <source>%1 (%2)</source>
        <comment>app title and the key of its parallel instance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>provides a slot</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::AppPage</name>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 ✓</source>
        <comment>publisher of an app, verified by the store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>publisher of an app</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed from a file, not from the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 permissions allowed</source>
        <comment>of one app</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to Show While Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by other snaps and has no permissions of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for no permissions. If something does not work in it, only its publisher can add a permission to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::AppsModel</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for no permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the system</source>
        <comment>a base snap, snapd, a kernel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of an app</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of an app and what is allowed to it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::AppsPane</name>
    <message>
        <source>Search apps and permissions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search apps and permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Snaps Without Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Snaps Without Permissions</source>
        <comment>button that shows them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>System snaps, and snaps that ask for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app and no permission matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snap app is installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::AttributeWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>paths</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Can read %1, and read and change %2.</source>
        <comment>lists of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can read and change %1.</source>
        <comment>list of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can read %1.</source>
        <comment>list of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to %1, shared by all users.</source>
        <comment>name of a service on the system bus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to %1 in your session.</source>
        <comment>name of a service on the session bus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears to the app as %1.</source>
        <comment>path of a directory</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::ChangeSentences</name>
    <message>
        <source>snapd is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd is busy with another change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being enabled or disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another permission of %1 is being changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd is busy with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1…</source>
        <comment>for example: Waiting: VLC is being updated…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for permission…</source>
        <comment>a password dialog may be open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>snapd carries out the change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>snapd is asked whether the change is really there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <comment>for example: Nothing was changed: VLC is being updated.</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::CommandLine</name>
    <message>
        <source>Show the permissions of one app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who has one permission, or with --app, that permission of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapperms does not run as root: start it as yourself, and it asks for a password when one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::ConfinementSentences</name>
    <message>
        <source>%1 is damaged: snapd cannot read it. Installing it again may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run. snapd does not tell what it may do until it is enabled again, with “snap enable %2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not confined: it was installed with full access to everything that you can access. The switches below do not change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was installed in developer mode: what it is not allowed to do is noted, but not prevented. The switches below have no effect until it is installed again without --devmode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not confine snaps at all. The switches below are remembered, but prevent nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because its kernel lacks some of what snapd needs. An app may still get at something that is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because AppArmor is not active. Files, devices and other programs may stay within reach of an app even when they are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::ErrorSentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences in a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this system do not let you change this permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever administers this system to change it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of this program that makes changes is not installed correctly, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install this program again from your distribution, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody Was Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change has been waiting for its password for a long time, perhaps in another session. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer or close that password dialog, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not answer, and snapd shows that nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the system and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too Many Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were more changes in one minute than this program&apos;s protection lets through. This one was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault in This Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not understand the request, so nothing was changed. This is a fault of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Longer There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to provide this is no longer installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another provider, or install the missing one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Permitted by snapd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd&apos;s own security rules do not permit this for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the publisher of the app can ask for an exception, through the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script that belongs to %1 failed, so snapd took the change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or tell the publisher of the app; the details say what the script reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd was told to stop, and took the change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again if that was not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended. The switch shows what is true now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again if that is not what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd Is Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is taking unusually long. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd Is Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is shown by the switch as soon as snapd is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again then, if the switch is not as you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by snapd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd refused the change, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details give snapd&apos;s own reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so. The switch will follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays like this, restart the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by Somebody Else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else. The switch shows what is true now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking snapd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answer of snapd, the service that runs snaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd Is Not Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapd on this system, the service that runs snaps; or its socket is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”. This window notices by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd Is Not Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is installed but has been stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”. This window notices by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd Is Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is restarting, perhaps for an update of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be back in a moment, and this window notices by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd Does Not Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, has been asked but does not answer. It may be overloaded or stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little. If it stays like this, restart it with “systemctl restart snapd.service”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd Does Not Let Us In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd refuses to tell this program anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox. Start it as an ordinary program of your desktop session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer Not Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers in the place of snapd, but not in the way that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update snapd and this program. The details say what was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd broke off in the middle of its answer, perhaps because it restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer Too Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd&apos;s answer is larger than anything it should ever send, and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart snapd, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password dialog was closed, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd does not know this snap any more; it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd does not have what it was asked for; it may be too old for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update snapd if you miss something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd is already changing this snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is already as you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload to see what is true now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd did not accept the question that this program asked. This is a fault of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd Is Too Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of snapd cannot do what it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update snapd, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault in snapd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays like this, restart snapd; the details give its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd refused, for a reason that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details give snapd&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app</source>
        <comment>stands where the name of an app would</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not report back. The switch shows what is true now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::MainPanel</name>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Apps</source>
        <comment>button back to the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an app from the list to see what it is allowed to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you see is how it was before.</source>
        <comment>after a sentence that says what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snap “%1” on this system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionDetails</name>
    <message>
        <source>Provided by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected by hand; snapd will not connect it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>provider, its slot, whether it is connected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionEntry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a permission and what tells it from others of its kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>“Allow VLC to use the camera” and what tells it from others of its kind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionSection</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of a group</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotButton</name>
    <message>
        <source>%1: %2</source>
        <comment>provider and one of the things it provides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: choose what provides this permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>providers of a permission</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Provided by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose What Provides: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapperms::SwitchAccessible</name>
    <message>
        <source>on</source>
        <comment>state of a switch, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a switch, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a switch, and more about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

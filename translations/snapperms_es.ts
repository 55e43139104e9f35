<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>Online Accounts</source>
        <translation>Cuentas en línea</translation>
    </message>
    <message>
        <source>Use the online accounts you have set up, such as mail and storage, in your name.</source>
        <translation>Usar en su nombre las cuentas en línea que ha configurado, como las de correo y almacenamiento.</translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts</source>
        <translation>Permitir a %1 usar sus cuentas en línea</translation>
    </message>
    <message>
        <source>Online Accounts in Ubuntu Touch</source>
        <translation>Cuentas en línea de Ubuntu Touch</translation>
    </message>
    <message>
        <source>Use the online accounts that you have set up in Ubuntu Touch, in your name.</source>
        <translation>Usar en su nombre las cuentas en línea configuradas en Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts in Ubuntu Touch</source>
        <translation>Permitir a %1 usar sus cuentas en línea de Ubuntu Touch</translation>
    </message>
    <message>
        <source>Media Player Control</source>
        <translation>Control de reproductores</translation>
    </message>
    <message>
        <source>See what a media player is playing, and start, pause and skip it.</source>
        <translation>Ver qué suena en un reproductor multimedia, e iniciarlo, pausarlo y pasar al siguiente.</translation>
    </message>
    <message>
        <source>Allow %1 to control media players</source>
        <translation>Permitir a %1 controlar reproductores multimedia</translation>
    </message>
    <message>
        <source>Talk to Another Program</source>
        <translation>Hablar con otro programa</translation>
    </message>
    <message>
        <source>Exchange messages with one particular other program, or be found by others.</source>
        <translation>Intercambiar mensajes con otro programa concreto, o dejar que otros lo encuentren.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another program</source>
        <translation>Permitir a %1 intercambiar mensajes con otro programa</translation>
    </message>
    <message>
        <source>Files from Other Snaps</source>
        <translation>Archivos de otros Snaps</translation>
    </message>
    <message>
        <source>Use files that another snap shares, such as themes, plugins or language packs.</source>
        <translation>Usar archivos que comparte otro Snap, como temas, complementos o idiomas.</translation>
    </message>
    <message>
        <source>Allow %1 to use files from another snap</source>
        <translation>Permitir a %1 usar archivos de otro Snap</translation>
    </message>
    <message>
        <source>Shared Memory</source>
        <translation>Memoria compartida</translation>
    </message>
    <message>
        <source>Exchange data quickly with other programs in a shared part of the memory.</source>
        <translation>Intercambiar datos con rapidez con otros programas en una memoria compartida.</translation>
    </message>
    <message>
        <source>Allow %1 to use shared memory</source>
        <translation>Permitir a %1 usar memoria compartida</translation>
    </message>
    <message>
        <source>Message Queues</source>
        <translation>Colas de mensajes</translation>
    </message>
    <message>
        <source>Exchange short messages with another snap.</source>
        <translation>Intercambiar mensajes breves con otro Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another snap</source>
        <translation>Permitir a %1 intercambiar mensajes con otro Snap</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <translation>Ajustes compartidos</translation>
    </message>
    <message>
        <source>Read or change settings that several snaps share.</source>
        <translation>Leer o cambiar ajustes que comparten varios Snaps.</translation>
    </message>
    <message>
        <source>Allow %1 to use shared settings</source>
        <translation>Permitir a %1 usar ajustes compartidos</translation>
    </message>
    <message>
        <source>Phone Calls and Messages</source>
        <translation>Llamadas y mensajes</translation>
    </message>
    <message>
        <source>Make phone calls, read and send text messages, and use the SIM card.</source>
        <translation>Llamar por teléfono, leer y enviar mensajes SMS y usar la tarjeta SIM.</translation>
    </message>
    <message>
        <source>Allow %1 to make phone calls and send text messages</source>
        <translation>Permitir a %1 llamar por teléfono y enviar SMS</translation>
    </message>
    <message>
        <source>Desktop Integration</source>
        <translation>Integración en el escritorio</translation>
    </message>
    <message>
        <source>Use fonts, notifications, the file chooser, the system tray and other basics of the desktop.</source>
        <translation>Usar tipos de letra, notificaciones, selector de archivos, bandeja y otros elementos del escritorio.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop</source>
        <translation>Permitir a %1 integrarse en el escritorio</translation>
    </message>
    <message>
        <source>Input Methods and Accessibility</source>
        <translation>Métodos de entrada y accesibilidad</translation>
    </message>
    <message>
        <source>Use input methods and screen readers the old way; this may reveal what you type elsewhere.</source>
        <translation>Usar al modo antiguo entrada y lectores de pantalla; puede revelar lo que escribe en otras partes.</translation>
    </message>
    <message>
        <source>Allow %1 to use input methods and accessibility</source>
        <translation>Permitir a %1 usar métodos de entrada y accesibilidad</translation>
    </message>
    <message>
        <source>Windows on the Screen</source>
        <translation>Ventanas en la pantalla</translation>
    </message>
    <message>
        <source>Show windows on a Wayland desktop.</source>
        <translation>Mostrar ventanas en un escritorio Wayland.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows</source>
        <translation>Permitir a %1 mostrar ventanas</translation>
    </message>
    <message>
        <source>Windows in X11</source>
        <translation>Ventanas en X11</translation>
    </message>
    <message>
        <source>Show windows the old way; this may also reveal what you type and see in other X11 apps.</source>
        <translation>Mostrar ventanas al modo antiguo; puede revelar lo que escribe y ve en otras aplicaciones X11.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows through X11</source>
        <translation>Permitir a %1 mostrar ventanas por X11</translation>
    </message>
    <message>
        <source>Windows through Mir</source>
        <translation>Ventanas por Mir</translation>
    </message>
    <message>
        <source>Show windows on a desktop that uses the Mir display server.</source>
        <translation>Mostrar ventanas en un escritorio que usa el servidor gráfico Mir.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows through Mir</source>
        <translation>Permitir a %1 mostrar ventanas por Mir</translation>
    </message>
    <message>
        <source>Desktop Integration, Old Kind</source>
        <translation>Integración al modo antiguo</translation>
    </message>
    <message>
        <source>Use windows, menus, notifications and input methods the old way, without much isolation.</source>
        <translation>Usar ventanas, menús, notificaciones y entrada al modo antiguo, con poco aislamiento.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop the old way</source>
        <translation>Permitir a %1 integrarse en el escritorio al modo antiguo</translation>
    </message>
    <message>
        <source>Desktop Integration in Unity 8</source>
        <translation>Integración en Unity 8</translation>
    </message>
    <message>
        <source>Show windows, share the clipboard and open links on the Unity 8 desktop.</source>
        <translation>Mostrar ventanas, compartir el portapapeles y abrir enlaces en el escritorio Unity 8.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with Unity 8</source>
        <translation>Permitir a %1 integrarse en Unity 8</translation>
    </message>
    <message>
        <source>Graphics Acceleration</source>
        <translation>Aceleración gráfica</translation>
    </message>
    <message>
        <source>Use the graphics card for smooth pictures, games, video and computations.</source>
        <translation>Usar la tarjeta gráfica para imágenes fluidas, juegos, vídeo y cálculos.</translation>
    </message>
    <message>
        <source>Allow %1 to use the graphics card</source>
        <translation>Permitir a %1 usar la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Desktop Settings</source>
        <translation>Ajustes del escritorio</translation>
    </message>
    <message>
        <source>Read and change the settings of the GNOME desktop and of programs made for it.</source>
        <translation>Leer y cambiar los ajustes del escritorio GNOME y de programas hechos para él.</translation>
    </message>
    <message>
        <source>Allow %1 to read and change desktop settings</source>
        <translation>Permitir a %1 leer y cambiar los ajustes del escritorio</translation>
    </message>
    <message>
        <source>Desktop Settings, Old Kind</source>
        <translation>Ajustes antiguos del escritorio</translation>
    </message>
    <message>
        <source>Read and change settings of old GNOME programs.</source>
        <translation>Leer y cambiar los ajustes de programas antiguos de GNOME.</translation>
    </message>
    <message>
        <source>Allow %1 to read and change old desktop settings</source>
        <translation>Permitir a %1 leer y cambiar ajustes antiguos del escritorio</translation>
    </message>
    <message>
        <source>Web Page Display</source>
        <translation>Mostrar páginas web</translation>
    </message>
    <message>
        <source>Show web pages as browsers do; many apps are web pages inside.</source>
        <translation>Mostrar páginas web como los navegadores; muchas aplicaciones son por dentro páginas web.</translation>
    </message>
    <message>
        <source>Allow %1 to display web pages</source>
        <translation>Permitir a %1 mostrar páginas web</translation>
    </message>
    <message>
        <source>On-Screen Keyboard</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Get text from the Maliit on-screen keyboard.</source>
        <translation>Recibir texto del teclado en pantalla Maliit.</translation>
    </message>
    <message>
        <source>Allow %1 to use the on-screen keyboard</source>
        <translation>Permitir a %1 usar el teclado en pantalla</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Start and manage Docker containers. This is full control over the system.</source>
        <translation>Iniciar y gestionar contenedores Docker. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to use Docker, with full control over the system</source>
        <translation>Permitir a %1 usar Docker, con el control total del sistema</translation>
    </message>
    <message>
        <source>Run the Docker Service</source>
        <translation>Ejecutar el servicio Docker</translation>
    </message>
    <message>
        <source>Run the Docker service and its containers. This is full control over the system.</source>
        <translation>Ejecutar el servicio Docker y sus contenedores. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Docker service</source>
        <translation>Permitir a %1 ejecutar el servicio Docker</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Start and manage Podman containers. This can be full control over the system.</source>
        <translation>Iniciar y gestionar contenedores Podman. Puede ser el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to use Podman</source>
        <translation>Permitir a %1 usar Podman</translation>
    </message>
    <message>
        <source>LXD</source>
        <translation>LXD</translation>
    </message>
    <message>
        <source>Start and manage LXD containers and virtual machines. This is full control over the system.</source>
        <translation>Gestionar contenedores y máquinas virtuales LXD. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to use LXD, with full control over the system</source>
        <translation>Permitir a %1 usar LXD, con el control total del sistema</translation>
    </message>
    <message>
        <source>Run the LXD Service</source>
        <translation>Ejecutar el servicio LXD</translation>
    </message>
    <message>
        <source>Run the LXD service and its containers. This is full control over the system.</source>
        <translation>Ejecutar el servicio LXD y sus contenedores. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to run the LXD service</source>
        <translation>Permitir a %1 ejecutar el servicio LXD</translation>
    </message>
    <message>
        <source>LXD from Inside</source>
        <translation>LXD desde dentro</translation>
    </message>
    <message>
        <source>Talk to LXD from inside a container or virtual machine that it runs.</source>
        <translation>Hablar con LXD desde dentro de un contenedor o máquina virtual que él ejecuta.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to LXD from inside a container</source>
        <translation>Permitir a %1 hablar con LXD desde dentro de un contenedor</translation>
    </message>
    <message>
        <source>Virtual Machines</source>
        <translation>Máquinas virtuales</translation>
    </message>
    <message>
        <source>Create and manage virtual machines. This can become full control over the system.</source>
        <translation>Crear y gestionar máquinas virtuales. Puede llegar a ser el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual machines</source>
        <translation>Permitir a %1 gestionar máquinas virtuales</translation>
    </message>
    <message>
        <source>Fast Virtual Machines</source>
        <translation>Máquinas virtuales rápidas</translation>
    </message>
    <message>
        <source>Run virtual machines at full speed with the processor&apos;s help.</source>
        <translation>Ejecutar máquinas virtuales a toda velocidad con ayuda del procesador.</translation>
    </message>
    <message>
        <source>Allow %1 to run virtual machines at full speed</source>
        <translation>Permitir a %1 ejecutar máquinas virtuales a toda velocidad</translation>
    </message>
    <message>
        <source>Run the Multipass Service</source>
        <translation>Ejecutar el servicio Multipass</translation>
    </message>
    <message>
        <source>Run the Multipass service and its virtual machines. This is full control over the system.</source>
        <translation>Ejecutar el servicio Multipass y sus máquinas. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Multipass service</source>
        <translation>Permitir a %1 ejecutar el servicio Multipass</translation>
    </message>
    <message>
        <source>ACRN Virtual Machines</source>
        <translation>Máquinas virtuales ACRN</translation>
    </message>
    <message>
        <source>Run and manage virtual machines of the ACRN hypervisor.</source>
        <translation>Ejecutar y gestionar máquinas virtuales del hipervisor ACRN.</translation>
    </message>
    <message>
        <source>Allow %1 to manage ACRN virtual machines</source>
        <translation>Permitir a %1 gestionar máquinas virtuales ACRN</translation>
    </message>
    <message>
        <source>Run Kubernetes</source>
        <translation>Ejecutar Kubernetes</translation>
    </message>
    <message>
        <source>Run the Kubernetes service and its containers. This is full control over the system.</source>
        <translation>Ejecutar el servicio Kubernetes y sus contenedores. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to run Kubernetes</source>
        <translation>Permitir a %1 ejecutar Kubernetes</translation>
    </message>
    <message>
        <source>Run the Nomad Service</source>
        <translation>Ejecutar el servicio Nomad</translation>
    </message>
    <message>
        <source>Run the Nomad service and the programs it hands out. This is full control over the system.</source>
        <translation>Ejecutar Nomad y los programas que reparte. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Nomad service</source>
        <translation>Permitir a %1 ejecutar el servicio Nomad</translation>
    </message>
    <message>
        <source>Run AWS IoT Greengrass</source>
        <translation>Ejecutar AWS IoT Greengrass</translation>
    </message>
    <message>
        <source>Run programs sent from the Amazon cloud. This is full control over the system.</source>
        <translation>Ejecutar programas enviados desde la nube de Amazon. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to run AWS IoT Greengrass</source>
        <translation>Permitir a %1 ejecutar AWS IoT Greengrass</translation>
    </message>
    <message>
        <source>Run MicroStack</source>
        <translation>Ejecutar MicroStack</translation>
    </message>
    <message>
        <source>Run the MicroStack cloud and its virtual machines. This is full control over the system.</source>
        <translation>Ejecutar la nube MicroStack y sus máquinas virtuales. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to run MicroStack</source>
        <translation>Permitir a %1 ejecutar MicroStack</translation>
    </message>
    <message>
        <source>MicroCeph</source>
        <translation>MicroCeph</translation>
    </message>
    <message>
        <source>Manage the MicroCeph storage cluster and the data in it.</source>
        <translation>Gestionar el clúster de almacenamiento MicroCeph y los datos que contiene.</translation>
    </message>
    <message>
        <source>Allow %1 to use MicroCeph</source>
        <translation>Permitir a %1 usar MicroCeph</translation>
    </message>
    <message>
        <source>Run the MicroCeph Service</source>
        <translation>Ejecutar el servicio MicroCeph</translation>
    </message>
    <message>
        <source>Run the MicroCeph storage service on whole disks of this system.</source>
        <translation>Ejecutar el servicio de almacenamiento MicroCeph sobre discos enteros de este sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to run the MicroCeph service</source>
        <translation>Permitir a %1 ejecutar el servicio MicroCeph</translation>
    </message>
    <message>
        <source>Juju Settings</source>
        <translation>Ajustes de Juju</translation>
    </message>
    <message>
        <source>Read the settings of the Juju cloud tool, with the passwords in them.</source>
        <translation>Leer los ajustes de Juju, la herramienta para la nube, con las contraseñas que contienen.</translation>
    </message>
    <message>
        <source>Allow %1 to read Juju settings and passwords</source>
        <translation>Permitir a %1 leer los ajustes y contraseñas de Juju</translation>
    </message>
    <message>
        <source>Own Sandboxes</source>
        <translation>Aislamientos propios</translation>
    </message>
    <message>
        <source>Set up its own sandboxes, as web browsers do; this opens more of the system to attacks.</source>
        <translation>Crear sus propios aislamientos, como los navegadores; expone más el sistema a ataques.</translation>
    </message>
    <message>
        <source>Allow %1 to set up its own sandboxes</source>
        <translation>Permitir a %1 crear sus propios aislamientos</translation>
    </message>
    <message>
        <source>Kernel Modules</source>
        <translation>Módulos del núcleo</translation>
    </message>
    <message>
        <source>Load and remove any part of the system kernel. This is full control over the system.</source>
        <translation>Cargar y quitar cualquier parte del núcleo. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to load and remove any kernel module</source>
        <translation>Permitir a %1 cargar y quitar cualquier módulo del núcleo</translation>
    </message>
    <message>
        <source>Certain Kernel Modules</source>
        <translation>Ciertos módulos del núcleo</translation>
    </message>
    <message>
        <source>Load or block certain kernel modules that the app has asked for.</source>
        <translation>Cargar o bloquear ciertos módulos del núcleo que la aplicación ha pedido.</translation>
    </message>
    <message>
        <source>Allow %1 to load certain kernel modules</source>
        <translation>Permitir a %1 cargar ciertos módulos del núcleo</translation>
    </message>
    <message>
        <source>List of Kernel Modules</source>
        <translation>Lista de módulos del núcleo</translation>
    </message>
    <message>
        <source>See which kernel modules are loaded.</source>
        <translation>Ver qué módulos del núcleo están cargados.</translation>
    </message>
    <message>
        <source>Allow %1 to see loaded kernel modules</source>
        <translation>Permitir a %1 ver los módulos cargados del núcleo</translation>
    </message>
    <message>
        <source>Source of Firmware</source>
        <translation>Origen del firmware</translation>
    </message>
    <message>
        <source>Choose from which folder the system loads firmware into its hardware.</source>
        <translation>Elegir de qué carpeta carga el sistema el firmware de su hardware.</translation>
    </message>
    <message>
        <source>Allow %1 to choose where firmware comes from</source>
        <translation>Permitir a %1 elegir de dónde viene el firmware</translation>
    </message>
    <message>
        <source>Processor Scheduling</source>
        <translation>Reparto del procesador</translation>
    </message>
    <message>
        <source>Decide instead of the system which program gets the processor when.</source>
        <translation>Decidir en lugar del sistema qué programa obtiene el procesador y cuándo.</translation>
    </message>
    <message>
        <source>Allow %1 to decide which program gets the processor</source>
        <translation>Permitir a %1 decidir qué programa obtiene el procesador</translation>
    </message>
    <message>
        <source>System Tracing</source>
        <translation>Rastreo del sistema</translation>
    </message>
    <message>
        <source>Watch the kernel and all programs at work, and read what they handle.</source>
        <translation>Observar el trabajo del núcleo y de todos los programas, y leer lo que manejan.</translation>
    </message>
    <message>
        <source>Allow %1 to watch everything the system does</source>
        <translation>Permitir a %1 observar todo lo que hace el sistema</translation>
    </message>
    <message>
        <source>Source Code on the System</source>
        <translation>Código fuente en el sistema</translation>
    </message>
    <message>
        <source>Read the source code and kernel headers in the folder /usr/src.</source>
        <translation>Leer el código fuente y las cabeceras del núcleo en la carpeta /usr/src.</translation>
    </message>
    <message>
        <source>Allow %1 to read source code on the system</source>
        <translation>Permitir a %1 leer código fuente del sistema</translation>
    </message>
    <message>
        <source>Robot Descriptions</source>
        <translation>Descripciones de robots</translation>
    </message>
    <message>
        <source>Read the robot descriptions that come with ROS on this system.</source>
        <translation>Leer las descripciones de robots que trae ROS en este sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to read robot descriptions</source>
        <translation>Permitir a %1 leer descripciones de robots</translation>
    </message>
    <message>
        <source>ROS Service Control</source>
        <translation>Control de servicios ROS</translation>
    </message>
    <message>
        <source>Start, stop and watch the services of snaps for the robot system ROS.</source>
        <translation>Iniciar, detener y observar servicios de Snaps para el sistema robótico ROS.</translation>
    </message>
    <message>
        <source>Allow %1 to control services for ROS</source>
        <translation>Permitir a %1 controlar servicios para ROS</translation>
    </message>
    <message>
        <source>App Test Automation</source>
        <translation>Automatización de pruebas</translation>
    </message>
    <message>
        <source>Let test programs look inside the app and operate it.</source>
        <translation>Dejar que programas de prueba miren dentro de la aplicación y la manejen.</translation>
    </message>
    <message>
        <source>Allow %1 to be watched and operated by test programs</source>
        <translation>Permitir a %1 ser observada y manejada por programas de prueba</translation>
    </message>
    <message>
        <source>Talk to the Virtual Machine Host</source>
        <translation>Hablar con el anfitrión</translation>
    </message>
    <message>
        <source>Exchange data with the system that runs this virtual machine.</source>
        <translation>Intercambiar datos con el sistema que ejecuta esta máquina virtual.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to the virtual machine host</source>
        <translation>Permitir a %1 hablar con el anfitrión de la máquina virtual</translation>
    </message>
    <message>
        <source>Kernel Notices</source>
        <translation>Avisos del núcleo</translation>
    </message>
    <message>
        <source>Exchange messages with the kernel, such as notices of programs that start.</source>
        <translation>Intercambiar mensajes con el núcleo, como avisos de programas que se inician.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with the kernel</source>
        <translation>Permitir a %1 intercambiar mensajes con el núcleo</translation>
    </message>
    <message>
        <source>Kernel Driver Messages</source>
        <translation>Mensajes de controladores</translation>
    </message>
    <message>
        <source>Exchange messages with a particular driver in the kernel.</source>
        <translation>Intercambiar mensajes con un controlador concreto del núcleo.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with a kernel driver</source>
        <translation>Permitir a %1 intercambiar mensajes con un controlador del núcleo</translation>
    </message>
    <message>
        <source>Empty Permission</source>
        <translation>Permiso vacío</translation>
    </message>
    <message>
        <source>Allow nothing; it is there for testing only.</source>
        <translation>No permitir nada; solo existe para pruebas.</translation>
    </message>
    <message>
        <source>Allow %1 to have a permission that allows nothing</source>
        <translation>Permitir a %1 tener un permiso que no permite nada</translation>
    </message>
    <message>
        <source>Play Sound</source>
        <translation>Reproducir sonido</translation>
    </message>
    <message>
        <source>Play music, voices and other sounds.</source>
        <translation>Reproducir música, voces y otros sonidos.</translation>
    </message>
    <message>
        <source>Allow %1 to play sound</source>
        <translation>Permitir a %1 reproducir sonido</translation>
    </message>
    <message>
        <source>Game Controllers</source>
        <translation>Mandos de juego</translation>
    </message>
    <message>
        <source>Use gamepads, joysticks and steering wheels.</source>
        <translation>Usar mandos, palancas y volantes de juego.</translation>
    </message>
    <message>
        <source>Allow %1 to use game controllers</source>
        <translation>Permitir a %1 usar mandos de juego</translation>
    </message>
    <message>
        <source>CD and DVD Drives</source>
        <translation>Unidades de CD y DVD</translation>
    </message>
    <message>
        <source>Play and read CDs, DVDs and Blu-ray discs, and burn them where the app has asked for that.</source>
        <translation>Reproducir y leer CD, DVD y Blu-ray y, si la aplicación lo ha pedido, grabarlos.</translation>
    </message>
    <message>
        <source>Allow %1 to use CD and DVD drives</source>
        <translation>Permitir a %1 usar las unidades de CD y DVD</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print documents and see the printers.</source>
        <translation>Imprimir documentos y ver las impresoras.</translation>
    </message>
    <message>
        <source>Allow %1 to print</source>
        <translation>Permitir a %1 imprimir</translation>
    </message>
    <message>
        <source>Printer Management</source>
        <translation>Gestión de impresoras</translation>
    </message>
    <message>
        <source>Print, add and remove printers, change their settings and see everybody&apos;s print jobs.</source>
        <translation>Imprimir, añadir, quitar y configurar impresoras y ver los trabajos de impresión de todos.</translation>
    </message>
    <message>
        <source>Allow %1 to manage printers</source>
        <translation>Permitir a %1 gestionar las impresoras</translation>
    </message>
    <message>
        <source>USB Devices</source>
        <translation>Dispositivos USB</translation>
    </message>
    <message>
        <source>Use any connected USB device directly, even keyboards, phones and drives.</source>
        <translation>Usar directamente cualquier dispositivo USB conectado, incluso teclados, teléfonos y discos.</translation>
    </message>
    <message>
        <source>Allow %1 to use any USB device</source>
        <translation>Permitir a %1 usar cualquier dispositivo USB</translation>
    </message>
    <message>
        <source>Special Input Device</source>
        <translation>Dispositivo de entrada especial</translation>
    </message>
    <message>
        <source>Talk directly to an input device, such as a custom keyboard, pedal or controller.</source>
        <translation>Hablar directamente con un dispositivo de entrada, como un teclado especial, pedal o mando.</translation>
    </message>
    <message>
        <source>Allow %1 to use a special input device</source>
        <translation>Permitir a %1 usar un dispositivo de entrada especial</translation>
    </message>
    <message>
        <source>Security Keys</source>
        <translation>Llaves de seguridad</translation>
    </message>
    <message>
        <source>Sign in with a security key, such as a YubiKey, that you touch or plug in.</source>
        <translation>Iniciar sesión con una llave de seguridad, como una YubiKey, que se toca o se conecta.</translation>
    </message>
    <message>
        <source>Allow %1 to use security keys</source>
        <translation>Permitir a %1 usar llaves de seguridad</translation>
    </message>
    <message>
        <source>Smart Cards</source>
        <translation>Tarjetas inteligentes</translation>
    </message>
    <message>
        <source>Use smart card readers and the identity or bank cards in them.</source>
        <translation>Usar lectores de tarjetas y los documentos de identidad o tarjetas bancarias que contengan.</translation>
    </message>
    <message>
        <source>Allow %1 to use smart cards</source>
        <translation>Permitir a %1 usar tarjetas inteligentes</translation>
    </message>
    <message>
        <source>Keys on Security Tokens</source>
        <translation>Claves en llaves de seguridad</translation>
    </message>
    <message>
        <source>Sign, decrypt and sign in with the keys on security tokens.</source>
        <translation>Firmar, descifrar e iniciar sesión con las claves de dispositivos de seguridad.</translation>
    </message>
    <message>
        <source>Allow %1 to use keys on security tokens</source>
        <translation>Permitir a %1 usar claves de dispositivos de seguridad</translation>
    </message>
    <message>
        <source>Bluetooth Hardware</source>
        <translation>Hardware Bluetooth</translation>
    </message>
    <message>
        <source>Switch Bluetooth on and off, search for devices nearby and exchange data with them.</source>
        <translation>Encender y apagar Bluetooth, buscar dispositivos cercanos e intercambiar datos con ellos.</translation>
    </message>
    <message>
        <source>Allow %1 to control the Bluetooth hardware</source>
        <translation>Permitir a %1 controlar el hardware Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth Devices</source>
        <translation>Dispositivos Bluetooth</translation>
    </message>
    <message>
        <source>Find, pair and use Bluetooth devices nearby.</source>
        <translation>Encontrar, emparejar y usar dispositivos Bluetooth cercanos.</translation>
    </message>
    <message>
        <source>Allow %1 to use Bluetooth devices</source>
        <translation>Permitir a %1 usar dispositivos Bluetooth</translation>
    </message>
    <message>
        <source>TV Tuners</source>
        <translation>Sintonizadores de TV</translation>
    </message>
    <message>
        <source>Watch and record television and radio with TV tuners.</source>
        <translation>Ver y grabar televisión y radio con sintonizadores de TV.</translation>
    </message>
    <message>
        <source>Allow %1 to use TV tuners</source>
        <translation>Permitir a %1 usar sintonizadores de TV</translation>
    </message>
    <message>
        <source>Serial Port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>Exchange data with a device on a serial port, such as a modem or microcontroller.</source>
        <translation>Intercambiar datos con un dispositivo en un puerto serie, como un módem o microcontrolador.</translation>
    </message>
    <message>
        <source>Allow %1 to use a serial port</source>
        <translation>Permitir a %1 usar un puerto serie</translation>
    </message>
    <message>
        <source>Device Buttons</source>
        <translation>Botones del dispositivo</translation>
    </message>
    <message>
        <source>Notice presses of special buttons, such as volume and power keys.</source>
        <translation>Notar cuándo se pulsan botones especiales, como los de volumen y encendido.</translation>
    </message>
    <message>
        <source>Allow %1 to notice device buttons</source>
        <translation>Permitir a %1 notar los botones del dispositivo</translation>
    </message>
    <message>
        <source>Screen Brightness</source>
        <translation>Brillo de la pantalla</translation>
    </message>
    <message>
        <source>Change the brightness of the screen and keyboard light, and see connected screens.</source>
        <translation>Cambiar el brillo de la pantalla y la luz del teclado, y ver las pantallas conectadas.</translation>
    </message>
    <message>
        <source>Allow %1 to change the screen brightness</source>
        <translation>Permitir a %1 cambiar el brillo de la pantalla</translation>
    </message>
    <message>
        <source>Whole Screen</source>
        <translation>Pantalla entera</translation>
    </message>
    <message>
        <source>Draw directly on the screen and read what is shown on it.</source>
        <translation>Dibujar directamente en la pantalla y leer lo que muestra.</translation>
    </message>
    <message>
        <source>Allow %1 to draw on and read the whole screen</source>
        <translation>Permitir a %1 dibujar en toda la pantalla y leerla</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <translation>Ajustes de la cámara</translation>
    </message>
    <message>
        <source>Configure the image processing of cameras and other video hardware.</source>
        <translation>Configurar el procesado de imagen de cámaras y otro hardware de vídeo.</translation>
    </message>
    <message>
        <source>Allow %1 to configure cameras and video hardware</source>
        <translation>Permitir a %1 configurar cámaras y hardware de vídeo</translation>
    </message>
    <message>
        <source>Media Player Service</source>
        <translation>Servicio de reproducción</translation>
    </message>
    <message>
        <source>Play music and videos through the media player service of Ubuntu Touch.</source>
        <translation>Reproducir música y vídeos con el servicio de reproducción de Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use the media player service</source>
        <translation>Permitir a %1 usar el servicio de reproducción</translation>
    </message>
    <message>
        <source>Virtual Keyboard and Mouse</source>
        <translation>Teclado y ratón virtuales</translation>
    </message>
    <message>
        <source>Type and click in your name in any program.</source>
        <translation>Escribir y pulsar en su nombre en cualquier programa.</translation>
    </message>
    <message>
        <source>Allow %1 to type and click in your name</source>
        <translation>Permitir a %1 escribir y pulsar en su nombre</translation>
    </message>
    <message>
        <source>Virtual Input Devices</source>
        <translation>Dispositivos de entrada virtuales</translation>
    </message>
    <message>
        <source>Pretend to be a keyboard, mouse or other input device, and so type and click in your name.</source>
        <translation>Hacerse pasar por un teclado, ratón u otro dispositivo, y así escribir y pulsar en su nombre.</translation>
    </message>
    <message>
        <source>Allow %1 to pretend to be an input device</source>
        <translation>Permitir a %1 hacerse pasar por un dispositivo de entrada</translation>
    </message>
    <message>
        <source>Android Phones</source>
        <translation>Teléfonos Android</translation>
    </message>
    <message>
        <source>Connect to Android phones and tablets over USB to manage them.</source>
        <translation>Conectarse por USB a teléfonos y tabletas Android para gestionarlos.</translation>
    </message>
    <message>
        <source>Allow %1 to connect to Android phones</source>
        <translation>Permitir a %1 conectarse a teléfonos Android</translation>
    </message>
    <message>
        <source>Act as a USB Device</source>
        <translation>Actuar como dispositivo USB</translation>
    </message>
    <message>
        <source>Make this system appear as a USB device to another one.</source>
        <translation>Hacer que este sistema aparezca como dispositivo USB ante otro.</translation>
    </message>
    <message>
        <source>Allow %1 to act as a USB device</source>
        <translation>Permitir a %1 actuar como dispositivo USB</translation>
    </message>
    <message>
        <source>Security Chip</source>
        <translation>Chip de seguridad</translation>
    </message>
    <message>
        <source>Use the TPM security chip, which guards keys and measures how the system started.</source>
        <translation>Usar el chip de seguridad TPM, que guarda claves y mide el arranque del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to use the security chip</source>
        <translation>Permitir a %1 usar el chip de seguridad</translation>
    </message>
    <message>
        <source>Secure Processor Area</source>
        <translation>Zona segura del procesador</translation>
    </message>
    <message>
        <source>Talk to the protected part of the processor that guards keys and payments.</source>
        <translation>Hablar con la parte protegida del procesador, que guarda claves y pagos.</translation>
    </message>
    <message>
        <source>Allow %1 to use the secure area of the processor</source>
        <translation>Permitir a %1 usar la zona segura del procesador</translation>
    </message>
    <message>
        <source>Random Numbers</source>
        <translation>Números aleatorios</translation>
    </message>
    <message>
        <source>Read random numbers made by the hardware.</source>
        <translation>Leer números aleatorios generados por el hardware.</translation>
    </message>
    <message>
        <source>Allow %1 to read hardware random numbers</source>
        <translation>Permitir a %1 leer números aleatorios del hardware</translation>
    </message>
    <message>
        <source>Random Number Generator</source>
        <translation>Generador de números aleatorios</translation>
    </message>
    <message>
        <source>Read from the hardware random number generator, and choose which one the system uses.</source>
        <translation>Leer del generador de números aleatorios del hardware y elegir cuál usa el sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to control the random number generator</source>
        <translation>Permitir a %1 controlar el generador de números aleatorios</translation>
    </message>
    <message>
        <source>Vehicle and Machine Bus</source>
        <translation>Bus de vehículos y máquinas</translation>
    </message>
    <message>
        <source>Read and send messages on the CAN bus of cars, robots and machines.</source>
        <translation>Leer y enviar mensajes en el bus CAN de coches, robots y máquinas.</translation>
    </message>
    <message>
        <source>Allow %1 to use the CAN bus</source>
        <translation>Permitir a %1 usar el bus CAN</translation>
    </message>
    <message>
        <source>I²C Controller</source>
        <translation>Controlador I²C</translation>
    </message>
    <message>
        <source>Talk directly to chips and sensors on an I²C controller.</source>
        <translation>Hablar directamente con chips y sensores de un controlador I²C.</translation>
    </message>
    <message>
        <source>Allow %1 to use an I²C controller</source>
        <translation>Permitir a %1 usar un controlador I²C</translation>
    </message>
    <message>
        <source>SPI Controller</source>
        <translation>Controlador SPI</translation>
    </message>
    <message>
        <source>Talk directly to chips and displays on an SPI controller.</source>
        <translation>Hablar directamente con chips y pantallas de un controlador SPI.</translation>
    </message>
    <message>
        <source>Allow %1 to use an SPI controller</source>
        <translation>Permitir a %1 usar un controlador SPI</translation>
    </message>
    <message>
        <source>Hardware Pin</source>
        <translation>Pin de hardware</translation>
    </message>
    <message>
        <source>Read and switch one pin of the circuit board, and so what is wired to it.</source>
        <translation>Leer y conmutar un pin de la placa, y con él lo que tenga conectado.</translation>
    </message>
    <message>
        <source>Allow %1 to use a pin of the circuit board</source>
        <translation>Permitir a %1 usar un pin de la placa</translation>
    </message>
    <message>
        <source>Hardware Pins</source>
        <translation>Pines de hardware</translation>
    </message>
    <message>
        <source>Read and switch certain pins of the circuit board, and so what is wired to them.</source>
        <translation>Leer y conmutar ciertos pines de la placa, y con ellos lo que tengan conectado.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain pins of the circuit board</source>
        <translation>Permitir a %1 usar ciertos pines de la placa</translation>
    </message>
    <message>
        <source>All Hardware Pins</source>
        <translation>Todos los pines de hardware</translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board, and so all that is wired to it.</source>
        <translation>Leer y conmutar todos los pines de la placa, y con ellos todo lo que tengan conectado.</translation>
    </message>
    <message>
        <source>Allow %1 to use every pin of the circuit board</source>
        <translation>Permitir a %1 usar todos los pines de la placa</translation>
    </message>
    <message>
        <source>Hardware Pin Memory</source>
        <translation>Memoria de los pines</translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board through its memory.</source>
        <translation>Leer y conmutar todos los pines de la placa a través de su memoria.</translation>
    </message>
    <message>
        <source>Allow %1 to use all pins through their memory</source>
        <translation>Permitir a %1 usar todos los pines a través de su memoria</translation>
    </message>
    <message>
        <source>Motors and Dimmers</source>
        <translation>Motores y reguladores</translation>
    </message>
    <message>
        <source>Control one PWM channel, and so the speed or brightness of what is wired to it.</source>
        <translation>Controlar un canal PWM, y así la velocidad o el brillo de lo que tenga conectado.</translation>
    </message>
    <message>
        <source>Allow %1 to control motors and dimmers</source>
        <translation>Permitir a %1 controlar motores y reguladores</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Read and configure one sensor, such as one for light, motion or temperature.</source>
        <translation>Leer y configurar un sensor, por ejemplo de luz, movimiento o temperatura.</translation>
    </message>
    <message>
        <source>Allow %1 to use a sensor</source>
        <translation>Permitir a %1 usar un sensor</translation>
    </message>
    <message>
        <source>On/Off Control</source>
        <translation>Control de encendido y apagado</translation>
    </message>
    <message>
        <source>Read and switch one on/off control of the hardware, such as a lamp.</source>
        <translation>Leer y cambiar un control de encendido y apagado del hardware, como una lámpara.</translation>
    </message>
    <message>
        <source>Allow %1 to switch a hardware control on and off</source>
        <translation>Permitir a %1 encender y apagar un control del hardware</translation>
    </message>
    <message>
        <source>Special Hardware</source>
        <translation>Hardware especial</translation>
    </message>
    <message>
        <source>Use special hardware that the maker of this device has described.</source>
        <translation>Usar hardware especial que ha descrito el fabricante de este dispositivo.</translation>
    </message>
    <message>
        <source>Allow %1 to use special hardware</source>
        <translation>Permitir a %1 usar hardware especial</translation>
    </message>
    <message>
        <source>Programmable Chips</source>
        <translation>Chips programables</translation>
    </message>
    <message>
        <source>Program and control FPGA chips.</source>
        <translation>Programar y controlar chips FPGA.</translation>
    </message>
    <message>
        <source>Allow %1 to program FPGA chips</source>
        <translation>Permitir a %1 programar chips FPGA</translation>
    </message>
    <message>
        <source>Signal Processor</source>
        <translation>Procesador de señal</translation>
    </message>
    <message>
        <source>Control the signal processors of certain circuit boards.</source>
        <translation>Controlar los procesadores de señal de ciertas placas.</translation>
    </message>
    <message>
        <source>Allow %1 to control the signal processor</source>
        <translation>Permitir a %1 controlar el procesador de señal</translation>
    </message>
    <message>
        <source>AI Accelerator</source>
        <translation>Acelerador de IA</translation>
    </message>
    <message>
        <source>Use the neural processing chip for fast computations.</source>
        <translation>Usar el chip de cálculo neuronal para cálculos rápidos.</translation>
    </message>
    <message>
        <source>Allow %1 to use the AI accelerator</source>
        <translation>Permitir a %1 usar el acelerador de IA</translation>
    </message>
    <message>
        <source>MediaTek Accelerators</source>
        <translation>Aceleradores MediaTek</translation>
    </message>
    <message>
        <source>Use the chips for AI, images and video of MediaTek boards.</source>
        <translation>Usar los chips de IA, imagen y vídeo de las placas MediaTek.</translation>
    </message>
    <message>
        <source>Allow %1 to use MediaTek accelerators</source>
        <translation>Permitir a %1 usar los aceleradores MediaTek</translation>
    </message>
    <message>
        <source>Allegro Video Chip</source>
        <translation>Chip de vídeo Allegro</translation>
    </message>
    <message>
        <source>Use the Allegro video chip to play and make video faster.</source>
        <translation>Usar el chip de vídeo Allegro para reproducir y crear vídeos más rápido.</translation>
    </message>
    <message>
        <source>Allow %1 to use the Allegro video chip</source>
        <translation>Permitir a %1 usar el chip de vídeo Allegro</translation>
    </message>
    <message>
        <source>VideoCore Chip</source>
        <translation>Chip VideoCore</translation>
    </message>
    <message>
        <source>Talk directly to the graphics processor of a Raspberry Pi.</source>
        <translation>Hablar directamente con el procesador gráfico de una Raspberry Pi.</translation>
    </message>
    <message>
        <source>Allow %1 to use the VideoCore chip</source>
        <translation>Permitir a %1 usar el chip VideoCore</translation>
    </message>
    <message>
        <source>Intel Management Engine</source>
        <translation>Intel Management Engine</translation>
    </message>
    <message>
        <source>Talk to the management engine inside Intel processors.</source>
        <translation>Hablar con el motor de gestión que llevan los procesadores Intel.</translation>
    </message>
    <message>
        <source>Allow %1 to use the Intel Management Engine</source>
        <translation>Permitir a %1 usar Intel Management Engine</translation>
    </message>
    <message>
        <source>Intel QuickAssist</source>
        <translation>Intel QuickAssist</translation>
    </message>
    <message>
        <source>Use Intel QuickAssist chips to encrypt and compress faster.</source>
        <translation>Cifrar y comprimir más rápido con los chips Intel QuickAssist.</translation>
    </message>
    <message>
        <source>Allow %1 to use Intel QuickAssist chips</source>
        <translation>Permitir a %1 usar los chips Intel QuickAssist</translation>
    </message>
    <message>
        <source>Xilinx Cards</source>
        <translation>Tarjetas Xilinx</translation>
    </message>
    <message>
        <source>Exchange data directly with Xilinx expansion cards.</source>
        <translation>Intercambiar datos directamente con tarjetas de expansión Xilinx.</translation>
    </message>
    <message>
        <source>Allow %1 to use Xilinx cards</source>
        <translation>Permitir a %1 usar tarjetas Xilinx</translation>
    </message>
    <message>
        <source>Broadcom Network Chip</source>
        <translation>Chip de red Broadcom</translation>
    </message>
    <message>
        <source>Control Broadcom switching chips directly, and so all network traffic through them.</source>
        <translation>Controlar directamente los conmutadores Broadcom, y así todo el tráfico que pasa por ellos.</translation>
    </message>
    <message>
        <source>Allow %1 to control Broadcom network chips</source>
        <translation>Permitir a %1 controlar los chips de red Broadcom</translation>
    </message>
    <message>
        <source>Qualcomm Chip Messages</source>
        <translation>Mensajes de chips Qualcomm</translation>
    </message>
    <message>
        <source>Exchange messages with the modem and other processors of Qualcomm chips.</source>
        <translation>Intercambiar mensajes con el módem y otros procesadores de los chips Qualcomm.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with Qualcomm processors</source>
        <translation>Permitir a %1 intercambiar mensajes con procesadores Qualcomm</translation>
    </message>
    <message>
        <source>Android Device Memory</source>
        <translation>Memoria de dispositivos Android</translation>
    </message>
    <message>
        <source>Share memory directly with the hardware of Android devices.</source>
        <translation>Compartir memoria directamente con el hardware de dispositivos Android.</translation>
    </message>
    <message>
        <source>Allow %1 to use the memory of Android devices</source>
        <translation>Permitir a %1 usar la memoria de dispositivos Android</translation>
    </message>
    <message>
        <source>Companion Processors</source>
        <translation>Procesadores auxiliares</translation>
    </message>
    <message>
        <source>Start and stop the other processors of the board, and load programs into them.</source>
        <translation>Iniciar y detener los otros procesadores de la placa y cargar programas en ellos.</translation>
    </message>
    <message>
        <source>Allow %1 to control companion processors</source>
        <translation>Permitir a %1 controlar los procesadores auxiliares</translation>
    </message>
    <message>
        <source>SD Card Slot</source>
        <translation>Ranura de tarjeta SD</translation>
    </message>
    <message>
        <source>Switch how the SD card slot of certain circuit boards works.</source>
        <translation>Cambiar cómo funciona la ranura de tarjeta SD de ciertas placas.</translation>
    </message>
    <message>
        <source>Allow %1 to control the SD card slot</source>
        <translation>Permitir a %1 controlar la ranura de tarjeta SD</translation>
    </message>
    <message>
        <source>Hardware Driven by the App</source>
        <translation>Hardware a cargo de la aplicación</translation>
    </message>
    <message>
        <source>Drive a hardware device directly, without a driver of the system.</source>
        <translation>Manejar un dispositivo directamente, sin controlador del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to drive a hardware device itself</source>
        <translation>Permitir a %1 manejar por sí misma un dispositivo</translation>
    </message>
    <message>
        <source>Precision Clock</source>
        <translation>Reloj de precisión</translation>
    </message>
    <message>
        <source>Use and set the high-precision clock of network cards.</source>
        <translation>Usar y ajustar el reloj de alta precisión de las tarjetas de red.</translation>
    </message>
    <message>
        <source>Allow %1 to use and set the precision clock</source>
        <translation>Permitir a %1 usar y ajustar el reloj de precisión</translation>
    </message>
    <message>
        <source>NVIDIA Driver Setup</source>
        <translation>Preparación de NVIDIA</translation>
    </message>
    <message>
        <source>Prepare the system for NVIDIA graphics cards, as an administrator.</source>
        <translation>Preparar el sistema como administrador para tarjetas gráficas NVIDIA.</translation>
    </message>
    <message>
        <source>Allow %1 to set up NVIDIA drivers</source>
        <translation>Permitir a %1 preparar los controladores NVIDIA</translation>
    </message>
    <message>
        <source>OpenGL Drivers from a Snap</source>
        <translation>Controladores OpenGL de un Snap</translation>
    </message>
    <message>
        <source>Let the system load OpenGL graphics drivers that a snap delivers.</source>
        <translation>Dejar que el sistema cargue controladores gráficos OpenGL que trae un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL drivers from a snap</source>
        <translation>Permitir a %1 cargar controladores OpenGL de un Snap</translation>
    </message>
    <message>
        <source>OpenGL ES Drivers from a Snap</source>
        <translation>Controladores OpenGL ES de un Snap</translation>
    </message>
    <message>
        <source>Let the system load OpenGL ES graphics drivers that a snap delivers.</source>
        <translation>Dejar que el sistema cargue controladores gráficos OpenGL ES que trae un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL ES drivers from a snap</source>
        <translation>Permitir a %1 cargar controladores OpenGL ES de un Snap</translation>
    </message>
    <message>
        <source>EGL Drivers from a Snap</source>
        <translation>Controladores EGL de un Snap</translation>
    </message>
    <message>
        <source>Let the system load EGL graphics drivers that a snap delivers.</source>
        <translation>Dejar que el sistema cargue controladores gráficos EGL que trae un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load EGL drivers from a snap</source>
        <translation>Permitir a %1 cargar controladores EGL de un Snap</translation>
    </message>
    <message>
        <source>GBM Drivers from a Snap</source>
        <translation>Controladores GBM de un Snap</translation>
    </message>
    <message>
        <source>Let the system load GBM graphics drivers that a snap delivers.</source>
        <translation>Dejar que el sistema cargue controladores gráficos GBM que trae un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load GBM drivers from a snap</source>
        <translation>Permitir a %1 cargar controladores GBM de un Snap</translation>
    </message>
    <message>
        <source>Vulkan Drivers from a Snap</source>
        <translation>Controladores Vulkan de un Snap</translation>
    </message>
    <message>
        <source>Let the system load Vulkan graphics drivers that a snap delivers.</source>
        <translation>Dejar que el sistema cargue controladores gráficos Vulkan que trae un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load Vulkan drivers from a snap</source>
        <translation>Permitir a %1 cargar controladores Vulkan de un Snap</translation>
    </message>
    <message>
        <source>CUDA Drivers from a Snap</source>
        <translation>Controladores CUDA de un Snap</translation>
    </message>
    <message>
        <source>Let the system load NVIDIA computing drivers that a snap delivers.</source>
        <translation>Dejar que el sistema cargue controladores de cálculo NVIDIA que trae un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load CUDA drivers from a snap</source>
        <translation>Permitir a %1 cargar controladores CUDA de un Snap</translation>
    </message>
    <message>
        <source>NVIDIA Video Drivers from a Snap</source>
        <translation>Vídeo NVIDIA desde un Snap</translation>
    </message>
    <message>
        <source>Let the system load NVIDIA video drivers that a snap delivers.</source>
        <translation>Dejar que el sistema cargue controladores de vídeo NVIDIA que trae un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load NVIDIA video drivers from a snap</source>
        <translation>Permitir a %1 cargar controladores de vídeo NVIDIA de un Snap</translation>
    </message>
    <message>
        <source>Home Folder</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>Open, change and delete your files, except hidden ones.</source>
        <translation>Abrir, cambiar y borrar sus archivos, salvo los ocultos.</translation>
    </message>
    <message>
        <source>Allow %1 to use your files in the home folder</source>
        <translation>Permitir a %1 usar los archivos de su carpeta personal</translation>
    </message>
    <message>
        <source>Removable Drives</source>
        <translation>Unidades extraíbles</translation>
    </message>
    <message>
        <source>Open, change and delete files on USB sticks, memory cards and other mounted drives.</source>
        <translation>Abrir, cambiar y borrar archivos en memorias USB, tarjetas de memoria y otras unidades montadas.</translation>
    </message>
    <message>
        <source>Allow %1 to use files on removable drives</source>
        <translation>Permitir a %1 usar los archivos de unidades extraíbles</translation>
    </message>
    <message>
        <source>Chosen Personal Files</source>
        <translation>Archivos personales elegidos</translation>
    </message>
    <message>
        <source>Open certain files and folders of yours, hidden ones too, that the app has asked for.</source>
        <translation>Abrir ciertos archivos y carpetas suyos, también ocultos, que la aplicación ha pedido.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of yours</source>
        <translation>Permitir a %1 usar ciertos archivos suyos</translation>
    </message>
    <message>
        <source>Chosen System Files</source>
        <translation>Archivos del sistema elegidos</translation>
    </message>
    <message>
        <source>Open certain files and folders of the system that the app has asked for.</source>
        <translation>Abrir ciertos archivos y carpetas del sistema que la aplicación ha pedido.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of the system</source>
        <translation>Permitir a %1 usar ciertos archivos del sistema</translation>
    </message>
    <message>
        <source>All Files, for Backups</source>
        <translation>Todos los archivos, para copias</translation>
    </message>
    <message>
        <source>Read every file on this system, also the private files of all users.</source>
        <translation>Leer todos los archivos de este sistema, también los privados de todos los usuarios.</translation>
    </message>
    <message>
        <source>Allow %1 to read every file on this system</source>
        <translation>Permitir a %1 leer todos los archivos de este sistema</translation>
    </message>
    <message>
        <source>Whole Disks</source>
        <translation>Discos enteros</translation>
    </message>
    <message>
        <source>Read and overwrite whole disks with everything on them, past all file permissions.</source>
        <translation>Leer y sobrescribir discos enteros con todo su contenido, al margen de los permisos de los archivos.</translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite whole disks</source>
        <translation>Permitir a %1 leer y sobrescribir discos enteros</translation>
    </message>
    <message>
        <source>Whole Partition</source>
        <translation>Partición entera</translation>
    </message>
    <message>
        <source>Read and overwrite a whole disk partition with everything on it, past all file permissions.</source>
        <translation>Leer y sobrescribir una partición entera con todo su contenido, al margen de los permisos.</translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite a disk partition</source>
        <translation>Permitir a %1 leer y sobrescribir una partición</translation>
    </message>
    <message>
        <source>Virtual Drives</source>
        <translation>Unidades virtuales</translation>
    </message>
    <message>
        <source>Show other storage, such as remote or packed folders, inside the app&apos;s own folders.</source>
        <translation>Mostrar otro almacenamiento, como carpetas remotas o comprimidas, en las carpetas de la aplicación.</translation>
    </message>
    <message>
        <source>Allow %1 to set up virtual drives</source>
        <translation>Permitir a %1 crear unidades virtuales</translation>
    </message>
    <message>
        <source>Windows Network Folders</source>
        <translation>Carpetas de red de Windows</translation>
    </message>
    <message>
        <source>Attach and detach shared folders of Windows and Samba servers.</source>
        <translation>Montar y desmontar carpetas compartidas de servidores Windows y Samba.</translation>
    </message>
    <message>
        <source>Allow %1 to attach Windows network folders</source>
        <translation>Permitir a %1 montar carpetas de red de Windows</translation>
    </message>
    <message>
        <source>NFS Network Folders</source>
        <translation>Carpetas de red NFS</translation>
    </message>
    <message>
        <source>Attach and detach shared folders of NFS servers.</source>
        <translation>Montar y desmontar carpetas compartidas de servidores NFS.</translation>
    </message>
    <message>
        <source>Allow %1 to attach NFS network folders</source>
        <translation>Permitir a %1 montar carpetas de red NFS</translation>
    </message>
    <message>
        <source>Attach Drives and Folders</source>
        <translation>Montar unidades y carpetas</translation>
    </message>
    <message>
        <source>Attach and detach drives and folders as an administrator, in the places the app has asked for.</source>
        <translation>Montar y desmontar como administrador unidades y carpetas donde la aplicación ha pedido.</translation>
    </message>
    <message>
        <source>Allow %1 to attach and detach drives</source>
        <translation>Permitir a %1 montar y desmontar unidades</translation>
    </message>
    <message>
        <source>List of Attached Drives</source>
        <translation>Lista de unidades montadas</translation>
    </message>
    <message>
        <source>See which drives and folders are attached, and how much space they have.</source>
        <translation>Ver qué unidades y carpetas están montadas y cuánto espacio tienen.</translation>
    </message>
    <message>
        <source>Allow %1 to see which drives are attached</source>
        <translation>Permitir a %1 ver qué unidades están montadas</translation>
    </message>
    <message>
        <source>Disk Management</source>
        <translation>Gestión de discos</translation>
    </message>
    <message>
        <source>Attach, eject, format and partition drives through the disk service.</source>
        <translation>Montar, expulsar, formatear y particionar unidades con el servicio de discos.</translation>
    </message>
    <message>
        <source>Allow %1 to manage disks and drives</source>
        <translation>Permitir a %1 gestionar los discos y unidades</translation>
    </message>
    <message>
        <source>Encrypted Disks</source>
        <translation>Discos cifrados</translation>
    </message>
    <message>
        <source>Set up, unlock and use encrypted disks as an administrator.</source>
        <translation>Crear, desbloquear y usar discos cifrados como administrador.</translation>
    </message>
    <message>
        <source>Allow %1 to set up and unlock encrypted disks</source>
        <translation>Permitir a %1 crear y desbloquear discos cifrados</translation>
    </message>
    <message>
        <source>Disks with Several Cables</source>
        <translation>Discos con varias rutas</translation>
    </message>
    <message>
        <source>Manage disks reached over several routes, and read and overwrite them directly.</source>
        <translation>Gestionar discos accesibles por varias rutas, y leerlos y sobrescribirlos directamente.</translation>
    </message>
    <message>
        <source>Allow %1 to manage multipath disks</source>
        <translation>Permitir a %1 gestionar discos con varias rutas</translation>
    </message>
    <message>
        <source>Disks over the Network</source>
        <translation>Discos por la red</translation>
    </message>
    <message>
        <source>Connect to disks of other machines and use them as an administrator.</source>
        <translation>Conectarse a discos de otras máquinas y usarlos como administrador.</translation>
    </message>
    <message>
        <source>Allow %1 to connect to disks over the network</source>
        <translation>Permitir a %1 conectarse a discos por la red</translation>
    </message>
    <message>
        <source>NVMe Drives</source>
        <translation>Unidades NVMe</translation>
    </message>
    <message>
        <source>Manage NVMe drives, attach new ones, and erase what is on them.</source>
        <translation>Gestionar unidades NVMe, añadir otras y borrar su contenido.</translation>
    </message>
    <message>
        <source>Allow %1 to manage and erase NVMe drives</source>
        <translation>Permitir a %1 gestionar y borrar unidades NVMe</translation>
    </message>
    <message>
        <source>Direct Disk Commands</source>
        <translation>Órdenes directas a discos</translation>
    </message>
    <message>
        <source>Send any command to disks, disc burners and scanners, also to erase or damage them.</source>
        <translation>Enviar cualquier orden a discos, grabadoras y escáneres, incluso para borrarlos o dañarlos.</translation>
    </message>
    <message>
        <source>Allow %1 to send commands directly to disks</source>
        <translation>Permitir a %1 enviar órdenes directas a los discos</translation>
    </message>
    <message>
        <source>Online Storage in Ubuntu Touch</source>
        <translation>Almacenamiento de Ubuntu Touch</translation>
    </message>
    <message>
        <source>Open and save files in the online storage that is set up in Ubuntu Touch.</source>
        <translation>Abrir y guardar archivos en el almacenamiento en línea configurado en Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use online storage in Ubuntu Touch</source>
        <translation>Permitir a %1 usar el almacenamiento en línea de Ubuntu Touch</translation>
    </message>
    <message>
        <source>Preview Pictures</source>
        <translation>Imágenes de vista previa</translation>
    </message>
    <message>
        <source>Get small preview pictures of files and album covers.</source>
        <translation>Obtener pequeñas imágenes de vista previa de archivos y carátulas.</translation>
    </message>
    <message>
        <source>Allow %1 to get preview pictures of files</source>
        <translation>Permitir a %1 obtener vistas previas de archivos</translation>
    </message>
    <message>
        <source>Installed Manuals</source>
        <translation>Manuales instalados</translation>
    </message>
    <message>
        <source>Read the manuals and help pages of programs installed on this system.</source>
        <translation>Leer los manuales y páginas de ayuda de los programas instalados en este sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to read installed manuals</source>
        <translation>Permitir a %1 leer los manuales instalados</translation>
    </message>
    <message>
        <source>Network and Internet</source>
        <translation>Red e Internet</translation>
    </message>
    <message>
        <source>Use the Internet and the local network: load, send and receive anything.</source>
        <translation>Usar Internet y la red local: cargar, enviar y recibir cualquier cosa.</translation>
    </message>
    <message>
        <source>Allow %1 to use the network and the Internet</source>
        <translation>Permitir a %1 usar la red e Internet</translation>
    </message>
    <message>
        <source>Offer Network Services</source>
        <translation>Ofrecer servicios de red</translation>
    </message>
    <message>
        <source>Wait for connections from the network, as servers, file sharing and games do.</source>
        <translation>Esperar conexiones de la red, como hacen servidores, archivos compartidos y juegos.</translation>
    </message>
    <message>
        <source>Allow %1 to offer services on the network</source>
        <translation>Permitir a %1 ofrecer servicios en la red</translation>
    </message>
    <message>
        <source>Online or Offline</source>
        <translation>Conectado o sin conexión</translation>
    </message>
    <message>
        <source>Know whether this system is online.</source>
        <translation>Saber si este sistema está conectado.</translation>
    </message>
    <message>
        <source>Allow %1 to know whether this system is online</source>
        <translation>Permitir a %1 saber si el sistema está conectado</translation>
    </message>
    <message>
        <source>Network Monitoring</source>
        <translation>Supervisión de la red</translation>
    </message>
    <message>
        <source>See the network&apos;s settings and which connections this system has open.</source>
        <translation>Ver los ajustes de la red y qué conexiones tiene abiertas este sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to see network settings and connections</source>
        <translation>Permitir a %1 ver los ajustes y conexiones de la red</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Ajustes de red</translation>
    </message>
    <message>
        <source>Change all network settings, such as addresses, routes and Wi-Fi, as an administrator.</source>
        <translation>Cambiar como administrador todos los ajustes de red, como direcciones, rutas y Wi-Fi.</translation>
    </message>
    <message>
        <source>Allow %1 to change all network settings</source>
        <translation>Permitir a %1 cambiar todos los ajustes de red</translation>
    </message>
    <message>
        <source>Network Manager</source>
        <translation>Gestión de la red</translation>
    </message>
    <message>
        <source>Set up Wi-Fi, wired and VPN connections, and read their saved passwords.</source>
        <translation>Configurar conexiones Wi-Fi, por cable y VPN, y leer sus contraseñas guardadas.</translation>
    </message>
    <message>
        <source>Allow %1 to manage network connections</source>
        <translation>Permitir a %1 gestionar las conexiones de red</translation>
    </message>
    <message>
        <source>Saved Network Connections</source>
        <translation>Conexiones de red guardadas</translation>
    </message>
    <message>
        <source>See which networks are set up and connected.</source>
        <translation>Ver qué redes están configuradas y conectadas.</translation>
    </message>
    <message>
        <source>Allow %1 to see saved network connections</source>
        <translation>Permitir a %1 ver las conexiones de red guardadas</translation>
    </message>
    <message>
        <source>Network Setup Files</source>
        <translation>Archivos de configuración de red</translation>
    </message>
    <message>
        <source>Change the system-wide network setup, and read the Wi-Fi passwords in it.</source>
        <translation>Cambiar la configuración de red de todo el sistema y leer las contraseñas Wi-Fi que contiene.</translation>
    </message>
    <message>
        <source>Allow %1 to change the network setup files</source>
        <translation>Permitir a %1 cambiar los archivos de configuración de red</translation>
    </message>
    <message>
        <source>Network Setup Details</source>
        <translation>Detalles de la configuración de red</translation>
    </message>
    <message>
        <source>Read the system-wide network setup, with the Wi-Fi passwords in it.</source>
        <translation>Leer la configuración de red de todo el sistema, con las contraseñas Wi-Fi que contiene.</translation>
    </message>
    <message>
        <source>Allow %1 to read the network setup files</source>
        <translation>Permitir a %1 leer los archivos de configuración de red</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Change the firewall: open ports, block, watch and redirect network traffic.</source>
        <translation>Cambiar el cortafuegos: abrir puertos, bloquear, observar y desviar el tráfico de red.</translation>
    </message>
    <message>
        <source>Allow %1 to change the firewall</source>
        <translation>Permitir a %1 cambiar el cortafuegos</translation>
    </message>
    <message>
        <source>Devices on the Local Network</source>
        <translation>Dispositivos de la red local</translation>
    </message>
    <message>
        <source>Find printers, speakers, shares and other services on the local network.</source>
        <translation>Encontrar impresoras, altavoces, recursos y otros servicios de la red local.</translation>
    </message>
    <message>
        <source>Allow %1 to find devices on the local network</source>
        <translation>Permitir a %1 encontrar dispositivos en la red local</translation>
    </message>
    <message>
        <source>Announce on the Local Network</source>
        <translation>Anunciarse en la red local</translation>
    </message>
    <message>
        <source>Announce services on the local network for others to find, and find theirs.</source>
        <translation>Anunciar servicios en la red local para que otros los encuentren, y encontrar los suyos.</translation>
    </message>
    <message>
        <source>Allow %1 to announce services on the local network</source>
        <translation>Permitir a %1 anunciar servicios en la red local</translation>
    </message>
    <message>
        <source>Mobile Broadband</source>
        <translation>Banda ancha móvil</translation>
    </message>
    <message>
        <source>Use mobile modems: connect, read and send text messages, and see the location.</source>
        <translation>Usar módems móviles: conectarse, leer y enviar mensajes SMS y ver la ubicación.</translation>
    </message>
    <message>
        <source>Allow %1 to use mobile modems</source>
        <translation>Permitir a %1 usar módems móviles</translation>
    </message>
    <message>
        <source>Dial-Up Connections</source>
        <translation>Conexiones por marcación</translation>
    </message>
    <message>
        <source>Make dial-up and similar connections as an administrator.</source>
        <translation>Establecer como administrador conexiones por marcación y similares.</translation>
    </message>
    <message>
        <source>Allow %1 to make dial-up connections</source>
        <translation>Permitir a %1 establecer conexiones por marcación</translation>
    </message>
    <message>
        <source>Virtual Network Switches</source>
        <translation>Conmutadores de red virtuales</translation>
    </message>
    <message>
        <source>Manage the virtual switches that connect virtual machines to the network.</source>
        <translation>Gestionar los conmutadores virtuales que unen las máquinas virtuales a la red.</translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual network switches</source>
        <translation>Permitir a %1 gestionar conmutadores de red virtuales</translation>
    </message>
    <message>
        <source>Run Virtual Network Switches</source>
        <translation>Servicio de conmutadores virtuales</translation>
    </message>
    <message>
        <source>Run the service behind virtual network switches.</source>
        <translation>Ejecutar el servicio de los conmutadores de red virtuales.</translation>
    </message>
    <message>
        <source>Allow %1 to run virtual network switches</source>
        <translation>Permitir a %1 ejecutar conmutadores de red virtuales</translation>
    </message>
    <message>
        <source>MicroOVN Networks</source>
        <translation>Redes MicroOVN</translation>
    </message>
    <message>
        <source>Manage the virtual networks of MicroOVN.</source>
        <translation>Gestionar las redes virtuales de MicroOVN.</translation>
    </message>
    <message>
        <source>Allow %1 to manage MicroOVN networks</source>
        <translation>Permitir a %1 gestionar redes MicroOVN</translation>
    </message>
    <message>
        <source>Download Manager</source>
        <translation>Gestor de descargas</translation>
    </message>
    <message>
        <source>Download files through the download manager of Ubuntu Touch.</source>
        <translation>Descargar archivos con el gestor de descargas de Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use the download manager</source>
        <translation>Permitir a %1 usar el gestor de descargas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Take pictures and record video with any connected camera, at any time.</source>
        <translation>Hacer fotos y grabar vídeo en todo momento con cualquier cámara conectada.</translation>
    </message>
    <message>
        <source>Allow %1 to use the camera</source>
        <translation>Permitir a %1 usar la cámara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Record sound with any connected microphone, at any time.</source>
        <translation>Grabar sonido en todo momento con cualquier micrófono conectado.</translation>
    </message>
    <message>
        <source>Allow %1 to use the microphone</source>
        <translation>Permitir a %1 usar el micrófono</translation>
    </message>
    <message>
        <source>Sound and Microphone</source>
        <translation>Sonido y micrófono</translation>
    </message>
    <message>
        <source>Play sound and record with the microphone; one is not to be had without the other.</source>
        <translation>Reproducir sonido y grabar con el micrófono; no es posible lo uno sin lo otro.</translation>
    </message>
    <message>
        <source>Allow %1 to play sound and record with the microphone</source>
        <translation>Permitir a %1 reproducir sonido y grabar con el micrófono</translation>
    </message>
    <message>
        <source>Media Streams</source>
        <translation>Flujos multimedia</translation>
    </message>
    <message>
        <source>Play sound, record with the microphone and take part in other sound and video streams.</source>
        <translation>Reproducir sonido, grabar con el micrófono y participar en otros flujos de sonido y vídeo.</translation>
    </message>
    <message>
        <source>Allow %1 to use all sound and video streams</source>
        <translation>Permitir a %1 usar todos los flujos de sonido y vídeo</translation>
    </message>
    <message>
        <source>Sound Card</source>
        <translation>Tarjeta de sonido</translation>
    </message>
    <message>
        <source>Use the sound card directly: play sound, record with the microphone, change the volume.</source>
        <translation>Usar directamente la tarjeta de sonido: reproducir, grabar y cambiar el volumen.</translation>
    </message>
    <message>
        <source>Allow %1 to use the sound card directly</source>
        <translation>Permitir a %1 usar directamente la tarjeta de sonido</translation>
    </message>
    <message>
        <source>Studio Audio</source>
        <translation>Audio de estudio</translation>
    </message>
    <message>
        <source>Play and record sound through JACK, the sound server for music production.</source>
        <translation>Reproducir y grabar sonido con JACK, el servidor de sonido para producción musical.</translation>
    </message>
    <message>
        <source>Allow %1 to play and record sound through JACK</source>
        <translation>Permitir a %1 reproducir y grabar sonido con JACK</translation>
    </message>
    <message>
        <source>Screen Recording</source>
        <translation>Grabación de pantalla</translation>
    </message>
    <message>
        <source>Record the screen and sound at any time, and save the recording over any of your files.</source>
        <translation>Grabar la pantalla y el sonido en todo momento, y guardar la grabación sobre cualquier archivo suyo.</translation>
    </message>
    <message>
        <source>Allow %1 to record the screen and sound</source>
        <translation>Permitir a %1 grabar la pantalla y el sonido</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Find out where this device is.</source>
        <translation>Averiguar dónde se encuentra este dispositivo.</translation>
    </message>
    <message>
        <source>Allow %1 to know where this device is</source>
        <translation>Permitir a %1 conocer la ubicación del dispositivo</translation>
    </message>
    <message>
        <source>Location Service</source>
        <translation>Servicio de ubicación</translation>
    </message>
    <message>
        <source>Control how this device finds its location, and see where it is.</source>
        <translation>Controlar cómo encuentra este dispositivo su ubicación, y verla.</translation>
    </message>
    <message>
        <source>Allow %1 to control the location service</source>
        <translation>Permitir a %1 controlar el servicio de ubicación</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Read, change and delete the contacts in your address book.</source>
        <translation>Leer, cambiar y borrar los contactos de su libreta de direcciones.</translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts</source>
        <translation>Permitir a %1 usar sus contactos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Read, change and delete the appointments and tasks in your calendar.</source>
        <translation>Leer, cambiar y borrar las citas y tareas de su calendario.</translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar</source>
        <translation>Permitir a %1 usar su calendario</translation>
    </message>
    <message>
        <source>Contacts in Unity 8</source>
        <translation>Contactos en Unity 8</translation>
    </message>
    <message>
        <source>Read and change the address book of the Unity 8 desktop.</source>
        <translation>Leer y cambiar la libreta de direcciones del escritorio Unity 8.</translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts in Unity 8</source>
        <translation>Permitir a %1 usar sus contactos en Unity 8</translation>
    </message>
    <message>
        <source>Calendar in Unity 8</source>
        <translation>Calendario en Unity 8</translation>
    </message>
    <message>
        <source>Read and change the calendar of the Unity 8 desktop.</source>
        <translation>Leer y cambiar el calendario del escritorio Unity 8.</translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar in Unity 8</source>
        <translation>Permitir a %1 usar su calendario en Unity 8</translation>
    </message>
    <message>
        <source>Saved Passwords</source>
        <translation>Contraseñas guardadas</translation>
    </message>
    <message>
        <source>Read, change and delete the passwords that your other programs have saved.</source>
        <translation>Leer, cambiar y borrar las contraseñas que han guardado sus otros programas.</translation>
    </message>
    <message>
        <source>Allow %1 to read your saved passwords</source>
        <translation>Permitir a %1 leer sus contraseñas guardadas</translation>
    </message>
    <message>
        <source>Private GPG Keys</source>
        <translation>Claves GPG privadas</translation>
    </message>
    <message>
        <source>Read the secret keys with which you sign and decrypt; whoever has them can pass as you.</source>
        <translation>Leer las claves secretas con que firma y descifra; quien las tenga puede hacerse pasar por usted.</translation>
    </message>
    <message>
        <source>Allow %1 to read your private GPG keys</source>
        <translation>Permitir a %1 leer sus claves GPG privadas</translation>
    </message>
    <message>
        <source>Public GPG Keys</source>
        <translation>Claves GPG públicas</translation>
    </message>
    <message>
        <source>See whose public GPG keys you have, whom you trust, and the files that revoke your own key.</source>
        <translation>Ver de quién tiene claves GPG públicas, en quién confía y los archivos para revocar la suya.</translation>
    </message>
    <message>
        <source>Allow %1 to see your public GPG keys</source>
        <translation>Permitir a %1 ver sus claves GPG públicas</translation>
    </message>
    <message>
        <source>Private SSH Keys</source>
        <translation>Claves SSH privadas</translation>
    </message>
    <message>
        <source>Read the secret keys that let you in to other machines; whoever has them can enter as you.</source>
        <translation>Leer las claves secretas que abren otras máquinas; quien las tenga puede entrar como usted.</translation>
    </message>
    <message>
        <source>Allow %1 to read your private SSH keys</source>
        <translation>Permitir a %1 leer sus claves SSH privadas</translation>
    </message>
    <message>
        <source>Public SSH Keys</source>
        <translation>Claves SSH públicas</translation>
    </message>
    <message>
        <source>See your public SSH keys, by which other systems know you.</source>
        <translation>Ver sus claves SSH públicas, por las que otros sistemas lo reconocen.</translation>
    </message>
    <message>
        <source>Allow %1 to see your public SSH keys</source>
        <translation>Permitir a %1 ver sus claves SSH públicas</translation>
    </message>
    <message>
        <source>Sign-In Tickets</source>
        <translation>Tiques de inicio de sesión</translation>
    </message>
    <message>
        <source>Use the Kerberos tickets of your current sign-in, to reach company services in your name.</source>
        <translation>Usar los tiques Kerberos de su sesión para llegar en su nombre a los servicios de la empresa.</translation>
    </message>
    <message>
        <source>Allow %1 to use your Kerberos sign-in tickets</source>
        <translation>Permitir a %1 usar sus tiques Kerberos de inicio de sesión</translation>
    </message>
    <message>
        <source>All Keyboard and Mouse Input</source>
        <translation>Toda entrada de teclado y ratón</translation>
    </message>
    <message>
        <source>See every key you press in any program, passwords too, and every mouse movement.</source>
        <translation>Ver cada tecla que pulsa en cualquier programa, también contraseñas, y cada movimiento del ratón.</translation>
    </message>
    <message>
        <source>Allow %1 to see everything you type</source>
        <translation>Permitir a %1 ver todo lo que escribe</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Cuentas de usuario</translation>
    </message>
    <message>
        <source>Add and delete users and change their passwords. This is full control over the system.</source>
        <translation>Añadir y borrar usuarios y cambiar contraseñas. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to manage user accounts</source>
        <translation>Permitir a %1 gestionar las cuentas de usuario</translation>
    </message>
    <message>
        <source>Who Is Signed In</source>
        <translation>Quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>See who is signed in, and who was and when.</source>
        <translation>Ver quién ha iniciado sesión, y quién la tuvo y cuándo.</translation>
    </message>
    <message>
        <source>Allow %1 to see who is signed in</source>
        <translation>Permitir a %1 ver quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>Login Sessions</source>
        <translation>Sesiones de usuario</translation>
    </message>
    <message>
        <source>Lock, unlock, switch and end the sessions of all users.</source>
        <translation>Bloquear, desbloquear, cambiar y cerrar las sesiones de todos los usuarios.</translation>
    </message>
    <message>
        <source>Allow %1 to control the sessions of all users</source>
        <translation>Permitir a %1 controlar las sesiones de todos los usuarios</translation>
    </message>
    <message>
        <source>Running Programs</source>
        <translation>Programas en ejecución</translation>
    </message>
    <message>
        <source>See all running programs, whose they are, and how busy the system is.</source>
        <translation>Ver todos los programas en ejecución, de quién son y cuán ocupado está el sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to see all running programs</source>
        <translation>Permitir a %1 ver todos los programas en ejecución</translation>
    </message>
    <message>
        <source>Control Running Programs</source>
        <translation>Control de programas en ejecución</translation>
    </message>
    <message>
        <source>Stop and slow down any of your running programs; if it runs as root, anybody&apos;s.</source>
        <translation>Detener y frenar sus programas en ejecución y, con permisos de administrador, los de todos.</translation>
    </message>
    <message>
        <source>Allow %1 to stop and slow down running programs</source>
        <translation>Permitir a %1 detener y frenar programas en ejecución</translation>
    </message>
    <message>
        <source>Hardware Details</source>
        <translation>Detalles del hardware</translation>
    </message>
    <message>
        <source>See which hardware this system has, with serial numbers, temperatures and sensors.</source>
        <translation>Ver qué hardware tiene este sistema, con números de serie, temperaturas y sensores.</translation>
    </message>
    <message>
        <source>Allow %1 to see hardware details</source>
        <translation>Permitir a %1 ver los detalles del hardware</translation>
    </message>
    <message>
        <source>Battery Status</source>
        <translation>Estado de la batería</translation>
    </message>
    <message>
        <source>See the charge and state of batteries and the power supply.</source>
        <translation>Ver la carga y el estado de las baterías y la alimentación.</translation>
    </message>
    <message>
        <source>Allow %1 to see the battery status</source>
        <translation>Permitir a %1 ver el estado de la batería</translation>
    </message>
    <message>
        <source>Keep the Screen On</source>
        <translation>Mantener la pantalla encendida</translation>
    </message>
    <message>
        <source>Keep the screen from turning off and locking, as during films and talks.</source>
        <translation>Impedir que la pantalla se apague y se bloquee, por ejemplo con películas y charlas.</translation>
    </message>
    <message>
        <source>Allow %1 to keep the screen on</source>
        <translation>Permitir a %1 mantener la pantalla encendida</translation>
    </message>
    <message>
        <source>Power Saving</source>
        <translation>Ahorro de energía</translation>
    </message>
    <message>
        <source>Change how the system and its devices save power and charge batteries.</source>
        <translation>Cambiar cómo ahorran energía y cargan baterías el sistema y sus dispositivos.</translation>
    </message>
    <message>
        <source>Allow %1 to change power saving</source>
        <translation>Permitir a %1 cambiar el ahorro de energía</translation>
    </message>
    <message>
        <source>Shut Down and Restart</source>
        <translation>Apagar y reiniciar</translation>
    </message>
    <message>
        <source>Shut down, restart or suspend the system.</source>
        <translation>Apagar, reiniciar o suspender el sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to shut down and restart the system</source>
        <translation>Permitir a %1 apagar y reiniciar el sistema</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Set the date and time of the system.</source>
        <translation>Ajustar la fecha y la hora del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to set the date and time</source>
        <translation>Permitir a %1 ajustar la fecha y la hora</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Set the time zone of the system.</source>
        <translation>Ajustar la zona horaria del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to set the time zone</source>
        <translation>Permitir a %1 ajustar la zona horaria</translation>
    </message>
    <message>
        <source>Time Servers</source>
        <translation>Servidores de hora</translation>
    </message>
    <message>
        <source>Choose from which servers the system gets its time.</source>
        <translation>Elegir de qué servidores recibe la hora el sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to choose the time servers</source>
        <translation>Permitir a %1 elegir los servidores de hora</translation>
    </message>
    <message>
        <source>Language and Region</source>
        <translation>Idioma y región</translation>
    </message>
    <message>
        <source>Change the language and regional formats of the system for all users.</source>
        <translation>Cambiar el idioma y los formatos regionales del sistema para todos los usuarios.</translation>
    </message>
    <message>
        <source>Allow %1 to change the system language</source>
        <translation>Permitir a %1 cambiar el idioma del sistema</translation>
    </message>
    <message>
        <source>System Name</source>
        <translation>Nombre del sistema</translation>
    </message>
    <message>
        <source>Change the name under which the network knows this system.</source>
        <translation>Cambiar el nombre con que la red conoce este sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to change the system&apos;s name</source>
        <translation>Permitir a %1 cambiar el nombre del sistema</translation>
    </message>
    <message>
        <source>System Logs</source>
        <translation>Registros del sistema</translation>
    </message>
    <message>
        <source>Read the logs of the system, which may tell what all users did.</source>
        <translation>Leer los registros del sistema, que pueden revelar lo que han hecho todos los usuarios.</translation>
    </message>
    <message>
        <source>Allow %1 to read the system logs</source>
        <translation>Permitir a %1 leer los registros del sistema</translation>
    </message>
    <message>
        <source>Record Security Events</source>
        <translation>Registrar sucesos de seguridad</translation>
    </message>
    <message>
        <source>Run the service that records security events of the whole system, as an administrator.</source>
        <translation>Ejecutar como administrador el servicio que registra los sucesos de seguridad de todo el sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to record security events</source>
        <translation>Permitir a %1 registrar sucesos de seguridad</translation>
    </message>
    <message>
        <source>Security Events</source>
        <translation>Sucesos de seguridad</translation>
    </message>
    <message>
        <source>Read and write the record of security events on this system.</source>
        <translation>Leer y escribir el registro de sucesos de seguridad de este sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to use the record of security events</source>
        <translation>Permitir a %1 usar el registro de sucesos de seguridad</translation>
    </message>
    <message>
        <source>Ask What Is Allowed</source>
        <translation>Preguntar qué está permitido</translation>
    </message>
    <message>
        <source>Ask the system what programs are allowed to do.</source>
        <translation>Preguntar al sistema qué pueden hacer los programas.</translation>
    </message>
    <message>
        <source>Allow %1 to ask what programs are allowed to do</source>
        <translation>Permitir a %1 preguntar qué pueden hacer los programas</translation>
    </message>
    <message>
        <source>Administrator Requests</source>
        <translation>Peticiones de administrador</translation>
    </message>
    <message>
        <source>Ask the system whether you may do administrator tasks, and add rules that decide it.</source>
        <translation>Preguntar al sistema si usted puede administrarlo, y añadir reglas que lo deciden.</translation>
    </message>
    <message>
        <source>Allow %1 to use and add administrator rules</source>
        <translation>Permitir a %1 usar y añadir reglas de administrador</translation>
    </message>
    <message>
        <source>Ask for Your Password</source>
        <translation>Pedir su contraseña</translation>
    </message>
    <message>
        <source>Show the password prompt for administrator tasks, and so see your password.</source>
        <translation>Mostrar la petición de contraseña de administrador, y ver así su contraseña.</translation>
    </message>
    <message>
        <source>Allow %1 to ask for your administrator password</source>
        <translation>Permitir a %1 pedir su contraseña de administrador</translation>
    </message>
    <message>
        <source>Manage All Snaps</source>
        <translation>Gestionar todos los Snaps</translation>
    </message>
    <message>
        <source>Install, remove and change any snap, and all permissions. This is full control over the system.</source>
        <translation>Instalar, quitar y cambiar cualquier Snap y permiso. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to manage all snaps</source>
        <translation>Permitir a %1 gestionar todos los Snaps</translation>
    </message>
    <message>
        <source>Answer Permission Requests</source>
        <translation>Responder peticiones de permiso</translation>
    </message>
    <message>
        <source>See and answer the permission requests of other snaps in your place.</source>
        <translation>Ver las peticiones de permiso de otros Snaps y responderlas en su lugar.</translation>
    </message>
    <message>
        <source>Allow %1 to answer permission requests for you</source>
        <translation>Permitir a %1 responder por usted a peticiones de permiso</translation>
    </message>
    <message>
        <source>Timing of Updates</source>
        <translation>Momento de las actualizaciones</translation>
    </message>
    <message>
        <source>Delay or start its own updates and those of the snaps that depend on it.</source>
        <translation>Retrasar o iniciar sus propias actualizaciones y las de los Snaps que dependen de él.</translation>
    </message>
    <message>
        <source>Allow %1 to decide when snaps update</source>
        <translation>Permitir a %1 decidir cuándo se actualizan los Snaps</translation>
    </message>
    <message>
        <source>See Snap Updates</source>
        <translation>Ver actualizaciones de Snaps</translation>
    </message>
    <message>
        <source>See which snaps are being updated or wait for it.</source>
        <translation>Ver qué Snaps se están actualizando o esperan hacerlo.</translation>
    </message>
    <message>
        <source>Allow %1 to see when snaps update</source>
        <translation>Permitir a %1 ver cuándo se actualizan los Snaps</translation>
    </message>
    <message>
        <source>Install Themes</source>
        <translation>Instalar temas</translation>
    </message>
    <message>
        <source>Check for themes and install them from the Snap Store.</source>
        <translation>Buscar temas e instalarlos desde la Snap Store.</translation>
    </message>
    <message>
        <source>Allow %1 to install themes</source>
        <translation>Permitir a %1 instalar temas</translation>
    </message>
    <message>
        <source>Disk Encryption of the System</source>
        <translation>Cifrado de los discos del sistema</translation>
    </message>
    <message>
        <source>Manage the encryption of the system&apos;s disks: passwords, PINs and recovery keys.</source>
        <translation>Gestionar el cifrado de los discos del sistema: contraseñas, PIN y claves de recuperación.</translation>
    </message>
    <message>
        <source>Allow %1 to manage the disk encryption of the system</source>
        <translation>Permitir a %1 gestionar el cifrado de los discos del sistema</translation>
    </message>
    <message>
        <source>Install Software</source>
        <translation>Instalar software</translation>
    </message>
    <message>
        <source>Install, update and remove software outside snaps. This is full control over the system.</source>
        <translation>Instalar y quitar software ajeno a los Snaps. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to install and remove software</source>
        <translation>Permitir a %1 instalar y quitar software</translation>
    </message>
    <message>
        <source>Ubuntu Pro</source>
        <translation>Ubuntu Pro</translation>
    </message>
    <message>
        <source>Attach this system to Ubuntu Pro or detach it, and switch its services on and off.</source>
        <translation>Unir este sistema a Ubuntu Pro o separarlo, y activar o desactivar sus servicios.</translation>
    </message>
    <message>
        <source>Allow %1 to manage Ubuntu Pro</source>
        <translation>Permitir a %1 gestionar Ubuntu Pro</translation>
    </message>
    <message>
        <source>Firmware Updates</source>
        <translation>Actualizaciones de firmware</translation>
    </message>
    <message>
        <source>Update the firmware of this system and of its devices.</source>
        <translation>Actualizar el firmware de este sistema y de sus dispositivos.</translation>
    </message>
    <message>
        <source>Allow %1 to update firmware</source>
        <translation>Permitir a %1 actualizar el firmware</translation>
    </message>
    <message>
        <source>Prepare Firmware Updates</source>
        <translation>Preparar firmware</translation>
    </message>
    <message>
        <source>Start firmware updates and prepare the system for them.</source>
        <translation>Iniciar actualizaciones de firmware y preparar el sistema para ellas.</translation>
    </message>
    <message>
        <source>Allow %1 to prepare firmware updates</source>
        <translation>Permitir a %1 preparar actualizaciones de firmware</translation>
    </message>
    <message>
        <source>Dell System Management</source>
        <translation>Gestión de sistemas Dell</translation>
    </message>
    <message>
        <source>Control Dell machines below the operating system, and switch them off.</source>
        <translation>Controlar máquinas Dell por debajo del sistema operativo, y apagarlas.</translation>
    </message>
    <message>
        <source>Allow %1 to manage Dell machines</source>
        <translation>Permitir a %1 gestionar máquinas Dell</translation>
    </message>
    <message>
        <source>Processor Settings</source>
        <translation>Ajustes del procesador</translation>
    </message>
    <message>
        <source>Change the speed of the processor and switch its cores on and off.</source>
        <translation>Cambiar la velocidad del procesador y activar o desactivar sus núcleos.</translation>
    </message>
    <message>
        <source>Allow %1 to change processor settings</source>
        <translation>Permitir a %1 cambiar los ajustes del procesador</translation>
    </message>
    <message>
        <source>Large Memory Blocks</source>
        <translation>Grandes bloques de memoria</translation>
    </message>
    <message>
        <source>Reserve large blocks of memory and change how the system hands them out.</source>
        <translation>Reservar grandes bloques de memoria y cambiar cómo los reparte el sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to reserve large blocks of memory</source>
        <translation>Permitir a %1 reservar grandes bloques de memoria</translation>
    </message>
    <message>
        <source>Read All Memory</source>
        <translation>Leer toda la memoria</translation>
    </message>
    <message>
        <source>Read all memory of the system, with passwords and secrets of all programs.</source>
        <translation>Leer toda la memoria del sistema, con las contraseñas y secretos de todos los programas.</translation>
    </message>
    <message>
        <source>Allow %1 to read all memory of the system</source>
        <translation>Permitir a %1 leer toda la memoria del sistema</translation>
    </message>
    <message>
        <source>Change All Memory</source>
        <translation>Cambiar toda la memoria</translation>
    </message>
    <message>
        <source>Read and change all memory. This is full control over the system.</source>
        <translation>Leer y cambiar toda la memoria. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to change all memory of the system</source>
        <translation>Permitir a %1 cambiar toda la memoria del sistema</translation>
    </message>
    <message>
        <source>Hardware Ports</source>
        <translation>Puertos de hardware</translation>
    </message>
    <message>
        <source>Talk to all hardware directly. This is full control over the system.</source>
        <translation>Hablar directamente con todo el hardware. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to all hardware directly</source>
        <translation>Permitir a %1 hablar directamente con todo el hardware</translation>
    </message>
    <message>
        <source>System Encryption</source>
        <translation>Cifrado del sistema</translation>
    </message>
    <message>
        <source>Encrypt and compute checksums with the system kernel.</source>
        <translation>Cifrar y calcular sumas de comprobación con el núcleo del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to encrypt with the system kernel</source>
        <translation>Permitir a %1 cifrar con el núcleo del sistema</translation>
    </message>
    <message>
        <source>Report Readiness</source>
        <translation>Avisar de que está listo</translation>
    </message>
    <message>
        <source>Report to the service manager that a service is ready and alive.</source>
        <translation>Avisar al gestor de servicios de que un servicio está listo y activo.</translation>
    </message>
    <message>
        <source>Allow %1 to report when its service is ready</source>
        <translation>Permitir a %1 avisar de que su servicio está listo</translation>
    </message>
    <message>
        <source>App Descriptions</source>
        <translation>Descripciones de aplicaciones</translation>
    </message>
    <message>
        <source>Read the descriptions and pictures of installed and available apps.</source>
        <translation>Leer las descripciones e imágenes de aplicaciones instaladas y disponibles.</translation>
    </message>
    <message>
        <source>Allow %1 to read descriptions of apps</source>
        <translation>Permitir a %1 leer descripciones de aplicaciones</translation>
    </message>
    <message>
        <source>Start Other Apps</source>
        <translation>Iniciar otras aplicaciones</translation>
    </message>
    <message>
        <source>See which apps are installed and start them with their own permissions.</source>
        <translation>Ver qué aplicaciones hay instaladas e iniciarlas con los permisos de ellas.</translation>
    </message>
    <message>
        <source>Allow %1 to start other apps</source>
        <translation>Permitir a %1 iniciar otras aplicaciones</translation>
    </message>
    <message>
        <source>Remembered Permissions</source>
        <translation>Permisos recordados</translation>
    </message>
    <message>
        <source>See and change what you have allowed apps when asked, for the app itself too.</source>
        <translation>Ver y cambiar lo que usted ha permitido al preguntársele, también a la propia aplicación.</translation>
    </message>
    <message>
        <source>Allow %1 to change remembered permissions</source>
        <translation>Permitir a %1 cambiar los permisos recordados</translation>
    </message>
    <message>
        <source>Steam Games</source>
        <translation>Juegos de Steam</translation>
    </message>
    <message>
        <source>Run Steam&apos;s games in containers of their own. This opens the whole system to the app.</source>
        <translation>Ejecutar los juegos de Steam en contenedores. Esto abre todo el sistema a la aplicación.</translation>
    </message>
    <message>
        <source>Allow %1 to run Steam games</source>
        <translation>Permitir a %1 ejecutar juegos de Steam</translation>
    </message>
    <message>
        <source>Classic Environment</source>
        <translation>Entorno clásico</translation>
    </message>
    <message>
        <source>Run a classic system without restrictions. This is full control over the system.</source>
        <translation>Ejecutar un sistema clásico sin restricciones. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to run a classic environment</source>
        <translation>Permitir a %1 ejecutar un entorno clásico</translation>
    </message>
    <message>
        <source>System Core</source>
        <translation>Núcleo del sistema de Snaps</translation>
    </message>
    <message>
        <source>Configure the system; only the core snap of the system may have this.</source>
        <translation>Configurar el sistema; solo el Snap central del sistema puede tener esto.</translation>
    </message>
    <message>
        <source>Allow %1 to configure the system core</source>
        <translation>Permitir a %1 configurar el núcleo del sistema</translation>
    </message>
    <message>
        <source>System Tests</source>
        <translation>Pruebas del sistema</translation>
    </message>
    <message>
        <source>Run any test on the system with all rights. This is full control over the system.</source>
        <translation>Ejecutar cualquier prueba con todos los derechos. Es el control total del sistema.</translation>
    </message>
    <message>
        <source>Allow %1 to run system tests with all rights</source>
        <translation>Permitir a %1 ejecutar pruebas del sistema con todos los derechos</translation>
    </message>
    <message>
        <source>There is no description of this permission yet; its documentation says what it allows.</source>
        <translation>Aún no hay descripción de este permiso; su documentación dice qué permite.</translation>
    </message>
    <message>
        <source>Allow %1 to use the permission “%2”</source>
        <translation>Permitir a %1 usar el permiso «%2»</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Files and Storage</source>
        <translation>Archivos y almacenamiento</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Accounts and Other Programs</source>
        <translation>Cuentas y otros programas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Development and Virtual Machines</source>
        <translation>Desarrollo y máquinas virtuales</translation>
    </message>
    <message>
        <source>Desktop Basics</source>
        <translation>Elementos básicos del escritorio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>CatalogSearch</name>
    <message>
        <source>gnome online accounts, goa, google account, nextcloud, microsoft account, sign in, login, email</source>
        <translation>inicio de sesión, correo, cuenta de google, cuenta de microsoft</translation>
    </message>
    <message>
        <source>ubuntu touch, google account, sign in, login</source>
        <translation>inicio de sesión, cuenta de google</translation>
    </message>
    <message>
        <source>play button, pause, media player, media keys, now playing, multimedia keys, music player</source>
        <translation>reproducir, pausa, teclas multimedia, reproductor de música</translation>
    </message>
    <message>
        <source>d-bus, bus, ipc, inter-process communication, service, automation</source>
        <translation>mensajes, servicio, automatización</translation>
    </message>
    <message>
        <source>shared content, themes, plugins, add-ons, extensions, runtime, language packs, fonts</source>
        <translation>contenido compartido, temas, complementos, extensiones, idiomas, tipos de letra</translation>
    </message>
    <message>
        <source>shm, ipc, memory, dev shm, inter-process communication</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>posix, message queue, ipc, inter-process communication, mq</source>
        <translation>mensajes, cola</translation>
    </message>
    <message>
        <source>confdb, configuration, registry, settings database</source>
        <translation>configuración, preferencias</translation>
    </message>
    <message>
        <source>ofono, phone, telephony, call, sms, text message, sim, dial, mobile</source>
        <translation>teléfono, llamada, mensaje de texto, marcar, móvil</translation>
    </message>
    <message>
        <source>fonts, portal, notifications, tray icon, system tray, open file dialog, theme, file picker</source>
        <translation>tipos de letra, notificaciones, selector de archivos, bandeja del sistema</translation>
    </message>
    <message>
        <source>ibus, fcitx, screen reader, a11y, orca, input method, legacy desktop, chinese input</source>
        <translation>lector de pantalla, accesibilidad, método de entrada</translation>
    </message>
    <message>
        <source>wayland, window, display, screen, gui, compositor</source>
        <translation>ventana, pantalla</translation>
    </message>
    <message>
        <source>x11, xorg, xserver, x window, xwayland, window, display, screen, keylogger, clipboard</source>
        <translation>ventana, pantalla, portapapeles</translation>
    </message>
    <message>
        <source>mir, window, display, screen, ubuntu touch, kiosk</source>
        <translation>ventana, pantalla</translation>
    </message>
    <message>
        <source>unity, window, display, menus, notifications, clipboard, launcher, global menu</source>
        <translation>ventana, menús, notificaciones, portapapeles</translation>
    </message>
    <message>
        <source>ubuntu touch, lomiri, window, clipboard, phone</source>
        <translation>ventana, portapapeles</translation>
    </message>
    <message>
        <source>gpu, 3d, graphics card, opengl, vulkan, hardware acceleration, video decoding, games, cuda</source>
        <translation>tarjeta gráfica, aceleración, juegos</translation>
    </message>
    <message>
        <source>gsettings, dconf, gnome settings, preferences, theme, configuration</source>
        <translation>preferencias, tema, configuración</translation>
    </message>
    <message>
        <source>gconf, gnome 2, preferences, configuration</source>
        <translation>preferencias, configuración</translation>
    </message>
    <message>
        <source>browser, web browser, chromium, firefox, electron, chrome, web view, html</source>
        <translation>navegador, página web</translation>
    </message>
    <message>
        <source>virtual keyboard, touch keyboard, osk, maliit, onscreen keyboard, input method</source>
        <translation>teclado virtual, teclado táctil, método de entrada</translation>
    </message>
    <message>
        <source>container, containers, docker socket, compose, image, moby</source>
        <translation>contenedor, virtualización</translation>
    </message>
    <message>
        <source>container, containers, dockerd, containerd, moby</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>container, containers, podman socket, image, docker</source>
        <translation>contenedor, virtualización</translation>
    </message>
    <message>
        <source>container, containers, lxc, incus, virtual machine, vm</source>
        <translation>contenedor, máquina virtual</translation>
    </message>
    <message>
        <source>container, lxc, guest, devlxd, instance, cloud-init</source>
        <translation>contenedor, invitado</translation>
    </message>
    <message>
        <source>libvirt, vm, qemu, kvm, virt-manager, virtualization, hypervisor</source>
        <translation>virtualización, hipervisor</translation>
    </message>
    <message>
        <source>kvm, vm, qemu, emulator, android emulator, virtualization, hypervisor</source>
        <translation>virtualización, emulador</translation>
    </message>
    <message>
        <source>multipass, vm, virtual machine, ubuntu vm</source>
        <translation>máquina virtual</translation>
    </message>
    <message>
        <source>acrn, hypervisor, vm, virtual machine, embedded</source>
        <translation>virtualización</translation>
    </message>
    <message>
        <source>k8s, microk8s, kubelet, container, cluster, orchestration</source>
        <translation>clúster, contenedor</translation>
    </message>
    <message>
        <source>hashicorp, nomad, container, cluster, orchestration</source>
        <translation>clúster, contenedor</translation>
    </message>
    <message>
        <source>amazon, aws, greengrass, iot, cloud, lambda</source>
        <translation>internet de las cosas, nube</translation>
    </message>
    <message>
        <source>openstack, sunbeam, cloud, virtual machine</source>
        <translation>máquina virtual, nube</translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, object storage</source>
        <translation>clúster, almacenamiento distribuido</translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, disks, osd</source>
        <translation>clúster, almacenamiento distribuido</translation>
    </message>
    <message>
        <source>juju, cloud, credentials, orchestration, charm</source>
        <translation>credenciales, nube</translation>
    </message>
    <message>
        <source>user namespaces, namespace, unprivileged container, browser sandbox, chrome, electron</source>
        <translation>espacios de nombres, aislamiento</translation>
    </message>
    <message>
        <source>driver, kernel, module, insmod, modprobe, rmmod</source>
        <translation>controlador, núcleo</translation>
    </message>
    <message>
        <source>driver, kernel, module, modprobe</source>
        <translation>controlador, núcleo</translation>
    </message>
    <message>
        <source>driver, kernel, module, lsmod, modinfo</source>
        <translation>controlador, núcleo</translation>
    </message>
    <message>
        <source>firmware, driver, kernel, firmware path</source>
        <translation>controlador, núcleo</translation>
    </message>
    <message>
        <source>scheduler, sched_ext, scx, performance, cpu, bpf</source>
        <translation>planificador, rendimiento</translation>
    </message>
    <message>
        <source>trace, debug, tracing, perf, bpf, ebpf, bpftrace, ftrace, profiling</source>
        <translation>depurar, rastreo, rendimiento</translation>
    </message>
    <message>
        <source>source code, kernel headers, headers, compile, usr src, bpf</source>
        <translation>código fuente, cabeceras, compilar</translation>
    </message>
    <message>
        <source>ros, robot, robotics, rviz, urdf, gazebo</source>
        <translation>robot, robótica</translation>
    </message>
    <message>
        <source>ros, robot, robotics, services, snapd</source>
        <translation>robot, robótica, servicios</translation>
    </message>
    <message>
        <source>autopilot, testing, automation, ui test, qa</source>
        <translation>automatización, prueba</translation>
    </message>
    <message>
        <source>vsock, vm, guest, host, hypervisor, virtual machine</source>
        <translation>máquina virtual, anfitrión, invitado</translation>
    </message>
    <message>
        <source>netlink, kernel, process events, connector, monitoring</source>
        <translation>núcleo, supervisión</translation>
    </message>
    <message>
        <source>netlink, kernel, driver, module</source>
        <translation>controlador, núcleo</translation>
    </message>
    <message>
        <source>test, testing, dummy, none</source>
        <translation>vacío, prueba</translation>
    </message>
    <message>
        <source>audio, sound, speaker, headphones, music, volume, mute, loudspeaker, audio output</source>
        <translation>sonido, altavoz, auriculares, música, volumen, silenciar</translation>
    </message>
    <message>
        <source>gamepad, joystick, joypad, steering wheel, xbox controller, playstation controller, game pad, rumble</source>
        <translation>mando, palanca, volante, juegos</translation>
    </message>
    <message>
        <source>cd, dvd, blu-ray, bluray, disc, disk, burn, rip, optical</source>
        <translation>disco, grabar, grabadora, lector óptico</translation>
    </message>
    <message>
        <source>printer, print, paper, cups, pdf</source>
        <translation>impresora, impresión, papel</translation>
    </message>
    <message>
        <source>printer, print, cups, print queue, printer setup, driver, jobs</source>
        <translation>impresora, cola de impresión, trabajos, controlador</translation>
    </message>
    <message>
        <source>usb, usb stick, phone, scanner, arduino, libusb, dongle, security key, firmware flash</source>
        <translation>dispositivo usb, memoria usb, teléfono, escáner, móvil</translation>
    </message>
    <message>
        <source>hid, usb hid, foot pedal, macro keyboard, stream deck, controller</source>
        <translation>pedal, teclado de macros, mando</translation>
    </message>
    <message>
        <source>u2f, fido, fido2, yubikey, passkey, two-factor, 2fa, second factor, token, webauthn</source>
        <translation>doble factor, segundo factor, clave de acceso, verificación</translation>
    </message>
    <message>
        <source>smartcard, card reader, id card, eid, pcsc, chip card, health card, certificate</source>
        <translation>tarjeta inteligente, lector de tarjetas, dni electrónico, tarjeta sanitaria</translation>
    </message>
    <message>
        <source>pkcs, hsm, token, certificate, smart card, signature, encryption</source>
        <translation>certificado, firma, cifrado, tarjeta inteligente</translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, ble, adapter, beacon</source>
        <translation>inalámbrico, emparejar, vincular, auriculares</translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, headphones, keyboard, ble, file transfer</source>
        <translation>inalámbrico, emparejar, vincular, auriculares, teclado, enviar archivos</translation>
    </message>
    <message>
        <source>television, tv card, dvb, antenna, satellite, dvb-t, radio, sat</source>
        <translation>televisión, tarjeta de tv, antena, tdt, radio</translation>
    </message>
    <message>
        <source>com port, tty, rs232, uart, arduino, usb serial, microcontroller, 3d printer, ttyusb</source>
        <translation>puerto com, impresora 3d, microcontrolador</translation>
    </message>
    <message>
        <source>keys, power button, volume buttons, hardware buttons, lid</source>
        <translation>teclas, botón de encendido, volumen, tapa</translation>
    </message>
    <message>
        <source>backlight, dim, monitor, display, keyboard backlight, screen settings</source>
        <translation>retroiluminación, atenuar, monitor</translation>
    </message>
    <message>
        <source>framebuffer, frame buffer, fbdev, console graphics, screen, kiosk, display</source>
        <translation>búfer de imagen</translation>
    </message>
    <message>
        <source>media controller, v4l, video4linux, webcam settings, image sensor, isp</source>
        <translation>cámara, sensor de imagen</translation>
    </message>
    <message>
        <source>music, video, playback, player, ubuntu touch</source>
        <translation>música, vídeo, reproducción</translation>
    </message>
    <message>
        <source>uinput, fake input, automation, macro, remote control, key presses, virtual gamepad</source>
        <translation>automatización, control remoto, macro, pulsaciones</translation>
    </message>
    <message>
        <source>uhid, hid, fake input, bluetooth keyboard, remote control</source>
        <translation>teclado, ratón, control remoto</translation>
    </message>
    <message>
        <source>adb, android, phone, mobile, tablet, debugging, fastboot, smartphone</source>
        <translation>teléfono, móvil, tableta</translation>
    </message>
    <message>
        <source>gadget, usb otg, otg, usb device mode, tether</source>
        <translation>modo dispositivo</translation>
    </message>
    <message>
        <source>tpm, trusted platform module, tpm2, secure boot, key storage, attestation</source>
        <translation>almacén de claves, arranque seguro</translation>
    </message>
    <message>
        <source>tee, optee, trusted execution environment, trustzone, qseecom, drm</source>
        <translation>entorno seguro, protección de contenido</translation>
    </message>
    <message>
        <source>rng, random number generator, entropy, hwrng</source>
        <translation>azar, entropía</translation>
    </message>
    <message>
        <source>rng, random numbers, entropy, hwrng</source>
        <translation>azar, entropía</translation>
    </message>
    <message>
        <source>can, canbus, car, automotive, obd, robot, industrial</source>
        <translation>coche, vehículo, robot, industria</translation>
    </message>
    <message>
        <source>i2c, smbus, sensor, chip, raspberry pi, embedded</source>
        <translation>sensores, componente</translation>
    </message>
    <message>
        <source>spi, sensor, chip, raspberry pi, embedded, spidev</source>
        <translation>sensores, componente</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded</source>
        <translation>patilla, relé, diodo</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, gpiod</source>
        <translation>patilla, relé, diodo</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, sysfs</source>
        <translation>patilla, relé, diodo</translation>
    </message>
    <message>
        <source>gpio, gpiomem, pin, raspberry pi, embedded</source>
        <translation>patilla</translation>
    </message>
    <message>
        <source>pwm, pulse width modulation, motor, servo, fan, led, dimmer, raspberry pi</source>
        <translation>motor, ventilador, regulador, brillo</translation>
    </message>
    <message>
        <source>iio, industrial io, accelerometer, light sensor, thermometer, gyroscope, adc</source>
        <translation>acelerómetro, sensor de luz, termómetro</translation>
    </message>
    <message>
        <source>boolean, led, lamp, gpio, switch, brightness</source>
        <translation>lámpara, interruptor, diodo</translation>
    </message>
    <message>
        <source>custom device, hardware, embedded, gadget, driver</source>
        <translation>dispositivo, controlador</translation>
    </message>
    <message>
        <source>fpga, chip, altera, xilinx, intel, programmable logic, accelerator card</source>
        <translation>lógica programable</translation>
    </message>
    <message>
        <source>dsp, digital signal processor, ambarella, audio, video, embedded</source>
        <translation>procesado de señal</translation>
    </message>
    <message>
        <source>npu, neural, machine learning, ai, compute accelerator, tpu, artificial intelligence</source>
        <translation>inteligencia artificial, aprendizaje automático, ia</translation>
    </message>
    <message>
        <source>mediatek, genio, npu, apu, vcu, machine learning, ai</source>
        <translation>inteligencia artificial, ia</translation>
    </message>
    <message>
        <source>video codec, encoder, decoder, h264, h265, hardware acceleration</source>
        <translation>aceleración de vídeo</translation>
    </message>
    <message>
        <source>raspberry pi, videocore, gpu, vcgencmd, temperature</source>
        <translation>procesador gráfico, temperatura</translation>
    </message>
    <message>
        <source>intel me, mei, amt, vpro, remote management, firmware</source>
        <translation>gestión remota</translation>
    </message>
    <message>
        <source>qat, encryption, compression, accelerator, crypto, vfio</source>
        <translation>cifrado, compresión, acelerador</translation>
    </message>
    <message>
        <source>xilinx, fpga, dma, pcie, accelerator card</source>
        <translation>tarjeta de expansión</translation>
    </message>
    <message>
        <source>broadcom, asic, switch, bde, knet, data center</source>
        <translation>conmutador, centro de datos</translation>
    </message>
    <message>
        <source>qualcomm, snapdragon, modem, qrtr, ipc, qmi</source>
        <translation>módem</translation>
    </message>
    <message>
        <source>ion, android, dma, memory allocator</source>
        <translation>memoria ram</translation>
    </message>
    <message>
        <source>remoteproc, remote processor, coprocessor, dsp, microcontroller, rpmsg</source>
        <translation>coprocesador, microcontrolador</translation>
    </message>
    <message>
        <source>sd card, memory card, microsd, mmc</source>
        <translation>tarjeta de memoria, tarjeta sd</translation>
    </message>
    <message>
        <source>uio, userspace io, driver, fpga, embedded</source>
        <translation>controlador, dispositivo</translation>
    </message>
    <message>
        <source>ptp, ieee 1588, hardware clock, time synchronization, network clock</source>
        <translation>reloj, sincronización</translation>
    </message>
    <message>
        <source>nvidia, geforce, gpu, graphics card, graphics driver</source>
        <translation>tarjeta gráfica, controlador gráfico</translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl, mesa, nvidia, libraries</source>
        <translation>controlador gráfico, tarjeta gráfica</translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl es, gles, libraries</source>
        <translation>controlador gráfico, tarjeta gráfica</translation>
    </message>
    <message>
        <source>graphics driver, gpu, egl, mesa, nvidia, libraries</source>
        <translation>controlador gráfico, tarjeta gráfica</translation>
    </message>
    <message>
        <source>graphics driver, gpu, gbm, buffer management, mesa, libraries</source>
        <translation>controlador gráfico, tarjeta gráfica</translation>
    </message>
    <message>
        <source>graphics driver, gpu, vulkan, mesa, nvidia, games, libraries</source>
        <translation>controlador gráfico, tarjeta gráfica, juegos</translation>
    </message>
    <message>
        <source>cuda, nvidia, gpu, compute, machine learning, ai, libraries</source>
        <translation>tarjeta gráfica, cálculo, ia</translation>
    </message>
    <message>
        <source>nvidia, nvenc, nvdec, video codec, encoder, decoder, gpu, libraries</source>
        <translation>tarjeta gráfica, aceleración de vídeo</translation>
    </message>
    <message>
        <source>files, documents, personal files, downloads, pictures, music, videos, my files, folder</source>
        <translation>archivos, documentos, descargas, imágenes, música, vídeos, mis archivos</translation>
    </message>
    <message>
        <source>usb stick, thumb drive, flash drive, pen drive, memory stick, memory card, sd card, external drive, external hard disk, media, mnt</source>
        <translation>memoria usb, pendrive, lápiz usb, tarjeta de memoria, disco externo, tarjeta sd</translation>
    </message>
    <message>
        <source>hidden files, dot files, dotfiles, config files, settings files, home folder, profile</source>
        <translation>archivos ocultos, configuración, preferencias, carpeta personal, perfil</translation>
    </message>
    <message>
        <source>etc, configuration, root files, system folder, var, usr</source>
        <translation>configuración, carpeta del sistema</translation>
    </message>
    <message>
        <source>backup, back up, restore, copy, full disk, whole system</source>
        <translation>copia de seguridad, respaldo, restaurar, sistema completo</translation>
    </message>
    <message>
        <source>hard disk, hard drive, ssd, partition, format, disk image, erase, raw disk</source>
        <translation>disco duro, partición, formatear, imagen de disco, borrar</translation>
    </message>
    <message>
        <source>hard disk, volume, format, disk image, raw disk</source>
        <translation>disco duro, volumen, formatear, imagen de disco</translation>
    </message>
    <message>
        <source>fuse, mount, sshfs, cloud drive, appimage, remote folder, filesystem</source>
        <translation>montar, unidad en la nube, carpeta remota, sistema de archivos</translation>
    </message>
    <message>
        <source>samba, smb, cifs, network share, network drive, nas, file server, mount</source>
        <translation>recurso compartido, unidad de red, servidor de archivos</translation>
    </message>
    <message>
        <source>nfs, network share, network drive, nas, file server, mount</source>
        <translation>recurso compartido, unidad de red, servidor de archivos</translation>
    </message>
    <message>
        <source>mount, unmount, filesystem, disk, eject</source>
        <translation>montar, desmontar, expulsar, sistema de archivos, disco</translation>
    </message>
    <message>
        <source>mount, disk space, free space, disk usage, quota, df, filesystem</source>
        <translation>espacio en disco, espacio libre, uso del disco, cuota</translation>
    </message>
    <message>
        <source>udisks, format, eject, partition, mount, usb stick, hard disk, disk utility</source>
        <translation>formatear, expulsar, partición, disco duro, memoria usb</translation>
    </message>
    <message>
        <source>luks, encryption, cryptsetup, vault, veracrypt, disk password</source>
        <translation>cifrado, caja fuerte, disco duro</translation>
    </message>
    <message>
        <source>multipath, san, storage area network, data center, multipathd, device mapper</source>
        <translation>red de almacenamiento, centro de datos</translation>
    </message>
    <message>
        <source>iscsi, san, network disk, remote disk, storage server</source>
        <translation>disco de red, servidor de almacenamiento</translation>
    </message>
    <message>
        <source>ssd, nvme, solid state drive, firmware, erase, namespace</source>
        <translation>disco, borrar</translation>
    </message>
    <message>
        <source>scsi, sg, sas, tape drive, disc burner, scanner, smart, erase</source>
        <translation>unidad de cinta, grabadora, escáner, borrar</translation>
    </message>
    <message>
        <source>cloud storage, cloud files, owncloud, nextcloud, ubuntu touch</source>
        <translation>nube, almacenamiento</translation>
    </message>
    <message>
        <source>thumbnail, thumbnails, preview, album art, cover art, ubuntu touch</source>
        <translation>miniatura, vista previa, carátula</translation>
    </message>
    <message>
        <source>documentation, help, man pages, doc, handbook, guide</source>
        <translation>documentación, ayuda, manual, guía</translation>
    </message>
    <message>
        <source>internet, online, web, wifi, wi-fi, lan, connection, download, upload, offline</source>
        <translation>conexión, en línea, descargar, subir, sin conexión, inalámbrica</translation>
    </message>
    <message>
        <source>server, listen, port, incoming connections, hosting, file sharing, peer to peer, multiplayer</source>
        <translation>servidor, puerto, conexiones entrantes, compartir archivos, multijugador</translation>
    </message>
    <message>
        <source>internet, connection, connectivity, wifi, offline</source>
        <translation>en línea, conexión, conectividad</translation>
    </message>
    <message>
        <source>network status, ip address, netstat, traffic, monitor, ports, connections</source>
        <translation>estado de la red, dirección ip, tráfico, conexiones</translation>
    </message>
    <message>
        <source>network configuration, ip address, route, routing, wifi, wi-fi, vpn, dns, interface</source>
        <translation>configuración de red, dirección ip, inalámbrica</translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wifi password, vpn, wlan, ethernet, hotspot</source>
        <translation>inalámbrica, contraseña wi-fi, cable</translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wlan, vpn, network name</source>
        <translation>inalámbrica, nombre de la red</translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, boot, static ip</source>
        <translation>configuración de red, contraseña wi-fi</translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, static ip</source>
        <translation>configuración de red, contraseña wi-fi</translation>
    </message>
    <message>
        <source>iptables, nftables, ufw, ports, block, filter, nat, packet filter</source>
        <translation>cortafuegos, bloquear, filtro de paquetes</translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, chromecast, airplay, discovery, network discovery</source>
        <translation>descubrimiento de red, impresora, altavoz</translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, publish, discovery, host name</source>
        <translation>descubrimiento de red, publicar</translation>
    </message>
    <message>
        <source>modemmanager, modem, sim, sms, text message, lte, 4g, 5g, umts, surfstick, cellular, gps</source>
        <translation>red móvil, mensaje de texto, datos móviles</translation>
    </message>
    <message>
        <source>ppp, pppoe, dsl, modem, vpn, l2tp, pptp</source>
        <translation>conexión, acceso telefónico</translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network</source>
        <translation>red virtual, conmutador</translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network, kernel module</source>
        <translation>red virtual, conmutador</translation>
    </message>
    <message>
        <source>ovn, micro ovn, virtual network, sdn, cluster</source>
        <translation>red virtual</translation>
    </message>
    <message>
        <source>downloads, transfer, ubuntu touch, lomiri</source>
        <translation>descargas, descargar</translation>
    </message>
    <message>
        <source>webcam, cam, video, photo, picture, video call, video chat, capture card</source>
        <translation>cámara, cámara web, foto, vídeo, videollamada, imagen</translation>
    </message>
    <message>
        <source>mic, record audio, audio recording, sound recording, voice, voice call, headset, dictation, listen</source>
        <translation>micro, micrófono, grabar audio, grabación de sonido, voz, llamada de voz, dictado, escuchar, auriculares</translation>
    </message>
    <message>
        <source>pulse, pulse audio, audio, speaker, headphones, mic, record audio, voice</source>
        <translation>altavoz, auriculares, micrófono, grabar audio, voz</translation>
    </message>
    <message>
        <source>pipe wire, audio, video, speaker, mic, screen sharing, record audio</source>
        <translation>sonido, altavoz, micrófono, compartir pantalla, grabar audio</translation>
    </message>
    <message>
        <source>audio hardware, audio, speaker, mic, mixer, volume, record audio, midi</source>
        <translation>sonido, altavoz, micrófono, mezclador, volumen, grabar audio</translation>
    </message>
    <message>
        <source>jack, pro audio, music production, low latency, audio, mic, midi</source>
        <translation>música, estudio, micrófono, producción musical</translation>
    </message>
    <message>
        <source>screen capture, screencast, screen shot, screenshot, screen sharing, share screen, record audio</source>
        <translation>captura de pantalla, compartir pantalla, vídeo de pantalla</translation>
    </message>
    <message>
        <source>gps, position, geolocation, where am i, maps, navigation, geoclue</source>
        <translation>ubicación, posición, geolocalización, mapas, navegación, dónde estoy</translation>
    </message>
    <message>
        <source>gps, position, geolocation, positioning, location provider</source>
        <translation>posición, geolocalización, localización</translation>
    </message>
    <message>
        <source>address book, people, phone numbers, email addresses, evolution</source>
        <translation>libreta de direcciones, agenda, números de teléfono, correos, personas</translation>
    </message>
    <message>
        <source>appointments, events, tasks, to do, meetings, schedule, evolution</source>
        <translation>citas, eventos, tareas, reuniones, agenda</translation>
    </message>
    <message>
        <source>address book, people, phone numbers, ubuntu touch, lomiri</source>
        <translation>libreta de direcciones, números de teléfono, personas</translation>
    </message>
    <message>
        <source>appointments, events, meetings, ubuntu touch, lomiri</source>
        <translation>citas, eventos, reuniones</translation>
    </message>
    <message>
        <source>wallet, kwallet, keyring, keychain, secret service, credentials, secrets, login</source>
        <translation>contraseña, cartera, llavero, depósito de claves, credenciales, acceso</translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, signing, sign mail, decrypt, certificate</source>
        <translation>cifrado, firma, certificado, descifrar</translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, keyring, verify signature</source>
        <translation>cifrado, firma, llavero</translation>
    </message>
    <message>
        <source>secure shell, remote login, id_rsa, server access, git, identity</source>
        <translation>acceso remoto, conexión remota, servidor</translation>
    </message>
    <message>
        <source>secure shell, remote login, server access, git</source>
        <translation>acceso remoto, conexión remota, servidor</translation>
    </message>
    <message>
        <source>kerberos, single sign-on, sso, active directory, domain, company login</source>
        <translation>inicio de sesión único, dominio, empresa</translation>
    </message>
    <message>
        <source>keylogger, keystrokes, raw input, typing, evdev, pointer, touchpad, touchscreen</source>
        <translation>registrador de teclas, pulsaciones, teclado, ratón, escribir</translation>
    </message>
    <message>
        <source>users, groups, password, add user, administrator, accounts</source>
        <translation>usuarios, grupos, contraseña, administrador, cuentas</translation>
    </message>
    <message>
        <source>login, log in, sessions, users, last login, who</source>
        <translation>inicio de sesión, sesiones, usuarios</translation>
    </message>
    <message>
        <source>log out, logout, lock screen, unlock, switch user, seat, session</source>
        <translation>cerrar sesión, bloquear, cambiar de usuario</translation>
    </message>
    <message>
        <source>processes, task manager, system monitor, cpu usage, memory usage, top, process list</source>
        <translation>procesos, gestor de tareas, monitor del sistema, uso de memoria</translation>
    </message>
    <message>
        <source>kill, end task, process, priority, nice, task manager</source>
        <translation>terminar, matar, prioridad, procesos</translation>
    </message>
    <message>
        <source>hardware information, serial number, temperature, sensors, usb list, pci, cpu info, device list</source>
        <translation>información del hardware, número de serie, temperatura, sensores</translation>
    </message>
    <message>
        <source>battery, charge, power, charging, laptop, ups, upower, energy</source>
        <translation>batería, carga, energía, alimentación, portátil</translation>
    </message>
    <message>
        <source>screensaver, screen saver, screen lock, inhibit, suspend, sleep, stay awake, caffeine, presentation</source>
        <translation>salvapantallas, bloqueo de pantalla, suspensión, presentación</translation>
    </message>
    <message>
        <source>power management, energy saving, wake up, sleep, runtime pm, battery, charge limit</source>
        <translation>energía, despertar, suspender, batería, límite de carga</translation>
    </message>
    <message>
        <source>power off, reboot, restart, turn off, suspend, hibernate, halt</source>
        <translation>apagar, reiniciar, suspender, hibernar</translation>
    </message>
    <message>
        <source>clock, ntp, hardware clock, rtc, calendar</source>
        <translation>reloj, hora</translation>
    </message>
    <message>
        <source>timezone, local time, region, clock, daylight saving</source>
        <translation>hora local, región, horario de verano, reloj</translation>
    </message>
    <message>
        <source>ntp, time server, time synchronization, clock, timesyncd</source>
        <translation>reloj, sincronización</translation>
    </message>
    <message>
        <source>locale, language, keyboard layout, region, formats</source>
        <translation>idioma, distribución de teclado, formatos</translation>
    </message>
    <message>
        <source>host name, hostname, computer name, device name</source>
        <translation>nombre de equipo, nombre del dispositivo</translation>
    </message>
    <message>
        <source>log files, journal, journalctl, syslog, messages, protocol</source>
        <translation>registro, archivos de registro, mensajes</translation>
    </message>
    <message>
        <source>audit, auditd, security log, monitoring</source>
        <translation>auditoría, registro de seguridad, supervisión</translation>
    </message>
    <message>
        <source>audit, netlink, security log, monitoring</source>
        <translation>auditoría, supervisión</translation>
    </message>
    <message>
        <source>apparmor, sandbox, confinement, security policy</source>
        <translation>aislamiento, política de seguridad</translation>
    </message>
    <message>
        <source>policykit, polkit, authorization, admin, root, sudo, password prompt</source>
        <translation>autorización, administrador, petición de contraseña</translation>
    </message>
    <message>
        <source>policykit, polkit, authentication agent, password dialog, admin</source>
        <translation>petición de contraseña, administrador</translation>
    </message>
    <message>
        <source>snap store, software center, app store, install, update, remove, permissions, snapd</source>
        <translation>tienda de aplicaciones, instalar, actualizar, desinstalar, permisos</translation>
    </message>
    <message>
        <source>prompting, prompts, permission prompt, allow, deny, ask</source>
        <translation>permitir, denegar, preguntar, permisos</translation>
    </message>
    <message>
        <source>refresh, update, upgrade, postpone updates, hold, automatic updates</source>
        <translation>actualización, aplazar</translation>
    </message>
    <message>
        <source>refresh, update, upgrade, notification, pending updates</source>
        <translation>actualización, notificación</translation>
    </message>
    <message>
        <source>theme, appearance, look, gtk theme, icons, sounds, dark mode</source>
        <translation>tema, apariencia, iconos, modo oscuro</translation>
    </message>
    <message>
        <source>full disk encryption, fde, recovery key, pin, passphrase, tpm, luks</source>
        <translation>cifrado completo, clave de recuperación</translation>
    </message>
    <message>
        <source>packagekit, package manager, apt, deb, rpm, update, packages</source>
        <translation>paquetes, gestor de paquetes, actualizar, programas</translation>
    </message>
    <message>
        <source>ubuntu advantage, subscription, esm, livepatch, security updates</source>
        <translation>suscripción, actualizaciones de seguridad</translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware, lvfs, bios update</source>
        <translation>actualizar la bios</translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware updater, bios update</source>
        <translation>actualizar la bios</translation>
    </message>
    <message>
        <source>dell, bios, openmanage, smbios, server</source>
        <translation>servidor, gestión remota</translation>
    </message>
    <message>
        <source>cpu, frequency, governor, overclock, performance, cores, turbo</source>
        <translation>procesador, frecuencia, rendimiento, núcleos</translation>
    </message>
    <message>
        <source>huge pages, hugepages, memory, database, performance</source>
        <translation>memoria, base de datos</translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, bios, smbios</source>
        <translation>memoria ram</translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, hardware</source>
        <translation>memoria ram</translation>
    </message>
    <message>
        <source>io ports, i/o ports, port, inb, outb, parallel port, dev port</source>
        <translation>puerto paralelo, puertos</translation>
    </message>
    <message>
        <source>crypto, af_alg, encryption, hash, cipher</source>
        <translation>cifrado, suma de comprobación, núcleo</translation>
    </message>
    <message>
        <source>systemd, sd_notify, service, watchdog, daemon</source>
        <translation>servicio, supervisión</translation>
    </message>
    <message>
        <source>appstream, app catalog, software catalog, software center, metainfo</source>
        <translation>catálogo de aplicaciones, tienda</translation>
    </message>
    <message>
        <source>launch, launcher, open app, app menu, desktop files, start menu</source>
        <translation>lanzador, menú, abrir, iniciar</translation>
    </message>
    <message>
        <source>portal, xdg portal, flatpak, permission store, allow, deny</source>
        <translation>portal, permitir, denegar, permisos</translation>
    </message>
    <message>
        <source>steam, proton, pressure vessel, valve, gaming, game</source>
        <translation>juego, jugar</translation>
    </message>
    <message>
        <source>ubuntu core, classic, unconfined, shell, chroot</source>
        <translation>sin aislamiento</translation>
    </message>
    <message>
        <source>core, snapd, configuration, base</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>checkbox, certification, hardware test, qa</source>
        <translation>certificación, prueba de hardware</translation>
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
        <translation>Nombrar también las aplicaciones instaladas</translation>
    </message>
    <message>
        <source>About Snap Permissions</source>
        <translation>Acerca de Permisos de Snap</translation>
    </message>
    <message>
        <source>Details for a Report</source>
        <comment>heading: what somebody who looks into a problem needs to know</comment>
        <translation>Datos para un informe</translation>
    </message>
    <message>
        <source>Whoever looks into a problem needs this, in English. It names no files and nobody, and no apps unless you choose so. Nothing is sent by itself.</source>
        <translation>Quien investiga un problema lo necesita, en inglés. No nombra archivos ni a nadie, y aplicaciones solo si usted lo quiere. No se envía nada por sí solo.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <comment>to the clipboard</comment>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation>Permisos de Snap</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Ver y cambiar lo que pueden hacer las aplicaciones Snap.</translation>
    </message>
    <message>
        <source>The details are in the clipboard. Paste them into your report.</source>
        <translation>Los datos están en el portapapeles. Péguelos en su informe.</translation>
    </message>
    <message>
        <source>License: GNU General Public License, version 2 or later</source>
        <translation>Licencia: GNU General Public License, versión 2 o posterior</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close a dialog</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessNote</name>
    <message>
        <source>Turn Off Everything That Reaches It</source>
        <translation>Desactivar todo lo que llega a ello</translation>
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
        <translation>%1: desactivado, pero esta aplicación aún puede llegar a una parte a través de %2.</translation>
    </message>
    <message>
        <source>%1 is off, but this app can still reach it through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>%1: desactivado, pero esta aplicación aún puede llegar a través de %2.</translation>
    </message>
    <message>
        <source>%1 is off, but the sound server of this system lets every app record that may play sound: this one can, through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>%1: desactivado, pero el servidor de sonido de este sistema deja grabar a toda aplicación que pueda reproducir sonido: esta también puede, a través de %2.</translation>
    </message>
    <message>
        <source>Turns off: %1</source>
        <comment>permissions</comment>
        <translation>Desactiva: %1</translation>
    </message>
    <message>
        <source>%1 Turning that off may not be enough; the details say why.</source>
        <comment>after “… is off, but this app can still reach it …”</comment>
        <translation>%1 Desactivarlo puede no bastar; los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>%1: through %2.</source>
        <comment>what can be reached; a permission</comment>
        <translation>%1: a través de %2.</translation>
    </message>
    <message>
        <source>%1: through %2, %3.</source>
        <comment>what can be reached; a permission; how far</comment>
        <translation>%1: a través de %2, %3.</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>what an app can reach</comment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>what an app can reach</comment>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Playing sound</source>
        <comment>what an app can reach</comment>
        <translation>Reproducción de sonido</translation>
    </message>
    <message>
        <source>What other windows show</source>
        <comment>what an app can reach</comment>
        <translation>Contenido de otras ventanas</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>what an app can reach</comment>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Your files</source>
        <comment>what an app can reach</comment>
        <translation>Sus archivos</translation>
    </message>
    <message>
        <source>All files of the system</source>
        <comment>what an app can reach</comment>
        <translation>Todos los archivos del sistema</translation>
    </message>
    <message>
        <source>USB drives and other media</source>
        <comment>what an app can reach</comment>
        <translation>Memorias USB y otros medios</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>what an app can reach</comment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Being reached over the network</source>
        <comment>what an app can reach</comment>
        <translation>Ser accesible por la red</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <comment>what an app can reach</comment>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>what an app can reach</comment>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>USB devices</source>
        <comment>what an app can reach</comment>
        <translation>Dispositivos USB</translation>
    </message>
    <message>
        <source>What you type elsewhere</source>
        <comment>what an app can reach</comment>
        <translation>Lo que usted escribe en otro lugar</translation>
    </message>
    <message>
        <source>Stored passwords</source>
        <comment>what an app can reach</comment>
        <translation>Contraseñas guardadas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>what an app can reach</comment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what an app can reach</comment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The whole system</source>
        <comment>what an app can reach</comment>
        <translation>Todo el sistema</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>whether an app can reach something</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <comment>permissions</comment>
        <translation>Permitido por %1</translation>
    </message>
    <message>
        <source>Off, but partly within reach through %1</source>
        <comment>permissions</comment>
        <translation>Desactivado, pero en parte al alcance a través de %1</translation>
    </message>
    <message>
        <source>Off, but within reach through %1</source>
        <comment>permissions</comment>
        <translation>Desactivado, pero al alcance a través de %1</translation>
    </message>
    <message>
        <source>Partly within reach through %1</source>
        <comment>permissions</comment>
        <translation>En parte al alcance a través de %1</translation>
    </message>
    <message>
        <source>Within reach through %1</source>
        <comment>permissions</comment>
        <translation>Al alcance a través de %1</translation>
    </message>
    <message>
        <source>Off, but not enforced</source>
        <comment>whether an app can reach something</comment>
        <translation>Desactivado, pero no se impone</translation>
    </message>
    <message>
        <source>Off, but %1 may be enough for it</source>
        <comment>permissions</comment>
        <translation>Desactivado, pero %1 puede bastar</translation>
    </message>
    <message>
        <source>%1 is not confined, so nothing keeps it from this.</source>
        <translation>%1 no está confinada, así que nada se lo impide.</translation>
    </message>
    <message>
        <source>%1 was installed in developer mode, so nothing keeps it from this.</source>
        <translation>%1 se instaló en modo de desarrollo, así que nada se lo impide.</translation>
    </message>
    <message>
        <source>AppArmor is not active on this system, so nothing keeps %1 from it for certain.</source>
        <translation>AppArmor no está activo en este sistema, así que nada se lo impide a %1 con certeza.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control the network for snaps.</source>
        <translation>El núcleo de este sistema no controla la red para los Snaps.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control what snaps say to other programs (D-Bus), and %1 can talk to them.</source>
        <translation>El núcleo de este sistema no controla lo que los Snaps dicen a otros programas (D-Bus), y %1 puede hablar con ellos.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control how snaps reach the X11 display, and its socket cannot be closed to them.</source>
        <translation>El núcleo de este sistema no controla cómo los Snaps llegan a la pantalla X11, y su socket no se les puede cerrar.</translation>
    </message>
    <message>
        <source>The sound server of this system does not ask which app may record: whatever may play sound can record.</source>
        <translation>El servidor de sonido de este sistema no pregunta qué aplicación puede grabar: lo que puede reproducir sonido puede grabar.</translation>
    </message>
    <message>
        <source>Whether the sound server of this system asks which app may record could not be found out.</source>
        <translation>No se pudo averiguar si el servidor de sonido de este sistema pregunta qué aplicación puede grabar.</translation>
    </message>
    <message>
        <source>snapd has not told yet what this system enforces.</source>
        <translation>snapd aún no ha dicho qué impone este sistema.</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how far a permission leads to something</comment>
        <translation>en parte</translation>
    </message>
    <message>
        <source>unless the sound server refuses</source>
        <comment>how far a permission leads to something</comment>
        <translation>salvo que el servidor de sonido lo niegue</translation>
    </message>
    <message>
        <source>as far as X11 programs are concerned</source>
        <comment>how far a permission leads to something</comment>
        <translation>en lo que toca a los programas X11</translation>
    </message>
    <message>
        <source>together with the network</source>
        <comment>how far a permission leads to something</comment>
        <translation>junto con la red</translation>
    </message>
    <message>
        <source>after asking you</source>
        <comment>how far a permission leads to something</comment>
        <translation>tras preguntarle</translation>
    </message>
    <message>
        <source>It is not known whether the sound server of this system keeps this app from recording.</source>
        <translation>No se sabe si el servidor de sonido de este sistema impide grabar a esta aplicación.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the title of a permission within a sentence</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <comment>other permissions, by which an app reaches something</comment>
        <translation>A través de %1.</translation>
    </message>
    <message>
        <source>A part of it, through %1.</source>
        <comment>other permissions, by which an app reaches something</comment>
        <translation>Una parte, a través de %1.</translation>
    </message>
    <message>
        <source>Through %1: the sound server of this system lets every app record that may play sound.</source>
        <comment>other permissions</comment>
        <translation>A través de %1: el servidor de sonido de este sistema deja grabar a toda aplicación que pueda reproducir sonido.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control which services of other programs, such as the display, sound and printing, a snap connects to.</source>
        <translation>El núcleo de este sistema no controla a qué servicios de otros programas, como la pantalla, el sonido y la impresión, se conecta un Snap.</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessSummary</name>
    <message>
        <source>By the rules of its permissions; the kernel was not asked.</source>
        <translation>Según las reglas de sus permisos; no se ha consultado al núcleo.</translation>
    </message>
    <message>
        <source>What %1 Can Reach</source>
        <comment>heading; the title of an app</comment>
        <translation>A qué puede llegar %1</translation>
    </message>
    <message>
        <source>None of what is looked at here.</source>
        <comment>what an app can reach</comment>
        <translation>Nada de lo que aquí se examina.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an app can reach, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What “%1” allows is not known to this program.</source>
        <translation>Este programa no sabe qué permite «%1».</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <comment>what an app cannot reach</comment>
        <translation>No permitido: %1</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, and what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no switch allows it, but the kernel says that it lets the app have it</source>
        <comment>what an app can reach</comment>
        <translation>%1: ningún interruptor lo permite, pero el núcleo responde que se lo permite a la aplicación</translation>
    </message>
    <message>
        <source>The kernel was asked, and says the same: %1. The rest is by the rules of its permissions.</source>
        <comment>what an app can reach, or not</comment>
        <translation>Se preguntó al núcleo y dice lo mismo: %1. Lo demás resulta de las reglas de sus permisos.</translation>
    </message>
    <message>
        <source>Not allowed, but not kept out for certain: %1</source>
        <comment>what an app is perhaps not kept from</comment>
        <translation>No permitido, pero no impedido con seguridad: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppMenu</name>
    <message>
        <source>More Actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Turn Off Everything Sensitive</source>
        <translation>Desactivar todo lo delicado</translation>
    </message>
    <message>
        <source>Reset App to Defaults…</source>
        <translation>Restablecer la aplicación a los valores predeterminados…</translation>
    </message>
    <message>
        <source>Reset All Apps to Defaults…</source>
        <translation>Restablecer todas las aplicaciones a los valores predeterminados…</translation>
    </message>
    <message>
        <source>More Actions: %1</source>
        <comment>followed by the title of an app</comment>
        <translation>Más acciones: %1</translation>
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
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppPage</name>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>by %1 ✓</source>
        <comment>publisher of an app, verified by the store</comment>
        <translation>de %1 ✓</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>publisher of an app</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>installed from a file, not from the store</source>
        <translation>instalada desde un archivo, no desde la tienda</translation>
    </message>
    <message>
        <source>Nothing to Show While Disabled</source>
        <translation>Nada que mostrar mientras esté desactivada</translation>
    </message>
    <message>
        <source>Part of the System</source>
        <translation>Parte del sistema</translation>
    </message>
    <message>
        <source>%1 is used by other snaps and has no permissions of its own.</source>
        <translation>%1 lo usan otros Snaps y no tiene permisos propios.</translation>
    </message>
    <message>
        <source>No Permissions</source>
        <translation>Sin permisos</translation>
    </message>
    <message>
        <source>%1 asks for no permissions. If something does not work in it, only its publisher can add a permission to it.</source>
        <translation>%1 no pide ningún permiso. Si algo no funciona en ella, solo quien la publica puede añadirle un permiso.</translation>
    </message>
    <message>
        <source>Nothing to Switch</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>%1 names no permissions, and is not kept from anything.</source>
        <translation>%1 no declara ningún permiso y no se le impide nada.</translation>
    </message>
    <message>
        <source>Offered to Others</source>
        <comment>heading above what a snap provides</comment>
        <translation>Ofrecido a otros</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln permissions allowed</source>
        <comment>of one app; %1 is how many are, %n how many it asks for</comment>
        <translation>
            <numerusform>%1 de %Ln permiso concedido</numerusform>
            <numerusform>%1 de %Ln permisos concedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AppsModel</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation>Sin confinar</translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation>Sin confinar (modo de desarrollo)</translation>
    </message>
    <message>
        <source>Asks for no permissions</source>
        <translation>No pide permisos</translation>
    </message>
    <message>
        <source>Part of the system</source>
        <comment>a base snap, snapd, a kernel</comment>
        <translation>Parte del sistema</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of an app</comment>
        <translation>%1 de %2 concedidos</translation>
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
            <numerusform>Ofrece %Ln cosa a otras aplicaciones</numerusform>
            <numerusform>Ofrece %Ln cosas a otras aplicaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AttributeWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Can read %1, and read and change %2.</source>
        <comment>lists of files</comment>
        <translation>Puede leer %1, y leer y cambiar %2.</translation>
    </message>
    <message>
        <source>Can read and change %1.</source>
        <comment>list of files</comment>
        <translation>Puede leer y cambiar %1.</translation>
    </message>
    <message>
        <source>Can read %1.</source>
        <comment>list of files</comment>
        <translation>Puede leer %1.</translation>
    </message>
    <message>
        <source>Talks to %1, shared by all users.</source>
        <comment>name of a service on the system bus</comment>
        <translation>Habla con %1, común a todos los usuarios.</translation>
    </message>
    <message>
        <source>Talks to %1 in your session.</source>
        <comment>name of a service on the session bus</comment>
        <translation>Habla con %1 en su sesión.</translation>
    </message>
    <message>
        <source>Appears to the app as %1.</source>
        <comment>path of a directory</comment>
        <translation>Aparece ante la aplicación como %1.</translation>
    </message>
</context>
<context>
    <name>Snapperms::AuthorizationSentences</name>
    <message>
        <source>Most changes ask for no password now.</source>
        <translation>La mayoría de los cambios no piden contraseña ahora.</translation>
    </message>
    <message>
        <source>Changes ask for no password now.</source>
        <translation>Los cambios no piden contraseña ahora.</translation>
    </message>
    <message>
        <source>The next change asks for a password.</source>
        <translation>El próximo cambio pedirá una contraseña.</translation>
    </message>
    <message>
        <source>A rule of this system forbids you to change anything.</source>
        <translation>Una regla de este sistema le prohíbe cambiar nada.</translation>
    </message>
    <message>
        <source>You may turn on without a password, but not turn off.</source>
        <translation>Puede activar sin contraseña, pero no desactivar.</translation>
    </message>
    <message>
        <source>Turning on asks for no password now, turning off does.</source>
        <translation>Activar no pide contraseña ahora; desactivar, sí.</translation>
    </message>
    <message>
        <source>You may turn off without a password, but not turn on.</source>
        <translation>Puede desactivar sin contraseña, pero no activar.</translation>
    </message>
    <message>
        <source>Turning off asks for no password now, turning on does.</source>
        <translation>Desactivar no pide contraseña ahora; activar, sí.</translation>
    </message>
    <message>
        <source>You may turn off with a password, but not turn on.</source>
        <translation>Puede desactivar con contraseña, pero no activar.</translation>
    </message>
    <message>
        <source>You may turn on with a password, but not turn off.</source>
        <translation>Puede activar con contraseña, pero no desactivar.</translation>
    </message>
    <message>
        <source>What hands over the system itself asks for a password every time.</source>
        <translation>Lo que entrega el sistema mismo pide una contraseña cada vez.</translation>
    </message>
</context>
<context>
    <name>Snapperms::BlockedView</name>
    <message>
        <source>What %1 Was Kept From</source>
        <comment>title of a dialog</comment>
        <translation>Qué se impidió a %1</translation>
    </message>
    <message>
        <source>Look Again</source>
        <comment>for what was blocked</comment>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Show All Users&apos;…</source>
        <comment>what was blocked for all users; a password will be asked for</comment>
        <translation>Mostrar lo de todos los usuarios…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last on %1</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%Ln vez, la última el %1</numerusform>
            <numerusform>%Ln veces, la última el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the Switch “%1”</source>
        <translation>Ir al interruptor «%1»</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>for what was blocked</comment>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Nothing Was Recorded</source>
        <translation>No se registró nada</translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>What was blocked could not be read.</source>
        <translation>No se pudo leer qué se bloqueó.</translation>
    </message>
    <message>
        <source>What is blocked from now on appears here by itself, as far as the system records it.</source>
        <translation>Lo que se bloquee a partir de ahora aparece aquí por sí solo, en la medida en que el sistema lo registre.</translation>
    </message>
    <message>
        <source>What is blocked from now on no longer appears here by itself; Look Again shows it.</source>
        <translation>Lo que se bloquee a partir de ahora ya no aparece aquí por sí solo; «Mirar de nuevo» lo muestra.</translation>
    </message>
    <message>
        <source>What is blocked from now on does not appear here by itself; Look Again shows it.</source>
        <translation>Lo que se bloquee a partir de ahora no aparece aquí por sí solo; «Mirar de nuevo» lo muestra.</translation>
    </message>
    <message>
        <source>A Password Is Needed</source>
        <translation>Se necesita una contraseña</translation>
    </message>
    <message>
        <source>What %1 was kept from is in the log of the system, which is not for everybody to read.</source>
        <translation>Lo que se le impidió a %1 está en el registro del sistema, que no todos pueden leer.</translation>
    </message>
    <message>
        <source>Show What Was Blocked…</source>
        <comment>a password will be asked for</comment>
        <translation>Mostrar lo que se bloqueó…</translation>
    </message>
    <message>
        <source>What is blocked from now on no longer appears here by itself; Look Again has it appear again.</source>
        <translation>Lo que se bloquee a partir de ahora ya no aparece aquí por sí solo; con «Mirar de nuevo» vuelve a aparecer.</translation>
    </message>
    <message>
        <source>What is blocked from now on does not appear here.</source>
        <translation>Lo que se bloquee a partir de ahora no aparece aquí.</translation>
    </message>
    <message>
        <source>On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.</source>
        <comment>auditd is a program of the system</comment>
        <translation>En este sistema, auditd guarda los registros en un archivo que este programa no lee: puede que falte aquí lo que se bloqueó antes.</translation>
    </message>
    <message>
        <source>What %1 was kept from earlier cannot be told here.</source>
        <translation>Lo que se le impidió antes a %1 no se puede saber aquí.</translation>
    </message>
    <message>
        <source>More was blocked than is listed here.</source>
        <translation>Se ha bloqueado más de lo que aparece aquí.</translation>
    </message>
    <message>
        <source>Only what was recorded as yours is listed. What concerns the network and special rights is recorded without a user, and listed with all users&apos;.</source>
        <translation>Solo aparece lo que se registró como suyo. Lo que atañe a la red y a derechos especiales se registra sin usuario y aparece con lo de todos los usuarios.</translation>
    </message>
    <message>
        <source>Watch Devices…</source>
        <comment>cameras and the like that an app is refused; a password will be asked for</comment>
        <translation>Observar dispositivos…</translation>
    </message>
    <message>
        <source>Devices such as cameras are mostly refused without a record. The kernel can tell of it while this page is open.</source>
        <translation>Los dispositivos como las cámaras suelen denegarse sin que quede registro. El núcleo puede indicarlo mientras esta página esté abierta.</translation>
    </message>
    <message>
        <source>Devices that are refused appear here as well, for as long as this page is open, and not of programs that end at once.</source>
        <translation>Los dispositivos denegados también aparecen aquí mientras esta página esté abierta, salvo los de programas que terminan enseguida.</translation>
    </message>
    <message>
        <source>Of devices, only what your own programs are refused appears here as well.</source>
        <translation>De los dispositivos, aquí solo aparece además lo que se deniega a sus propios programas.</translation>
    </message>
    <message>
        <source>Devices that are refused no longer appear here; Watch Devices has them appear again.</source>
        <translation>Los dispositivos denegados ya no aparecen aquí; con «Observar dispositivos» vuelven a aparecer.</translation>
    </message>
    <message>
        <source>Which devices are refused cannot be seen on this system now.</source>
        <translation>En este sistema no se puede ver ahora qué dispositivos se deniegan.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>to read what was blocked</comment>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close a dialog</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only the newest records were looked at, and none of them is about %1. What it was kept from before is not known.</source>
        <translation>Solo se han mirado los registros más recientes, y ninguno trata de %1. No se sabe qué se le impidió antes.</translation>
    </message>
    <message>
        <source>Nothing of Yours Was Recorded</source>
        <comment>what an app was kept from</comment>
        <translation>No se registró nada suyo</translation>
    </message>
    <message>
        <source>In the last days the system recorded nothing that %1 was kept from.</source>
        <translation>En los últimos días el sistema no registró nada que se le impidiera a %1.</translation>
    </message>
    <message>
        <source>In the last days the system recorded nothing as yours that %1 was kept from.</source>
        <translation>En los últimos días el sistema no registró como suyo nada que se le impidiera a %1.</translation>
    </message>
    <message>
        <source>It does not record everything: what belongs to other users is refused without a word.</source>
        <translation>No lo registra todo: lo que pertenece a otros usuarios se deniega sin decir nada.</translation>
    </message>
    <message>
        <source>It does not record everything: devices that an app may not see are refused without a word, and so is what belongs to other users. “Watch Devices” tells of the former.</source>
        <translation>No lo registra todo: los dispositivos que una aplicación no debe ver se deniegan sin decir nada, igual que lo que pertenece a otros usuarios. «Observar dispositivos» muestra lo primero.</translation>
    </message>
</context>
<context>
    <name>Snapperms::ChangeSentences</name>
    <message>
        <source>snapd is away</source>
        <translation>snapd no está</translation>
    </message>
    <message>
        <source>snapd is busy with another change</source>
        <translation>snapd está ocupado con otro cambio</translation>
    </message>
    <message>
        <source>%1 is being updated</source>
        <translation>%1 se está actualizando</translation>
    </message>
    <message>
        <source>%1 is being removed</source>
        <translation>%1 se está quitando</translation>
    </message>
    <message>
        <source>%1 is being enabled or disabled</source>
        <translation>%1 se está activando o desactivando</translation>
    </message>
    <message>
        <source>another permission of %1 is being changed</source>
        <translation>se está cambiando otro permiso de %1</translation>
    </message>
    <message>
        <source>snapd is busy with %1</source>
        <translation>snapd está ocupado con %1</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Espera su turno…</translation>
    </message>
    <message>
        <source>Waiting: %1…</source>
        <comment>for example: Waiting: VLC is being updated…</comment>
        <translation>Esperando: %1…</translation>
    </message>
    <message>
        <source>Asking for permission…</source>
        <comment>a password dialog may be open</comment>
        <translation>Pidiendo autorización…</translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>snapd carries out the change</comment>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>snapd is asked whether the change is really there</comment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <comment>for example: Nothing was changed: VLC is being updated.</comment>
        <translation>No se ha cambiado nada: %1.</translation>
    </message>
    <message>
        <source>%1 is being installed or updated</source>
        <translation>%1 se está instalando o actualizando</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>snapd has been asked to stop the change, and may want a password for that</comment>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckPage</name>
    <message>
        <source>Whether what the kernel enforces for each app is what snapd wrote for it. Nothing is changed.</source>
        <translation>Si lo que el núcleo hace cumplir para cada aplicación es lo que snapd escribió para ella. No se cambia nada.</translation>
    </message>
    <message>
        <source>Apps looked at</source>
        <comment>name of a progress bar</comment>
        <translation>Aplicaciones examinadas</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave a page</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: the check of all apps</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check Again</source>
        <comment>all apps</comment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Close this page</source>
        <comment>a button</comment>
        <translation>Cerrar esta página</translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckSentences</name>
    <message>
        <source>Check the Protection of All Apps</source>
        <translation>Comprobar la protección de todas las aplicaciones</translation>
    </message>
    <message>
        <source>Protection of All Apps</source>
        <comment>title of a page</comment>
        <translation>Protección de todas las aplicaciones</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <comment>an app</comment>
        <translation>No examinada.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <comment>an app</comment>
        <translation>Aún no examinada.</translation>
    </message>
    <message>
        <source>Rules of this system have changed since it was looked at.</source>
        <comment>an app</comment>
        <translation>Han cambiado reglas de este sistema desde que se examinó.</translation>
    </message>
    <message>
        <source>AppArmor does not enforce the rules of %1 on this system, so there is nothing to check them against.</source>
        <translation>AppArmor no hace cumplir las reglas de %1 en este sistema, así que no hay nada con qué compararlas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many apps were looked at</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There is no app to be checked.</source>
        <translation>No hay ninguna aplicación que comprobar.</translation>
    </message>
    <message numerus="yes">
        <source>The rules of all %Ln apps are in force.</source>
        <translation>
            <numerusform>Las reglas de la única aplicación están en vigor.</numerusform>
            <numerusform>Las reglas de las %Ln aplicaciones están en vigor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %Ln apps were looked at.</source>
        <translation>
            <numerusform>Detenido: se examinó %1 de %Ln aplicación.</numerusform>
            <numerusform>Detenido: se examinaron %1 de %Ln aplicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are being looked at again.</source>
        <translation>
            <numerusform>Se examina de nuevo %1 de %Ln aplicación.</numerusform>
            <numerusform>Se examinan de nuevo %1 de %Ln aplicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, what is in force is not what snapd wrote.</source>
        <translation>
            <numerusform>En %1 de %Ln aplicación, lo que está en vigor no es lo que escribió snapd.</numerusform>
            <numerusform>En %1 de %Ln aplicaciones, lo que está en vigor no es lo que escribió snapd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps it could not be found out.</source>
        <translation>
            <numerusform>En %1 de %Ln aplicación no se pudo averiguar.</numerusform>
            <numerusform>En %1 de %Ln aplicaciones no se pudo averiguar.</numerusform>
        </translation>
    </message>
    <message>
        <source>AppArmor does not enforce the rules of apps on this system, so whether they are in force cannot be known.</source>
        <translation>AppArmor no hace cumplir las reglas de las aplicaciones en este sistema, así que no se puede saber si están en vigor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are not confined by any rules.</source>
        <translation>
            <numerusform>%1 de %Ln aplicación no está aislada por ninguna regla.</numerusform>
            <numerusform>%1 de %Ln aplicaciones no están aisladas por ninguna regla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, something has to be started again.</source>
        <translation>
            <numerusform>En %1 de %Ln aplicación hay que volver a iniciar algo.</numerusform>
            <numerusform>En %1 de %Ln aplicaciones hay que volver a iniciar algo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, the rules are in force.</source>
        <translation>
            <numerusform>En %1 de %Ln aplicación las reglas están en vigor.</numerusform>
            <numerusform>En %1 de %Ln aplicaciones las reglas están en vigor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckedAppRow</name>
    <message>
        <source>Show the Page of This App</source>
        <translation>Mostrar la página de esta aplicación</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <comment>a button that shows the page of an app</comment>
        <translation>Página de %1</translation>
    </message>
    <message>
        <source>Put the rules of %1 back into force</source>
        <comment>a button; a password will be asked for</comment>
        <translation>Volver a poner en vigor las reglas de %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ChangeResult</name>
    <message>
        <source>Only snapd&apos;s record that somebody wanted it so is dropped.</source>
        <translation>Solo se borra la anotación de snapd de que alguien lo quiso así.</translation>
    </message>
    <message>
        <source>%1 does not ask for this permission, or is disabled.</source>
        <translation>%1 no pide este permiso o está desactivada.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Nada en este sistema lo proporciona.</translation>
    </message>
    <message>
        <source>Several slots could provide it; which one has to be said.</source>
        <translation>Varias ranuras podrían proporcionarlo; hay que decir cuál.</translation>
    </message>
    <message>
        <source>The slot that was named is not there.</source>
        <translation>La ranura indicada no existe.</translation>
    </message>
    <message>
        <source>What it is by default is not known, so it was left alone.</source>
        <translation>No se sabe cómo es de forma predeterminada, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Entretanto otra persona lo ha cambiado.</translation>
    </message>
    <message>
        <source>Not done: the password was not given.</source>
        <translation>No se ha hecho: no se dio la contraseña.</translation>
    </message>
    <message>
        <source>Not done: the password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.</source>
        <translation>No se ha hecho: no se dio la contraseña o no había a quién pedirla. Ejecútelo en un terminal, en una sesión de escritorio o como root.</translation>
    </message>
    <message>
        <source>Not done: stopped before.</source>
        <translation>No se ha hecho: se detuvo antes.</translation>
    </message>
    <message>
        <source>Not tried, because one before it was refused.</source>
        <translation>No se ha intentado, porque algo anterior fue rechazado.</translation>
    </message>
    <message>
        <source>Not done: somebody else wanted something different meanwhile.</source>
        <translation>No se ha hecho: entretanto otra persona quiso otra cosa.</translation>
    </message>
    <message>
        <source>The app is not installed here.</source>
        <translation>La aplicación no está instalada aquí.</translation>
    </message>
    <message>
        <source>The app is disabled, and snapd does not tell of its permissions.</source>
        <translation>La aplicación está desactivada y snapd no informa de sus permisos.</translation>
    </message>
    <message>
        <source>The app, as it is installed here, does not ask for this permission.</source>
        <translation>La aplicación, tal como está instalada aquí, no pide este permiso.</translation>
    </message>
    <message>
        <source>No interface of this name is known here, so this counts for no app.</source>
        <translation>Aquí no se conoce ninguna interfaz con este nombre, así que esto no vale para ninguna aplicación.</translation>
    </message>
    <message>
        <source>What has this name here is of another interface than the policy says.</source>
        <translation>Lo que aquí tiene este nombre es de otra interfaz que la que dice la directiva.</translation>
    </message>
    <message>
        <source>The policy says something else about the same permission under another name.</source>
        <translation>La directiva dice otra cosa del mismo permiso con otro nombre.</translation>
    </message>
    <message>
        <source>The app has several permissions of this interface; the policy has to name the plug.</source>
        <translation>La aplicación tiene varios permisos de esta interfaz; la directiva debe nombrar el conector.</translation>
    </message>
    <message>
        <source>Several slots could provide it; the policy has to name one.</source>
        <translation>Varias ranuras podrían proporcionarlo; la directiva debe nombrar una.</translation>
    </message>
    <message>
        <source>A slot that the policy names is not there.</source>
        <translation>Una ranura que nombra la directiva no existe.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>on (%1)</source>
        <comment>state of a permission; the slots that serve it</comment>
        <translation>activado (%1)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>state of a permission before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>column of a table: the name of the plug</comment>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a table: on or off</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a table</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>as it was</source>
        <comment>result of a command for one permission</comment>
        <translation>como estaba</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>result of a command for one permission</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>would change</source>
        <comment>result of a command for one permission</comment>
        <translation>cambiaría</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>result of a command for one permission</comment>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>result of a command for one permission</comment>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>app, permission, and what went wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>snapd&apos;s own words: %1</source>
        <translation>En palabras de snapd: %1</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n cambiaría</numerusform>
            <numerusform>%n cambiarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n como estaba</numerusform>
            <numerusform>%n como estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n no hecho</numerusform>
            <numerusform>%n no hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n ha fallado</numerusform>
            <numerusform>%n han fallado</numerusform>
        </translation>
    </message>
    <message>
        <source>It is allowed for good, and stays so. To have it for a while, forbid it first.</source>
        <translation>Está permitido para siempre, y sigue así. Para permitirlo solo por un tiempo, prohíbalo antes.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>state of a permission: on, and a time</comment>
        <translation>%1 hasta las %2</translation>
    </message>
    <message>
        <source>In technical terms: %1</source>
        <translation>En términos técnicos: %1</translation>
    </message>
    <message>
        <source>It was allowed. The time that it was allowed for is over by now.</source>
        <translation>Se permitió. El tiempo para el que se permitió ya ha pasado.</translation>
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
        <translation>%1 de %2 – %3</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::CommandLine</name>
    <message>
        <source>List the installed apps and how much they are allowed.</source>
        <translation>Listar las aplicaciones instaladas y cuánto se les permite.</translation>
    </message>
    <message>
        <source>APP [PERMISSION]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>APLICACIÓN [PERMISO]</translation>
    </message>
    <message>
        <source>Show the permissions of an app, one of them in detail, or with --permission, who has one.</source>
        <translation>Mostrar los permisos de una aplicación, uno de ellos en detalle o, con --permission, quién tiene uno.</translation>
    </message>
    <message>
        <source>APP PERMISSION… [SNAP:SLOT]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>APLICACIÓN PERMISO… [SNAP:RANURA]</translation>
    </message>
    <message>
        <source>Turn permissions on; with a slot, connect them to that slot.</source>
        <translation>Activar permisos; con una ranura, conectarlos a esa ranura.</translation>
    </message>
    <message>
        <source>Turn permissions off; with a slot, disconnect them from that slot only.</source>
        <translation>Desactivar permisos; con una ranura, desconectarlos solo de esa ranura.</translation>
    </message>
    <message>
        <source>APP [PERMISSION…]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>APLICACIÓN [PERMISO…]</translation>
    </message>
    <message>
        <source>Give permissions back to what they are by default; without any, all of the app.</source>
        <translation>Devolver permisos a su valor predeterminado; sin indicar ninguno, todos los de la aplicación.</translation>
    </message>
    <message>
        <source>[APP…]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>[APLICACIÓN…]</translation>
    </message>
    <message>
        <source>Print a line for each change, whoever makes it, until Ctrl+C.</source>
        <translation>Imprimir una línea por cada cambio, lo haga quien lo haga, hasta Ctrl+C.</translation>
    </message>
    <message>
        <source>Write what is allowed now as a policy file.</source>
        <translation>Escribir lo que se permite ahora como archivo de directiva.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Bring this system in line with a policy file; “-” reads it from standard input.</source>
        <translation>Ajustar este sistema a un archivo de directiva; «-» lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Also list what asks for no permissions.</source>
        <translation>Listar también lo que no pide permisos.</translation>
    </message>
    <message>
        <source>Show who has this permission, named by its interface.</source>
        <translation>Mostrar quién tiene este permiso, nombrado por su interfaz.</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interfaz</translation>
    </message>
    <message>
        <source>For all apps: then there is no APP, and one PERMISSION, named by its interface.</source>
        <translation>Para todas las aplicaciones: entonces sin APLICACIÓN y con un PERMISO, nombrado por su interfaz.</translation>
    </message>
    <message>
        <source>Take permissions as names of plugs, never as names of interfaces.</source>
        <translation>Tomar los permisos como nombres de conectores, nunca de interfaces.</translation>
    </message>
    <message>
        <source>Change nothing, tell what would be changed. The exit code is 8 if there is something.</source>
        <translation>No cambiar nada, decir qué se cambiaría. El código de salida es 8 si hay algo.</translation>
    </message>
    <message>
        <source>Show the difference before it is made.</source>
        <translation>Mostrar la diferencia antes de hacerla.</translation>
    </message>
    <message>
        <source>Take it as a failure when an app or permission of the policy is not on this system.</source>
        <translation>Considerar un fallo que una aplicación o un permiso de la directiva no esté en este sistema.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output. It is replaced as a whole, or not at all.</source>
        <translation>Escribir en este archivo en lugar de la salida estándar. Se sustituye entero o no se toca.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Print JSON, as described in snapperms-cli(1).</source>
        <translation>Imprimir JSON, como se describe en snapperms-cli(1).</translation>
    </message>
    <message>
        <source>Wait so long for snapd to be there.</source>
        <translation>Esperar este tiempo a que snapd esté disponible.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Ver y cambiar lo que pueden hacer las aplicaciones Snap.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND …</source>
        <translation>Uso: %1 ORDEN …</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells more about one of them; --version prints the version.</source>
        <translation>«%1 ORDEN --help» dice más de una de ellas; --version imprime la versión.</translation>
    </message>
    <message>
        <source>Exit codes and everything else: %1</source>
        <translation>Códigos de salida y todo lo demás: %1</translation>
    </message>
    <message>
        <source>The command comes first, options after it: “%1”.</source>
        <translation>La orden va primero y las opciones después: «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>“%1 --help” lists the commands.</source>
        <translation>«%1 --help» lista las órdenes.</translation>
    </message>
    <message>
        <source>“%1 %2 --help” tells how it is used.</source>
        <translation>«%1 %2 --help» dice cómo se usa.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds, from 0 to %1.</source>
        <translation>--wait recibe un número de segundos, de 0 a %1.</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>Un nombre está vacío.</translation>
    </message>
    <message>
        <source>“list” takes no names. Did you mean “show %1”?</source>
        <translation>«list» no recibe nombres. ¿Quería decir «show %1»?</translation>
    </message>
    <message>
        <source>With --permission there is nothing else to be named.</source>
        <translation>Con --permission no hay que nombrar nada más.</translation>
    </message>
    <message>
        <source>“show” takes an app, and perhaps one of its permissions; or --permission and an interface.</source>
        <translation>«show» recibe una aplicación y quizá uno de sus permisos; o --permission y una interfaz.</translation>
    </message>
    <message>
        <source>--output needs the name of a file.</source>
        <translation>--output necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“apply” takes one file, or “-” for standard input.</source>
        <translation>«apply» recibe un archivo, o «-» para la entrada estándar.</translation>
    </message>
    <message>
        <source>An app is to be named, as “%1 list” lists it.</source>
        <translation>Hay que nombrar una aplicación, tal como la lista «%1 list».</translation>
    </message>
    <message>
        <source>App and permission are two words here: “%1 %2”.</source>
        <translation>Aquí la aplicación y el permiso son dos palabras: «%1 %2».</translation>
    </message>
    <message>
        <source>A slot cannot be named here: “%1”.</source>
        <translation>Aquí no se puede nombrar una ranura: «%1».</translation>
    </message>
    <message>
        <source>The slot “%1” stands before any permission.</source>
        <translation>La ranura «%1» está antes de cualquier permiso.</translation>
    </message>
    <message>
        <source>One slot for each permission: “%1” is one too many.</source>
        <translation>Una ranura por permiso: «%1» sobra.</translation>
    </message>
    <message>
        <source>A slot is written SNAP:SLOT: “%1” is none.</source>
        <translation>Una ranura se escribe SNAP:RANURA: «%1» no lo es.</translation>
    </message>
    <message>
        <source>With --all-apps one permission is to be named, by its interface.</source>
        <translation>Con --all-apps hay que nombrar un permiso, por su interfaz.</translation>
    </message>
    <message>
        <source>A permission is to be named, as “%1 show %2” lists them.</source>
        <translation>Hay que nombrar un permiso, tal como los lista «%1 show %2».</translation>
    </message>
    <message>
        <source>Look whether the rules that snapd wrote for apps are in force.</source>
        <translation>Comprobar si están en vigor las reglas que snapd escribió para las aplicaciones.</translation>
    </message>
    <message>
        <source>Tell what apps were kept from lately, and what would allow it.</source>
        <translation>Decir qué se impidió hace poco a las aplicaciones y qué lo permitiría.</translation>
    </message>
    <message>
        <source>Programs of all users, not only your own; a password will be asked for.</source>
        <translation>Programas de todos los usuarios, no solo los suyos; se pedirá una contraseña.</translation>
    </message>
    <message>
        <source>Allow it for so long, and not for good: 15m, 1h or 8h.</source>
        <translation>Permitirlo solo durante ese tiempo y no para siempre: 15m, 1h u 8h.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>--for takes 15m, 1h or 8h.</source>
        <translation>--for admite 15m, 1h u 8h.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsReport</name>
    <message>
        <source>The password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.</source>
        <translation>No se dio la contraseña o no había a quién pedirla. Ejecútelo en un terminal, en una sesión de escritorio o como root.</translation>
    </message>
    <message>
        <source>The part of this program that looks for it did not report back. Try again.</source>
        <translation>La parte de este programa que lo busca no respondió. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The permission “%1” would allow it: %2</source>
        <comment>title of a permission, a command</comment>
        <translation>El permiso «%1» lo permitiría: %2</translation>
    </message>
    <message>
        <source>The permission “%1” may allow it: %2</source>
        <comment>title of a permission, a command</comment>
        <translation>El permiso «%1» podría permitirlo: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1, by its program %2</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%n vez, la última el %1, por su programa %2</numerusform>
            <numerusform>%n veces, la última el %1, por su programa %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded that was blocked in the last days.</source>
        <translation>No se registró nada bloqueado en los últimos días.</translation>
    </message>
    <message>
        <source>Only your own programs were looked at; with --all-users it is everybody&apos;s.</source>
        <translation>Solo se han mirado sus propios programas; con --all-users, los de todos.</translation>
    </message>
    <message>
        <source>There is more than is told at once; these are the newest.</source>
        <translation>Hay más de lo que se muestra de una vez; esto es lo más reciente.</translation>
    </message>
    <message>
        <source>The password was not given, so nothing can be told.</source>
        <translation>No se dio la contraseña, así que no se puede decir nada.</translation>
    </message>
    <message>
        <source>What was blocked in the last days is not known.</source>
        <translation>No se sabe qué se bloqueó en los últimos días.</translation>
    </message>
    <message>
        <source>On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.</source>
        <comment>auditd is a program of the system</comment>
        <translation>En este sistema, auditd guarda los registros en un archivo que este programa no lee: puede que falte aquí lo que se bloqueó antes.</translation>
    </message>
    <message>
        <source>Not everything that is blocked is recorded: devices that an app may not see, for example, are refused without a word. The window can watch for those.</source>
        <translation>No todo lo que se bloquea queda registrado: los dispositivos que una aplicación no debe ver, por ejemplo, se deniegan sin decir nada. La ventana puede observarlos.</translation>
    </message>
    <message>
        <source>What was blocked in the last days is not known: only the newest records were looked at.</source>
        <translation>No se sabe qué se bloqueó en los últimos días: solo se han mirado los registros más recientes.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsRun</name>
    <message>
        <source>Looking for what was blocked</source>
        <translation>Buscando lo que se bloqueó</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::InForceReport</name>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: snapd is changing something about it.</source>
        <translation>No se ha comprobado si las reglas de %1 están en vigor: snapd está cambiando algo de la aplicación.</translation>
    </message>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: snapd does not answer.</source>
        <translation>No se ha comprobado si las reglas de %1 están en vigor: snapd no responde.</translation>
    </message>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: stopped before.</source>
        <translation>No se ha comprobado si las reglas de %1 están en vigor: se detuvo antes.</translation>
    </message>
    <message>
        <source>To have it put right, open snapperms and choose “%1” on the page of %2.</source>
        <translation>Para que se corrija, abra snapperms y elija «%1» en la página de %2.</translation>
    </message>
    <message>
        <source>More is told by “%1”.</source>
        <comment>a command</comment>
        <translation>«%1» dice más.</translation>
    </message>
    <message>
        <source>This system does not enforce the rules of apps.</source>
        <translation>Este sistema no hace cumplir las reglas de las aplicaciones.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an app, and what there is to be said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped before it was looked at whether the rules are in force: %1</source>
        <comment>names of apps</comment>
        <translation>Se detuvo antes de comprobar si las reglas están en vigor: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ListReport</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation>Sin confinar</translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation>Sin confinar (modo de desarrollo)</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table: what people call the app</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>column of a table: how many permissions are on</comment>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many permissions of an app are on</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No app is installed that asks for permissions.</source>
        <translation>No hay instalada ninguna aplicación que pida permisos.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::PermissionNames</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>names of apps or permissions</comment>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>No app %1 is installed.</source>
        <translation>No hay instalada ninguna aplicación %1.</translation>
    </message>
    <message>
        <source>%1 is disabled: snapd does not tell of its permissions until it is enabled.</source>
        <translation>%1 está desactivada: snapd no informa de sus permisos hasta que se active.</translation>
    </message>
    <message>
        <source>%1 does not ask for a permission %2. Only its publisher can add one.</source>
        <translation>%1 no pide ningún permiso %2. Solo su editor puede añadirlo.</translation>
    </message>
    <message>
        <source>%1 can be several permissions of %2: %3. Name one of them, with --plug.</source>
        <translation>%1 puede ser varios permisos de %2: %3. Nombre uno de ellos, con --plug.</translation>
    </message>
    <message>
        <source>%1 is no slot that could serve %2.</source>
        <translation>%1 no es una ranura que pueda servir a %2.</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <comment>names of slots</comment>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>%1 is named twice, with a slot and without.</source>
        <translation>%1 se nombra dos veces, con ranura y sin ella.</translation>
    </message>
    <message>
        <source>%1 can be provided by several slots: %2. Name one of them behind the permission.</source>
        <translation>Varias ranuras pueden proporcionar %1: %2. Nombre una de ellas detrás del permiso.</translation>
    </message>
    <message>
        <source>No enabled app asks for a permission with the interface %1.</source>
        <translation>Ninguna aplicación habilitada pide un permiso con la interfaz %1.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::PolicySentences</name>
    <message>
        <source>it is larger than any policy needs to be</source>
        <translation>es más grande de lo que necesita ser una directiva</translation>
    </message>
    <message>
        <source>it is not JSON, or it is damaged</source>
        <translation>no es JSON o está dañado</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same place, so that one of the two would have no effect</source>
        <translation>«%1» está dos veces en el mismo sitio, de modo que una de las dos no tendría efecto</translation>
    </message>
    <message>
        <source>it does not say that it is a policy of snapperms</source>
        <translation>no dice que sea una directiva de snapperms</translation>
    </message>
    <message>
        <source>it is of version %1, which is newer than this program knows</source>
        <translation>es de la versión %1, más reciente de lo que conoce este programa</translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>«%1» no significa nada aquí</translation>
    </message>
    <message>
        <source>there is something else than what has to stand here</source>
        <translation>hay algo distinto de lo que debe haber aquí</translation>
    </message>
    <message>
        <source>“%1” cannot be a name here</source>
        <translation>«%1» no puede ser un nombre aquí</translation>
    </message>
    <message>
        <source>slots can only be named for what is to be allowed</source>
        <translation>solo se pueden nombrar ranuras para lo que se quiere permitir</translation>
    </message>
    <message>
        <source>for every app there is only on and off</source>
        <translation>para todas las aplicaciones solo hay activado y desactivado</translation>
    </message>
    <message>
        <source>it has more entries than any policy needs</source>
        <translation>tiene más entradas de las que necesita una directiva</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: line %2, column %3: %4.</source>
        <comment>file, place, reason</comment>
        <translation>No se ha cambiado nada: %1 no es una directiva: línea %2, columna %3: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: at “%2” %3.</source>
        <comment>file, place, reason</comment>
        <translation>No se ha cambiado nada: %1 no es una directiva: en «%2» %3.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: %2.</source>
        <comment>file, reason</comment>
        <translation>No se ha cambiado nada: %1 no es una directiva: %2.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::Session</name>
    <message>
        <source>Reading the policy from this terminal; Ctrl+D ends it.</source>
        <translation>Leyendo la directiva de este terminal; Ctrl+D la termina.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is disabled: snapd does not tell of its permissions, so they are not in the policy.</source>
        <translation>%1 está desactivada: snapd no informa de sus permisos, así que no están en la directiva.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>Detenido antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Stopped without waiting for snapd: what it was told already may still happen.</source>
        <translation>Detenido sin esperar a snapd: lo que ya se le ha pedido aún puede ocurrir.</translation>
    </message>
    <message>
        <source>Stopping. What has begun is brought to an end first; Ctrl+C again does not wait for that.</source>
        <translation>Deteniendo. Primero se acaba lo que ha empezado; otro Ctrl+C no espera a eso.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>No se ha podido escribir el resultado.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run: nothing of its rules is in force.</source>
        <translation>%1 está desactivada y no puede ejecutarse: ninguna de sus reglas está en vigor.</translation>
    </message>
    <message>
        <source>%1 was removed or disabled meanwhile, so it was not looked at.</source>
        <comment>name of an app</comment>
        <translation>%1 se eliminó o se desactivó mientras tanto, así que no se comprobó.</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>no es un archivo normal.</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>slots that provide a permission</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>still within reach</source>
        <comment>what the app can reach although the permission is off</comment>
        <translation>aún accesible</translation>
    </message>
    <message>
        <source>It asks for no permissions.</source>
        <translation>No pide permisos.</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>column of a table: the name of the plug</comment>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a table: on or off</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>column of a table: the permission in words</comment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and name of a permission</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table: what people call the app</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a slot, and whether it is connected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>a slot</comment>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>a slot</comment>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of an app, and of a permission</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>Qué es:</translation>
    </message>
    <message>
        <source>Updates:</source>
        <translation>Actualizaciones:</translation>
    </message>
    <message>
        <source>By default:</source>
        <translation>De forma predeterminada:</translation>
    </message>
    <message>
        <source>Still within reach:</source>
        <translation>Aún accesible:</translation>
    </message>
    <message>
        <source>Provided by:</source>
        <translation>Proporcionado por:</translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation>Nada en este sistema</translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation>Programas:</translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation>Ninguno; solo guiones que snapd ejecuta para el Snap</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Interfaz:</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column of a table: by what an app reaches something</comment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Without this permission, but can reach it in another way:</source>
        <comment>heading above a table of apps</comment>
        <translation>Sin este permiso, pero pueden llegar a ello de otra manera:</translation>
    </message>
    <message>
        <source>Without this permission, and not known whether they can reach it:</source>
        <comment>heading above a table of apps</comment>
        <translation>Sin este permiso, y no se sabe si pueden llegar a ello:</translation>
    </message>
    <message>
        <source>No app that is enabled asks for this permission.</source>
        <translation>Ninguna aplicación habilitada pide este permiso.</translation>
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
        <translation>no comprobado: snapd está trabajando</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>in force for what is started from now on</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>en vigor para lo que se inicie a partir de ahora</translation>
    </message>
    <message>
        <source>not enforced</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>no se imponen</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not as snapd wrote them</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>no como las escribió snapd</translation>
    </message>
    <message>
        <source>There is no app to be looked at.</source>
        <translation>No hay ninguna aplicación que comprobar.</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>column of a table: whether the rules of an app are in force</comment>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::VerifyRun</name>
    <message>
        <source>%1 of %2 – looking at %3</source>
        <comment>progress; name of an app</comment>
        <translation>%1 de %2: comprobando %3</translation>
    </message>
    <message>
        <source>Waiting for snapd, which is changing something about %1</source>
        <comment>name of an app</comment>
        <translation>Esperando a snapd, que está cambiando algo de %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::WatchRun</name>
    <message numerus="yes">
        <source>Watching %n permissions. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Observando %n permiso. Ctrl+C termina.</numerusform>
            <numerusform>Observando %n permisos. Ctrl+C termina.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: installed</source>
        <translation>%1: instalada</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: eliminada</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a permission</comment>
        <translation>ya no existe</translation>
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
        <translation>snapd ha vuelto.</translation>
    </message>
    <message>
        <source>%1 is not installed. It is told of once it is.</source>
        <comment>name of an app</comment>
        <translation>%1 no está instalada. Se informará de ella en cuanto lo esté.</translation>
    </message>
</context>
<context>
    <name>Snapperms::CommandLine</name>
    <message>
        <source>Show the permissions of one app.</source>
        <translation>Mostrar los permisos de una aplicación.</translation>
    </message>
    <message>
        <source>snap</source>
        <translation>snap</translation>
    </message>
    <message>
        <source>Show who has one permission, or with --app, that permission of the app.</source>
        <translation>Mostrar quién tiene un permiso o, con --app, ese permiso de la aplicación.</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interfaz</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Ver y cambiar lo que pueden hacer las aplicaciones Snap.</translation>
    </message>
    <message>
        <source>snapperms does not run as root: start it as yourself, and it asks for a password when one is needed.</source>
        <translation>snapperms no funciona como root: inícielo con su propia cuenta; pedirá una contraseña cuando haga falta.</translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation>Permisos de Snap</translation>
    </message>
    <message>
        <source>“%1” is one word too many. To show an app, write: snapperms --app %1</source>
        <translation>«%1» es una palabra de más. Para mostrar una aplicación, escriba: snapperms --app %1</translation>
    </message>
    <message>
        <source>No snap and no permission can have the name “%1”.</source>
        <translation>Ningún Snap y ningún permiso puede llamarse «%1».</translation>
    </message>
</context>
<context>
    <name>Snapperms::ConfinementSentences</name>
    <message>
        <source>%1 is damaged: snapd cannot read it. Installing it again may help.</source>
        <translation>%1 está dañada: snapd no puede leerla. Instalarla de nuevo puede ayudar.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run. snapd does not tell what it may do until it is enabled again, with “snap enable %2”.</source>
        <translation>%1 está desactivada y no puede ejecutarse. snapd no dice qué puede hacer hasta que se vuelva a activar con «snap enable %2».</translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because its kernel lacks some of what snapd needs. An app may still get at something that is switched off.</source>
        <translation>Este sistema confina los Snaps solo en parte, porque a su núcleo le falta algo de lo que necesita snapd. Una aplicación aún puede llegar a algo que esté desactivado.</translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because AppArmor is not active. Files, devices and other programs may stay within reach of an app even when they are switched off.</source>
        <translation>Este sistema confina los Snaps solo en parte, porque AppArmor no está activo. Archivos, dispositivos y otros programas pueden seguir al alcance de una aplicación aunque estén desactivados.</translation>
    </message>
    <message>
        <source>%1 is not confined: it was installed with full access to everything that you can access. Switches do not change that.</source>
        <translation>%1 no está confinada: se instaló con acceso completo a todo aquello a lo que usted puede acceder. Los interruptores no cambian eso.</translation>
    </message>
    <message>
        <source>%1 was installed in developer mode: what it is not allowed to do is noted, but not prevented. Switches have no effect until it is installed again without that mode.</source>
        <translation>%1 se instaló en modo de desarrollo: lo que no tiene permitido se anota, pero no se impide. Los interruptores no tienen efecto hasta que se instale de nuevo sin ese modo.</translation>
    </message>
    <message>
        <source>This system does not confine snaps at all. Switches are remembered, but prevent nothing.</source>
        <translation>Este sistema no confina los snaps en absoluto. Los interruptores se recuerdan, pero no impiden nada.</translation>
    </message>
    <message>
        <source>AppArmor is not active on this system: what it would keep an app from, such as files, is neither blocked nor recorded.</source>
        <translation>AppArmor no está activo en este sistema: lo que impediría a una aplicación, como archivos, no se bloquea ni se registra.</translation>
    </message>
    <message>
        <source>%1 is disabled, and snapd does not tell whether it asks for “%2” until it is enabled again.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 está desactivada, y snapd no dice si pide «%2» hasta que se active de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not ask for “%2”, and needs no permission for it: nothing keeps this app from it.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 no pide «%2» y no necesita permiso para ello: nada se lo impide a esta aplicación.</translation>
    </message>
    <message>
        <source>%1 has no permission “%2”, and cannot be given it.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 no tiene el permiso «%2» ni se le puede conceder.</translation>
    </message>
</context>
<context>
    <name>Snapperms::DefaultSentences</name>
    <message>
        <source>Allowed by its publisher</source>
        <comment>mark of a permission that is on</comment>
        <translation>Permitido por quien la publica</translation>
    </message>
    <message>
        <source>Allowed by the maker of this device</source>
        <comment>mark of a permission that is on</comment>
        <translation>Permitido por el fabricante de este dispositivo</translation>
    </message>
    <message>
        <source>Allowed by hand</source>
        <comment>mark of a permission that is on</comment>
        <translation>Permitido a mano</translation>
    </message>
    <message>
        <source>Turned off by hand</source>
        <comment>mark of a permission that is off</comment>
        <translation>Desactivado a mano</translation>
    </message>
    <message>
        <source>Off, but an update may turn it on again</source>
        <comment>mark of a permission that is off</comment>
        <translation>Desactivado, pero una actualización puede volver a activarlo</translation>
    </message>
    <message>
        <source>On, as by default. It was switched on by hand, though.</source>
        <translation>Activado, como de forma predeterminada. Aunque se activó a mano.</translation>
    </message>
    <message>
        <source>On, as by default.</source>
        <translation>Activado, como de forma predeterminada.</translation>
    </message>
    <message>
        <source>On, because the store lets the publisher of the app turn it on by default.</source>
        <translation>Activado, porque la tienda permite a quien publica la aplicación activarlo de forma predeterminada.</translation>
    </message>
    <message>
        <source>On, because the maker of this device turned it on.</source>
        <translation>Activado, porque el fabricante de este dispositivo lo activó.</translation>
    </message>
    <message>
        <source>On, because somebody turned it on. By default it is off.</source>
        <translation>Activado, porque alguien lo activó. De forma predeterminada está desactivado.</translation>
    </message>
    <message>
        <source>On, because somebody turned it on.</source>
        <translation>Activado, porque alguien lo activó.</translation>
    </message>
    <message>
        <source>Off, as by default.</source>
        <translation>Desactivado, como de forma predeterminada.</translation>
    </message>
    <message>
        <source>Off, because somebody turned it off. By default it is on.</source>
        <translation>Desactivado, porque alguien lo desactivó. De forma predeterminada está activado.</translation>
    </message>
    <message>
        <source>Off, although it is on by default.</source>
        <translation>Desactivado, aunque de forma predeterminada está activado.</translation>
    </message>
    <message>
        <source>Off.</source>
        <comment>how a permission stands</comment>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>Off, because nothing on this system provides it.</source>
        <translation>Desactivado, porque nada en este sistema lo proporciona.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>default of a permission</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <comment>default of a permission</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>default of a permission</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>snapd&apos;s own records say so.</source>
        <comment>why a permission is on by default</comment>
        <translation>Así lo dicen los registros de snapd.</translation>
    </message>
    <message>
        <source>The rules of snapd and the declarations of the store say so.</source>
        <comment>why a permission is on or off by default</comment>
        <translation>Así lo dicen las reglas de snapd y las declaraciones de la tienda.</translation>
    </message>
    <message>
        <source>A list in this program says so; snapd&apos;s own rules could not be read.</source>
        <comment>why a permission is on or off by default</comment>
        <translation>Así lo dice una lista de este programa; las reglas de snapd no se pudieron leer.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Nada en este sistema lo proporciona.</translation>
    </message>
    <message>
        <source>Several things on this system could provide it, so snapd chooses none of them by itself.</source>
        <translation>Varias cosas en este sistema podrían proporcionarlo, así que snapd no elige ninguna por sí mismo.</translation>
    </message>
    <message>
        <source>What the store has declared for %1 could not be read.</source>
        <translation>No se pudo leer lo que la tienda ha declarado para %1.</translation>
    </message>
    <message>
        <source>What the store has declared for its provider could not be read.</source>
        <comment>the provider of a permission</comment>
        <translation>No se pudo leer lo que la tienda ha declarado para su proveedor.</translation>
    </message>
    <message>
        <source>snapd does not list the snap that provides it.</source>
        <translation>snapd no enumera el Snap que lo proporciona.</translation>
    </message>
    <message>
        <source>snapd&apos;s own rules could not be read, and this program does not know them for this permission.</source>
        <translation>Las reglas de snapd no se pudieron leer, y este programa no las conoce para este permiso.</translation>
    </message>
    <message>
        <source>snapd&apos;s rule for it is one that this program does not understand.</source>
        <translation>Este programa no entiende la regla de snapd para ello.</translation>
    </message>
    <message>
        <source>It depends on what else is installed on this system, which could not be found out.</source>
        <translation>Depende de qué más esté instalado en este sistema, y eso no se pudo averiguar.</translation>
    </message>
    <message>
        <source>snapd could not be reached.</source>
        <translation>No se pudo contactar con snapd.</translation>
    </message>
    <message>
        <source>snapd did not answer in time.</source>
        <translation>snapd no respondió a tiempo.</translation>
    </message>
    <message>
        <source>snapd&apos;s answer was not understood.</source>
        <translation>No se entendió la respuesta de snapd.</translation>
    </message>
    <message>
        <source>snapd refused to tell.</source>
        <translation>snapd se negó a decirlo.</translation>
    </message>
    <message>
        <source>This version of snapd does not tell.</source>
        <translation>Esta versión de snapd no lo dice.</translation>
    </message>
    <message>
        <source>snapd had a problem of its own.</source>
        <translation>snapd tuvo un problema propio.</translation>
    </message>
    <message>
        <source>snapd remembers that it was turned off: updates leave it off.</source>
        <translation>snapd recuerda que se desactivó: las actualizaciones lo dejan así.</translation>
    </message>
    <message>
        <source>snapd has no record that it was turned off: the next update of %1 or of snapd turns it on again.</source>
        <translation>snapd no ha anotado que se desactivó: la próxima actualización de %1 o de snapd vuelve a activarlo.</translation>
    </message>
    <message>
        <source>If it was turned off in this program, it is turned off again shortly after that. If it was turned off in another way, it stays on.</source>
        <translation>Si se desactivó en este programa, se desactiva de nuevo poco después. Si se desactivó de otro modo, queda activado.</translation>
    </message>
    <message>
        <source>Updates leave it on.</source>
        <translation>Las actualizaciones lo dejan activado.</translation>
    </message>
    <message>
        <source>An update turns it on only if the store has come to allow that for this app.</source>
        <translation>Una actualización solo lo activa si la tienda ha llegado a permitirlo para esta aplicación.</translation>
    </message>
    <message>
        <source>Whether an update turns it on is not known.</source>
        <translation>No se sabe si una actualización lo activa.</translation>
    </message>
    <message>
        <source>If it is turned off now, snapd keeps no record of that, because it was turned on by hand: with the next update of %1 or of snapd, snapd turns it on again. Turned off in this program, it is turned off again shortly after that.</source>
        <translation>Si se desactiva ahora, snapd no lo anota, porque se activó a mano: con la próxima actualización de %1 o de snapd, snapd vuelve a activarlo. Desactivado en este programa, se desactiva de nuevo poco después.</translation>
    </message>
    <message>
        <source>The administrator can have forbidden snapd to turn it on by itself; that cannot be seen from here.</source>
        <translation>Puede que el administrador haya prohibido a snapd activarlo por sí mismo; eso no se ve desde aquí.</translation>
    </message>
    <message>
        <source>not allowed: the store has forbidden it for this app</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>no permitido: la tienda lo ha prohibido para esta aplicación</translation>
    </message>
    <message>
        <source>not allowed: the store has forbidden it for this provider</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>no permitido: la tienda lo ha prohibido para este proveedor</translation>
    </message>
    <message>
        <source>not allowed by snapd&apos;s own rules</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>no permitido por las reglas de snapd</translation>
    </message>
    <message>
        <source>not allowed: snapd has no declaration of the store for one of the two</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>no permitido: snapd no tiene declaración de la tienda para uno de los dos</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>snapd remembers that it was turned off only for some of what provides it: the next update of %1 or of snapd turns it on again.</source>
        <translation>snapd solo ha anotado que se desactivó para una parte de lo que lo proporciona: la próxima actualización de %1 o de snapd vuelve a activarlo.</translation>
    </message>
</context>
<context>
    <name>Snapperms::DesktopNotification</name>
    <message>
        <source>Review</source>
        <comment>button of a notification</comment>
        <translation>Revisar</translation>
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
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The rules of this system do not let you change this permission.</source>
        <translation>Las reglas de este sistema no le dejan cambiar este permiso.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to change it for you.</source>
        <translation>Pida a quien administra este sistema que lo cambie por usted.</translation>
    </message>
    <message>
        <source>Installation Incomplete</source>
        <translation>Instalación incompleta</translation>
    </message>
    <message>
        <source>The part of this program that makes changes is not installed correctly, so nothing was changed.</source>
        <translation>La parte de este programa que hace los cambios no está bien instalada, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Install this program again from your distribution, then try once more.</source>
        <translation>Instale de nuevo este programa desde su distribución y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Somebody Was Faster</source>
        <translation>Alguien fue más rápido</translation>
    </message>
    <message>
        <source>Another change has been waiting for its password for a long time, perhaps in another session. Nothing was changed.</source>
        <translation>Otro cambio lleva mucho tiempo esperando su contraseña, quizá en otra sesión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Answer or close that password dialog, then try again.</source>
        <translation>Responda o cierre esa petición de contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No Answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not answer, and snapd shows that nothing was changed.</source>
        <translation>La parte de este programa que hace los cambios no ha respondido, y snapd muestra que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the system and report it.</source>
        <translation>Vuelva a intentarlo. Si ocurre otra vez, reinicie el sistema e informe del fallo.</translation>
    </message>
    <message>
        <source>Too Many Changes</source>
        <translation>Demasiados cambios</translation>
    </message>
    <message>
        <source>There were more changes in one minute than this program&apos;s protection lets through. This one was not made.</source>
        <translation>En un minuto ha habido más cambios de los que deja pasar la protección de este programa. Este no se ha hecho.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Fault in This Program</source>
        <translation>Fallo de este programa</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not understand the request, so nothing was changed. This is a fault of ours.</source>
        <translation>La parte de este programa que hace los cambios no ha entendido la petición, así que no se ha cambiado nada. El fallo es nuestro.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Informe de él con los detalles de abajo.</translation>
    </message>
    <message>
        <source>No Longer There</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation>%1 se ha quitado o desactivado, o ya no pide este permiso.</translation>
    </message>
    <message>
        <source>Nothing is left to change here.</source>
        <translation>Aquí ya no queda nada que cambiar.</translation>
    </message>
    <message>
        <source>Provider Gone</source>
        <translation>Proveedor desaparecido</translation>
    </message>
    <message>
        <source>What was to provide this is no longer installed.</source>
        <translation>Lo que debía proporcionar esto ya no está instalado.</translation>
    </message>
    <message>
        <source>Choose another provider, or install the missing one again.</source>
        <translation>Elija otro proveedor o vuelva a instalar el que falta.</translation>
    </message>
    <message>
        <source>Not Permitted by snapd</source>
        <translation>No permitido por snapd</translation>
    </message>
    <message>
        <source>snapd&apos;s own security rules do not permit this for %1.</source>
        <translation>Las reglas de seguridad de snapd no permiten esto a %1.</translation>
    </message>
    <message>
        <source>Only the publisher of the app can ask for an exception, through the store.</source>
        <translation>Solo quien publica la aplicación puede pedir una excepción, a través de la tienda.</translation>
    </message>
    <message>
        <source>Refused by the App</source>
        <translation>Rechazado por la aplicación</translation>
    </message>
    <message>
        <source>A script that belongs to %1 failed, so snapd took the change back.</source>
        <translation>Un guion de %1 ha fallado, así que snapd ha deshecho el cambio.</translation>
    </message>
    <message>
        <source>Try again, or tell the publisher of the app; the details say what the script reported.</source>
        <translation>Vuelva a intentarlo o avise a quien publica la aplicación; los detalles dicen de qué informó el guion.</translation>
    </message>
    <message>
        <source>Taken Back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>snapd was told to stop, and took the change back.</source>
        <translation>Se pidió a snapd que parase, y ha deshecho el cambio.</translation>
    </message>
    <message>
        <source>Try again if that was not meant.</source>
        <translation>Vuelva a intentarlo si no era lo que quería.</translation>
    </message>
    <message>
        <source>Outcome Unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended. The switch shows what is true now.</source>
        <translation>snapd ha olvidado este cambio antes de decir cómo acabó. El interruptor muestra lo que es cierto ahora.</translation>
    </message>
    <message>
        <source>Try again if that is not what you want.</source>
        <translation>Vuelva a intentarlo si no es lo que quiere.</translation>
    </message>
    <message>
        <source>snapd Is Busy</source>
        <translation>snapd está ocupado</translation>
    </message>
    <message>
        <source>This is taking unusually long. Try again when it has finished.</source>
        <translation>Esto tarda más de lo habitual. Vuelva a intentarlo cuando haya acabado.</translation>
    </message>
    <message>
        <source>snapd Is Away</source>
        <translation>snapd no está</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is shown by the switch as soon as snapd is back.</source>
        <translation>snapd, el servicio de los Snaps, ha dejado de responder. El interruptor mostrará si el cambio se hizo en cuanto snapd vuelva.</translation>
    </message>
    <message>
        <source>Try again then, if the switch is not as you want it.</source>
        <translation>Vuelva a intentarlo entonces, si el interruptor no está como quiere.</translation>
    </message>
    <message>
        <source>Refused by snapd</source>
        <translation>Rechazado por snapd</translation>
    </message>
    <message>
        <source>snapd refused the change, so nothing was changed.</source>
        <translation>snapd ha rechazado el cambio, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Still Working</source>
        <translation>Aún en curso</translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so. The switch will follow.</source>
        <translation>snapd lleva mucho tiempo sin acabar este cambio, y aún puede acabarlo. El interruptor lo reflejará.</translation>
    </message>
    <message>
        <source>If it stays like this, restart the system.</source>
        <translation>Si sigue así, reinicie el sistema.</translation>
    </message>
    <message>
        <source>Changed by Somebody Else</source>
        <translation>Cambiado por otro</translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else. The switch shows what is true now.</source>
        <translation>snapd hizo el cambio, pero entretanto alguien o algo lo ha vuelto a cambiar. El interruptor muestra lo que es cierto ahora.</translation>
    </message>
    <message>
        <source>Asking snapd…</source>
        <translation>Preguntando a snapd…</translation>
    </message>
    <message>
        <source>Waiting for the first answer of snapd, the service that runs snaps.</source>
        <translation>Esperando la primera respuesta de snapd, el servicio de los Snaps.</translation>
    </message>
    <message>
        <source>snapd Is Not Installed</source>
        <translation>snapd no está instalado</translation>
    </message>
    <message>
        <source>There is no snapd on this system, the service that runs snaps; or its socket is switched off.</source>
        <translation>En este sistema no hay snapd, el servicio de los Snaps; o su socket está desactivado.</translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”. This window notices by itself.</source>
        <translation>Instale el paquete «snapd» de su distribución o inícielo con «systemctl enable --now snapd.socket». Esta ventana lo notará por sí misma.</translation>
    </message>
    <message>
        <source>snapd Is Not Running</source>
        <translation>snapd no está en marcha</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is installed but has been stopped.</source>
        <translation>snapd, el servicio de los Snaps, está instalado pero se ha detenido.</translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”. This window notices by itself.</source>
        <translation>Inícielo con «systemctl start snapd.socket snapd.service». Esta ventana lo notará por sí misma.</translation>
    </message>
    <message>
        <source>snapd Is Restarting</source>
        <translation>snapd se está reiniciando</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is restarting, perhaps for an update of its own.</source>
        <translation>snapd, el servicio de los Snaps, se está reiniciando, quizá por una actualización propia.</translation>
    </message>
    <message>
        <source>It should be back in a moment, and this window notices by itself.</source>
        <translation>Debería volver en un momento, y esta ventana lo notará por sí misma.</translation>
    </message>
    <message>
        <source>snapd Does Not Answer</source>
        <translation>snapd no responde</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, has been asked but does not answer. It may be overloaded or stuck.</source>
        <translation>Se ha preguntado a snapd, el servicio de los Snaps, pero no responde. Puede estar sobrecargado o atascado.</translation>
    </message>
    <message>
        <source>Wait a little. If it stays like this, restart it with “systemctl restart snapd.service”.</source>
        <translation>Espere un poco. Si sigue así, reinícielo con «systemctl restart snapd.service».</translation>
    </message>
    <message>
        <source>snapd Does Not Let Us In</source>
        <translation>snapd no nos deja entrar</translation>
    </message>
    <message>
        <source>snapd refuses to tell this program anything.</source>
        <translation>snapd se niega a decir nada a este programa.</translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox. Start it as an ordinary program of your desktop session.</source>
        <translation>Esto ocurre cuando el programa se ejecuta dentro de un contenedor o aislamiento. Inícielo como un programa normal de su sesión.</translation>
    </message>
    <message>
        <source>Answer Not Understood</source>
        <translation>Respuesta no entendida</translation>
    </message>
    <message>
        <source>Something answers in the place of snapd, but not in the way that this program knows.</source>
        <translation>Algo responde en lugar de snapd, pero no del modo que conoce este programa.</translation>
    </message>
    <message>
        <source>Connection Lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>snapd broke off in the middle of its answer, perhaps because it restarts.</source>
        <translation>snapd se ha interrumpido en medio de su respuesta, quizá porque se está reiniciando.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Answer Too Large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>snapd&apos;s answer is larger than anything it should ever send, and was not read.</source>
        <translation>La respuesta de snapd es mayor que cualquier cosa que debiera enviar, y no se ha leído.</translation>
    </message>
    <message>
        <source>Restart snapd, then try again.</source>
        <translation>Reinicie snapd y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The password dialog was closed, so nothing was changed.</source>
        <translation>Se cerró la petición de contraseña, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>snapd does not know this snap any more; it was removed.</source>
        <translation>snapd ya no conoce este Snap; se ha quitado.</translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>Aquí ya no queda nada que hacer.</translation>
    </message>
    <message>
        <source>Not Available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>snapd does not have what it was asked for; it may be too old for it.</source>
        <translation>snapd no tiene lo que se le ha pedido; puede ser demasiado antiguo para ello.</translation>
    </message>
    <message>
        <source>Update snapd if you miss something.</source>
        <translation>Actualice snapd si echa algo en falta.</translation>
    </message>
    <message>
        <source>snapd is already changing this snap.</source>
        <translation>snapd ya está cambiando este Snap.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Vuelva a intentarlo cuando haya acabado.</translation>
    </message>
    <message>
        <source>Nothing to Do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>It is already as you want it.</source>
        <translation>Ya está como usted quiere.</translation>
    </message>
    <message>
        <source>Reload to see what is true now.</source>
        <translation>Recargue para ver lo que es cierto ahora.</translation>
    </message>
    <message>
        <source>snapd did not accept the question that this program asked. This is a fault of ours.</source>
        <translation>snapd no ha aceptado la pregunta de este programa. El fallo es nuestro.</translation>
    </message>
    <message>
        <source>snapd Is Too Old</source>
        <translation>snapd es demasiado antiguo</translation>
    </message>
    <message>
        <source>This version of snapd cannot do what it was asked for.</source>
        <translation>Esta versión de snapd no sabe hacer lo que se le ha pedido.</translation>
    </message>
    <message>
        <source>Update snapd, then try again.</source>
        <translation>Actualice snapd y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Fault in snapd</source>
        <translation>Fallo de snapd</translation>
    </message>
    <message>
        <source>snapd reports a fault of its own.</source>
        <translation>snapd informa de un fallo propio.</translation>
    </message>
    <message>
        <source>snapd refused, for a reason that this program does not know.</source>
        <translation>snapd se ha negado, por un motivo que este programa no conoce.</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>stands where the name of an app would</comment>
        <translation>La aplicación</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not report back. The switch shows what is true now.</source>
        <translation>La parte de este programa que hace los cambios no ha dado noticia. El interruptor muestra lo que es cierto ahora.</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is of a version that cannot tell what is connected to what.</source>
        <translation>snapd, el servicio de los Snaps, es de una versión que no puede decir qué está conectado con qué.</translation>
    </message>
    <message>
        <source>Update snapd to 2.38 or newer. This window notices by itself.</source>
        <translation>Actualice snapd a 2.38 o posterior. Esta ventana lo notará por sí misma.</translation>
    </message>
    <message>
        <source>No Password Dialog</source>
        <translation>Sin diálogo de contraseña</translation>
    </message>
    <message>
        <source>A password is needed for this, but no program of this session can ask for it, so nothing was changed.</source>
        <translation>Hace falta una contraseña, pero ningún programa de esta sesión puede pedirla, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Log in to a complete desktop session, or start its polkit agent, for example “polkit-kde-authentication-agent-1”. Then try again.</source>
        <translation>Inicie una sesión de escritorio completa o arranque su agente de polkit, por ejemplo «polkit-kde-authentication-agent-1». Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended.</source>
        <translation>snapd ha olvidado este cambio antes de decir cómo acabó.</translation>
    </message>
    <message>
        <source>Look with “snapperms-cli show” what is true now.</source>
        <translation>Mire con «snapperms-cli show» qué es cierto ahora.</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is not known.</source>
        <translation>snapd, el servicio de los Snaps, ha dejado de responder. No se sabe si se hizo el cambio.</translation>
    </message>
    <message>
        <source>Look with “snapperms-cli show” when snapd is back.</source>
        <translation>Mire con «snapperms-cli show» cuando snapd haya vuelto.</translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so.</source>
        <translation>snapd lleva muchísimo tiempo sin terminar este cambio y aún puede hacerlo.</translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else.</source>
        <translation>snapd hizo el cambio, pero entretanto alguien o algo lo ha vuelto a cambiar.</translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”.</source>
        <translation>Instale el paquete «snapd» de su distribución, o inícielo con «systemctl enable --now snapd.socket».</translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”.</source>
        <translation>Inícielo con «systemctl start snapd.socket snapd.service».</translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox.</source>
        <translation>Esto ocurre cuando el programa se ejecuta dentro de un contenedor o entorno aislado.</translation>
    </message>
    <message>
        <source>Nothing Would End It</source>
        <translation>Nada le pondría fin</translation>
    </message>
    <message>
        <source>The service that ends what is allowed for a while does not run on this system, or could not note this down, so nothing was changed.</source>
        <translation>El servicio que pone fin a lo permitido por un tiempo no funciona en este sistema, o no pudo anotarlo. Por eso no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Allow it without a limit, or ask whoever administers this system about “snapperms-keeper.service”.</source>
        <translation>Permítalo sin límite, o pregunte a quien administra este sistema por «snapperms-keeper.service».</translation>
    </message>
    <message>
        <source>Try again, or look at what snapd says about it.</source>
        <translation>Inténtelo de nuevo, o mire lo que snapd dice al respecto.</translation>
    </message>
    <message>
        <source>Update snapd and this program.</source>
        <translation>Actualice snapd y este programa.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Informe de él.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, restart snapd.</source>
        <translation>Inténtelo de nuevo. Si sigue así, reinicie snapd.</translation>
    </message>
    <message>
        <source>Try again, or update this program.</source>
        <translation>Inténtelo de nuevo o actualice este programa.</translation>
    </message>
    <message>
        <source>%1 What was received: %2</source>
        <comment>after sentences about an answer of snapd</comment>
        <translation>%1 Se recibió: %2</translation>
    </message>
    <message>
        <source>No Log</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>This system keeps no log that could be read, so what was blocked is not known.</source>
        <translation>Este sistema no lleva ningún registro que se pueda leer, así que no se sabe qué se bloqueó.</translation>
    </message>
    <message>
        <source>Whoever looks after this system can have it keep one.</source>
        <translation>Quien administra este sistema puede hacer que lleve uno.</translation>
    </message>
    <message>
        <source>The rules of this system do not let you see what was blocked.</source>
        <translation>Las reglas de este sistema no le dejan ver qué se bloqueó.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to look for you.</source>
        <translation>Pida a quien administra este sistema que lo mire por usted.</translation>
    </message>
    <message>
        <source>A password is needed to see what was blocked, but no program of this session can ask for it, so nothing was read.</source>
        <translation>Hace falta una contraseña para ver qué se bloqueó, pero ningún programa de esta sesión puede pedirla, así que no se ha leído nada.</translation>
    </message>
    <message>
        <source>The part of this program that reads what was blocked is not installed correctly, so nothing was read.</source>
        <translation>La parte de este programa que lee qué se bloqueó no está bien instalada, así que no se ha leído nada.</translation>
    </message>
    <message>
        <source>The part of this program that reads what was blocked did not answer, so nothing is known of it.</source>
        <translation>La parte de este programa que lee qué se bloqueó no ha respondido, así que no se sabe nada de ello.</translation>
    </message>
    <message>
        <source>The rules of this system do not let you put rules back into force, so nothing was done.</source>
        <translation>Las reglas de este sistema no le dejan volver a poner reglas en vigor, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to do it.</source>
        <translation>Pida a quien administra este sistema que lo haga.</translation>
    </message>
    <message>
        <source>snapd did not answer, so nothing was done.</source>
        <translation>snapd no respondió, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>Try again when it does.</source>
        <translation>Inténtelo de nuevo cuando responda.</translation>
    </message>
    <message>
        <source>It could not be found out whether that helped.</source>
        <translation>No se pudo averiguar si eso ayudó.</translation>
    </message>
    <message>
        <source>The part of this program that puts rules back into force is not installed correctly, so nothing was put right.</source>
        <translation>La parte de este programa que vuelve a poner reglas en vigor no está bien instalada, así que no se ha arreglado nada.</translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by a question</comment>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many are done</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission of an app, then a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>followed by what was done</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by what was done</comment>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>Undo the Last</source>
        <comment>of several wishes that are told of</comment>
        <translation>Deshacer lo último</translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionSentences</name>
    <message>
        <source>Turning off %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>Desactivando para %2: %1…</translation>
    </message>
    <message numerus="yes">
        <source>Turning off %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Desactivando para %Ln aplicación: %1…</numerusform>
            <numerusform>Desactivando para %Ln aplicaciones: %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Desactivando %Ln permiso de %1…</numerusform>
            <numerusform>Desactivando %Ln permisos de %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s)…</source>
        <translation>
            <numerusform>Desactivando %Ln permiso…</numerusform>
            <numerusform>Desactivando %Ln permisos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning on %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>Activando para %2: %1…</translation>
    </message>
    <message numerus="yes">
        <source>Turning on %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Activando para %Ln aplicación: %1…</numerusform>
            <numerusform>Activando para %Ln aplicaciones: %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Activando %Ln permiso de %1…</numerusform>
            <numerusform>Activando %Ln permisos de %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s)…</source>
        <translation>
            <numerusform>Activando %Ln permiso…</numerusform>
            <numerusform>Activando %Ln permisos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s)…</source>
        <translation>
            <numerusform>Restableciendo %Ln permiso…</numerusform>
            <numerusform>Restableciendo %Ln permisos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Restableciendo %Ln permiso de %1…</numerusform>
            <numerusform>Restableciendo %Ln permisos de %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s)…</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Recuperando %Ln permiso…</numerusform>
            <numerusform>Recuperando %Ln permisos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s) of %1…</source>
        <comment>undo; app</comment>
        <translation>
            <numerusform>Recuperando %Ln permiso de %1…</numerusform>
            <numerusform>Recuperando %Ln permisos de %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>Cambiando para %2: %1…</translation>
    </message>
    <message>
        <source>%1 is on again for %2, which is its default.</source>
        <comment>permission, app</comment>
        <translation>De nuevo activado para %2, como de forma predeterminada: %1.</translation>
    </message>
    <message>
        <source>%1 is off again for %2, which is its default.</source>
        <comment>permission, app</comment>
        <translation>De nuevo desactivado para %2, como de forma predeterminada: %1.</translation>
    </message>
    <message>
        <source>%1 for %2 is as it was before.</source>
        <comment>permission, app</comment>
        <translation>Como antes para %2: %1.</translation>
    </message>
    <message>
        <source>%1 turned on again for %2.</source>
        <comment>permission, app</comment>
        <translation>Activado de nuevo para %2: %1.</translation>
    </message>
    <message>
        <source>%1 turned off again for %2.</source>
        <comment>permission, app</comment>
        <translation>Desactivado de nuevo para %2: %1.</translation>
    </message>
    <message>
        <source>%1 for %2 is now also provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%1 para %2: ahora también lo proporciona %3.</translation>
    </message>
    <message>
        <source>%1 for %2 is now provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%1 para %2: ahora lo proporciona %3.</translation>
    </message>
    <message>
        <source>%1 for %2 is no longer provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%1 para %2: ya no lo proporciona %3.</translation>
    </message>
    <message>
        <source>%1 turned on for %2.</source>
        <comment>permission, app</comment>
        <translation>Activado para %2: %1.</translation>
    </message>
    <message>
        <source>%1 turned off for %2.</source>
        <comment>permission, app</comment>
        <translation>Desactivado para %2: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 turned off for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Desactivado para %Ln aplicación: %1.</numerusform>
            <numerusform>Desactivado para %Ln aplicaciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned off.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln permiso de %1 desactivado.</numerusform>
            <numerusform>%Ln permisos de %1 desactivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned off.</source>
        <translation>
            <numerusform>%Ln permiso desactivado.</numerusform>
            <numerusform>%Ln permisos desactivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned on for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Activado para %Ln aplicación: %1.</numerusform>
            <numerusform>Activado para %Ln aplicaciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned on.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln permiso de %1 activado.</numerusform>
            <numerusform>%Ln permisos de %1 activados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned on.</source>
        <translation>
            <numerusform>%Ln permiso activado.</numerusform>
            <numerusform>%Ln permisos activados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 reset to the default.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln permiso de %1 restablecido al valor predeterminado.</numerusform>
            <numerusform>%Ln permisos de %1 restablecidos al valor predeterminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) reset to the default.</source>
        <translation>
            <numerusform>%Ln permiso restablecido al valor predeterminado.</numerusform>
            <numerusform>%Ln permisos restablecidos al valor predeterminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are as they were before.</source>
        <comment>undone</comment>
        <translation>
            <numerusform>%Ln permiso está como antes.</numerusform>
            <numerusform>%Ln permisos están como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is at its default already.</source>
        <comment>permission, app</comment>
        <translation>Ya como de forma predeterminada para %2: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission of an app, then a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing had to be changed: it is so already.</source>
        <translation>No había nada que cambiar: ya está así.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln no se pudo cambiar.</numerusform>
            <numerusform>%Ln no se pudieron cambiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are, because the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln quedó como está, porque no se conoce el valor predeterminado.</numerusform>
            <numerusform>%Ln quedaron como están, porque no se conoce el valor predeterminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are.</source>
        <comment>permissions; after somebody stopped it</comment>
        <translation>
            <numerusform>%Ln quedó como está.</numerusform>
            <numerusform>%Ln quedaron como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation>snapd dice: %1</translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation>%1 se ha quitado o desactivado, o ya no pide este permiso.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Nada en este sistema lo proporciona.</translation>
    </message>
    <message>
        <source>Several things on this system could provide it. Choose one of them on the page of the app.</source>
        <translation>Varias cosas de este sistema podrían proporcionarlo. Elija una de ellas en la página de la aplicación.</translation>
    </message>
    <message>
        <source>What was to provide it is no longer there.</source>
        <translation>Lo que debía proporcionarlo ya no está.</translation>
    </message>
    <message>
        <source>What snapd would do by itself is not known, so it was left as it is.</source>
        <translation>No se sabe qué haría snapd por sí mismo, así que quedó como está.</translation>
    </message>
    <message>
        <source>It was changed again in the meantime, so it was left as it is.</source>
        <translation>Entretanto se volvió a cambiar, así que quedó como está.</translation>
    </message>
    <message>
        <source>The switch is as it was, but what snapd had noted about it cannot be brought back.</source>
        <translation>El interruptor está como antes, pero lo que snapd había anotado sobre ello no se puede recuperar.</translation>
    </message>
    <message>
        <source>The new provider was added, but the old one could not be taken away: both are in use.</source>
        <translation>Se añadió el proveedor nuevo, pero no se pudo quitar el anterior: se usan los dos.</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>Solo se hizo una parte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>app and permission</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was turned on counts as connected by hand for snapd, not as connected by itself. When it is turned off here, it stays off all the same.</source>
        <translation>Para snapd, lo que se activó cuenta como conectado a mano, no por sí mismo. Si se desactiva aquí, sigue desactivado de todos modos.</translation>
    </message>
    <message>
        <source>What was turned off is kept off by this program from now on, and no longer by snapd: an update may turn it on for some seconds.</source>
        <translation>Lo que se desactivó lo mantiene así a partir de ahora este programa, y ya no snapd: una actualización puede activarlo durante unos segundos.</translation>
    </message>
    <message>
        <source>Reset %1 for %2 to its default?</source>
        <comment>permission, app</comment>
        <translation>¿Restablecer %1 para %2 al valor predeterminado?</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of %1 to the default?</source>
        <comment>app</comment>
        <translation>
            <numerusform>¿Restablecer %Ln permiso de %1 al valor predeterminado?</numerusform>
            <numerusform>¿Restablecer %Ln permisos de %1 al valor predeterminado?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of all apps to the default?</source>
        <translation>
            <numerusform>¿Restablecer %Ln permiso de todas las aplicaciones al valor predeterminado?</numerusform>
            <numerusform>¿Restablecer %Ln permisos de todas las aplicaciones al valor predeterminado?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned off.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>Se desactivará %Ln.</numerusform>
            <numerusform>Se desactivarán %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned on.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>Se activará %Ln.</numerusform>
            <numerusform>Se activarán %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be reset: everything is at its default already.</source>
        <translation>No hay nada que restablecer: todo está ya como de forma predeterminada.</translation>
    </message>
    <message>
        <source>Nothing can be reset.</source>
        <translation>No se puede restablecer nada.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln, the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>De %Ln no se conoce el valor predeterminado.</numerusform>
            <numerusform>De %Ln no se conoce el valor predeterminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln permission(s)…</source>
        <translation>
            <numerusform>Cambiando %Ln permiso…</numerusform>
            <numerusform>Cambiando %Ln permisos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed.</source>
        <translation>
            <numerusform>%Ln permiso cambiado.</numerusform>
            <numerusform>%Ln permisos cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is allowed for good again, which is its default.</source>
        <comment>permission, app</comment>
        <translation>%1 para %2 vuelve a estar permitido para siempre, que es lo predeterminado.</translation>
    </message>
    <message>
        <source>What was allowed for a while is allowed for good again.</source>
        <translation>Lo que estaba permitido por un tiempo vuelve a estarlo para siempre.</translation>
    </message>
</context>
<context>
    <name>Snapperms::InterfacesModel</name>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>%1 de %Ln aplicación autorizada</numerusform>
            <numerusform>%1 de %Ln aplicaciones autorizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of a permission and how many apps have it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No enabled app asks for it</source>
        <translation>Ninguna aplicación habilitada lo pide</translation>
    </message>
</context>
<context>
    <name>Snapperms::KernelSentences</name>
    <message>
        <source>Asked just now, the kernel says that it keeps %1 from it.</source>
        <comment>from what a permission opens</comment>
        <translation>Consultado ahora mismo, el núcleo responde que se lo impide a %1.</translation>
    </message>
    <message>
        <source>Asked just now, the kernel says that it lets %1 have part of it.</source>
        <comment>of what a permission opens</comment>
        <translation>Consultado ahora mismo, el núcleo responde que permite a %1 una parte de ello.</translation>
    </message>
    <message>
        <source>Asked just now, the kernel says that it lets %1 have it.</source>
        <comment>what a permission opens</comment>
        <translation>Consultado ahora mismo, el núcleo responde que se lo permite a %1.</translation>
    </message>
    <message>
        <source>%1 is on, but the kernel says that it keeps this app from it.</source>
        <comment>title of a permission</comment>
        <translation>%1 está activado, pero el núcleo responde que se lo impide a esta aplicación.</translation>
    </message>
    <message>
        <source>%1 is off, but the kernel says that it lets this app have it, and no switch of the app explains that.</source>
        <comment>title of a permission</comment>
        <translation>%1 está desactivado, pero el núcleo responde que se lo permite a esta aplicación, y ningún interruptor de la aplicación lo explica.</translation>
    </message>
    <message>
        <source>%1 That is so by the rules; the kernel cannot be asked about it.</source>
        <comment>after a statement of what an app can reach</comment>
        <translation>%1 Así lo dicen las reglas; al núcleo no se le puede preguntar por ello.</translation>
    </message>
    <message>
        <source>%1 The kernel says so, too.</source>
        <comment>after a statement of what an app can reach</comment>
        <translation>%1 También lo dice el núcleo.</translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseMenu</name>
    <message>
        <source>Allow for a While</source>
        <translation>Permitir por un tiempo</translation>
    </message>
    <message>
        <source>Keep Allowed</source>
        <comment>for good, and not for a while</comment>
        <translation>Permitir para siempre</translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseSentences</name>
    <message>
        <source>Was to end at %1, and is still allowed</source>
        <comment>a time; of a permission</comment>
        <translation>Debía haber terminado (%1) y sigue permitido</translation>
    </message>
    <message>
        <source>Allowed until %1</source>
        <comment>a time; of a permission</comment>
        <translation>Permitido hasta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Hour(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Minute(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::MainPanel</name>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>All Apps</source>
        <comment>button back to the list</comment>
        <translation>Todas las aplicaciones</translation>
    </message>
    <message>
        <source>Choose an App</source>
        <translation>Elija una aplicación</translation>
    </message>
    <message>
        <source>Choose an app from the list to see what it is allowed to do.</source>
        <translation>Elija una aplicación de la lista para ver lo que puede hacer.</translation>
    </message>
    <message>
        <source>%1 What you see is how it was before.</source>
        <comment>after a sentence that says what is wrong</comment>
        <translation>%1 Lo que ve es como estaba antes.</translation>
    </message>
    <message>
        <source>There is no snap “%1” on this system.</source>
        <translation>No hay ningún Snap «%1» en este sistema.</translation>
    </message>
    <message>
        <source>All Permissions</source>
        <comment>button back to the list</comment>
        <translation>Todos los permisos</translation>
    </message>
    <message>
        <source>Choose a Permission</source>
        <translation>Elija un permiso</translation>
    </message>
    <message>
        <source>Choose a permission from the list to see which apps have it.</source>
        <translation>Elija un permiso de la lista para ver qué aplicaciones lo tienen.</translation>
    </message>
    <message>
        <source>This system knows no permission “%1”.</source>
        <translation>Este sistema no conoce ningún permiso «%1».</translation>
    </message>
    <message>
        <source>Nothing to Show Yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Once a snap app is installed, what it is allowed to do is shown here.</source>
        <translation>En cuanto haya una aplicación Snap instalada, aquí se mostrará lo que puede hacer.</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsBar</name>
    <message>
        <source>Review</source>
        <comment>look at what has changed</comment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Mark as Seen</source>
        <translation>Marcar como visto</translation>
    </message>
    <message>
        <source>Everything has been seen.</source>
        <translation>Ya se ha visto todo.</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsPage</name>
    <message>
        <source>Nothing New</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Everything has been seen. What changes without you from now on is told here.</source>
        <translation>Ya se ha visto todo. Lo que cambie a partir de ahora sin usted se indicará aquí.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <comment>title of a page</comment>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Since you last looked, and not through this window: by updates, by other programs, or with new apps. Turn off what you do not want.</source>
        <translation>Desde la última vez que miró, y no desde esta ventana: por actualizaciones, otros programas o aplicaciones nuevas. Desactive lo que no quiera.</translation>
    </message>
    <message>
        <source>Mark All as Seen</source>
        <translation>Marcar todo como visto</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: look at it another time</comment>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsSentences</name>
    <message>
        <source>New since an update of the app. It is off until somebody switches it on.</source>
        <translation>Nuevo desde una actualización de la aplicación. Desactivado hasta que alguien lo active.</translation>
    </message>
    <message>
        <source>New since an update of the app. snapd switched it on.</source>
        <translation>Nuevo desde una actualización de la aplicación. Lo activó snapd.</translation>
    </message>
    <message>
        <source>New since an update of the app. The maker of this device has it switched on.</source>
        <translation>Nuevo desde una actualización de la aplicación. Lo tiene activado el fabricante de este dispositivo.</translation>
    </message>
    <message>
        <source>New since an update of the app. It was switched on with another program.</source>
        <translation>Nuevo desde una actualización de la aplicación. Se activó con otro programa.</translation>
    </message>
    <message>
        <source>The app is new. It was switched on with another program.</source>
        <translation>La aplicación es nueva. Se activó con otro programa.</translation>
    </message>
    <message>
        <source>The app is new, and came with this switched on.</source>
        <translation>La aplicación es nueva y vino con esto activado.</translation>
    </message>
    <message>
        <source>Was on, and is now connected to %1, too.</source>
        <translation>Estaba activado y ahora está conectado también a %1.</translation>
    </message>
    <message>
        <source>snapd switched it on while it updated the app.</source>
        <translation>snapd lo activó al actualizar la aplicación.</translation>
    </message>
    <message>
        <source>snapd switched it on.</source>
        <translation>Lo activó snapd.</translation>
    </message>
    <message>
        <source>The maker of this device has it switched on.</source>
        <translation>Lo tiene activado el fabricante de este dispositivo.</translation>
    </message>
    <message>
        <source>It was switched on with another program, such as the snap command.</source>
        <translation>Se activó con otro programa, por ejemplo la orden snap.</translation>
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
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed since you last looked: %1</source>
        <comment>followed by the names of apps</comment>
        <translation>
            <numerusform>%Ln permiso ha cambiado desde la última vez que miró: %1</numerusform>
            <numerusform>%Ln permisos han cambiado desde la última vez que miró: %1</numerusform>
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
            <numerusform>%Ln permiso de aplicaciones ha cambiado</numerusform>
            <numerusform>%Ln permisos de aplicaciones han cambiado</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” Was Switched On</source>
        <comment>title of a notification: app, permission</comment>
        <translation>%1: se activó «%2»</translation>
    </message>
    <message>
        <source>%1: New Permission “%2”</source>
        <comment>title of a notification: app, permission</comment>
        <translation>%1: nuevo permiso «%2»</translation>
    </message>
    <message>
        <source>This was not done here. Click to see what happened.</source>
        <translation>No se hizo aquí. Pulse para ver qué ha pasado.</translation>
    </message>
    <message>
        <source>It came with an update, and is off. Click to see it.</source>
        <translation>Vino con una actualización y está desactivado. Pulse para verlo.</translation>
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
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::OpensSentences</name>
    <message>
        <source>Devices: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Dispositivos: %1</translation>
    </message>
    <message>
        <source>Files to read and change: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Archivos para leer y modificar: %1</translation>
    </message>
    <message>
        <source>Files to read: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Archivos para leer: %1</translation>
    </message>
    <message>
        <source>Sockets of services: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Sockets de servicios: %1</translation>
    </message>
    <message>
        <source>Kinds of network: %1</source>
        <comment>what a permission opens; names as inet</comment>
        <translation>Tipos de red: %1</translation>
    </message>
    <message>
        <source>Services on D-Bus: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Servicios en D-Bus: %1</translation>
    </message>
    <message>
        <source>Rights of the system (capabilities): %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Derechos del sistema (capabilities): %1</translation>
    </message>
    <message>
        <source>System calls: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Llamadas al sistema: %1</translation>
    </message>
    <message>
        <source>Mounted for the app: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Montado para la aplicación: %1</translation>
    </message>
    <message>
        <source>Other programs: %1</source>
        <comment>what a permission lets an app do to them; names as ptrace</comment>
        <translation>Otros programas: %1</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <comment>what a permission does not open; paths</comment>
        <translation>Excepto: %1</translation>
    </message>
    <message>
        <source>Not known to this program.</source>
        <comment>what a permission opens</comment>
        <translation>Este programa no lo conoce.</translation>
    </message>
    <message>
        <source>Nothing that the kernel keeps shut: whether %1 may record is up to the sound server.</source>
        <translation>Nada que el núcleo mantenga cerrado: si %1 puede grabar depende del servidor de sonido.</translation>
    </message>
    <message>
        <source>Nothing but what its attributes name.</source>
        <comment>what a permission opens</comment>
        <translation>Nada más que lo que indican sus atributos.</translation>
    </message>
    <message>
        <source>Nothing in the rules of the system.</source>
        <comment>what was changed when a permission was switched</comment>
        <translation>Nada en las reglas del sistema.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>rules, when a permission was switched</comment>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>rules, when a permission was switched</comment>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>in a list of what a permission opens</comment>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>files to read and change</source>
        <comment>in a list of what a permission opens</comment>
        <translation>archivos para leer y modificar</translation>
    </message>
    <message>
        <source>files to read</source>
        <comment>in a list of what a permission opens</comment>
        <translation>archivos para leer</translation>
    </message>
    <message>
        <source>programs that serve others</source>
        <comment>in a list of what a permission opens</comment>
        <translation>programas que sirven a otros</translation>
    </message>
    <message>
        <source>network connections</source>
        <comment>in a list of what a permission opens</comment>
        <translation>conexiones de red</translation>
    </message>
    <message>
        <source>services of the desktop or the system</source>
        <comment>in a list of what a permission opens</comment>
        <translation>servicios del escritorio o del sistema</translation>
    </message>
    <message>
        <source>special rights</source>
        <comment>in a list of what a permission opens</comment>
        <translation>derechos especiales</translation>
    </message>
    <message>
        <source>more calls into the kernel</source>
        <comment>in a list of what a permission opens</comment>
        <translation>más llamadas al núcleo</translation>
    </message>
    <message>
        <source>more directories</source>
        <comment>in a list of what a permission opens</comment>
        <translation>más carpetas</translation>
    </message>
    <message>
        <source>other programs while they run</source>
        <comment>in a list of what a permission opens</comment>
        <translation>otros programas mientras se ejecutan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a permission opens, as in Cameras; what that consists of, as in devices</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>parts of the kernel that are loaded</source>
        <comment>in a list of what a permission opens</comment>
        <translation>partes del núcleo que se cargan</translation>
    </message>
    <message>
        <source>Loaded into the kernel: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Cargado en el núcleo: %1</translation>
    </message>
    <message>
        <source>Nothing that the kernel keeps shut: snapd itself tells %1 more, or does more for it.</source>
        <translation>Nada que el núcleo mantenga cerrado: el propio snapd le dice más a %1, o hace más por él.</translation>
    </message>
    <message>
        <source>Nothing: no rule of the system changes.</source>
        <comment>what a permission opens</comment>
        <translation>Nada: no cambia ninguna regla del sistema.</translation>
    </message>
</context>
<context>
    <name>Snapperms::OtherWayRow</name>
    <message>
        <source>Show All Permissions of This App</source>
        <translation>Mostrar todos los permisos de esta aplicación</translation>
    </message>
    <message>
        <source>All permissions of %1</source>
        <comment>a button that shows the page of an app</comment>
        <translation>Todos los permisos de %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::OtherWaysList</name>
    <message>
        <source>Can Reach It in Another Way</source>
        <comment>heading above apps that have no switch for a permission</comment>
        <translation>Pueden llegar a ello de otra manera</translation>
    </message>
    <message>
        <source>Not Known Whether They Can Reach It</source>
        <comment>heading above apps that have no switch for a permission</comment>
        <translation>No se sabe si pueden llegar a ello</translation>
    </message>
</context>
<context>
    <name>Snapperms::Padlock</name>
    <message>
        <source>Lock</source>
        <comment>button: forget a password that was given</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Forget the password that was given</source>
        <translation>Olvidar la contraseña que se introdujo</translation>
    </message>
    <message>
        <source>Lock: forget the password that was given</source>
        <translation>Bloquear: olvidar la contraseña que se introdujo</translation>
    </message>
</context>
<context>
    <name>Snapperms::PanelMenu</name>
    <message>
        <source>Menu</source>
        <comment>button: what can be done in the whole window</comment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>About Snap Permissions</source>
        <translation>Acerca de Permisos de Snap</translation>
    </message>
    <message>
        <source>More Actions: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation>Más acciones: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PanelMessages</name>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionDetails</name>
    <message>
        <source>Provided by:</source>
        <translation>Proporcionado por:</translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation>Programas:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Interfaz:</translation>
    </message>
    <message>
        <source>Plug:</source>
        <translation>Conector:</translation>
    </message>
    <message>
        <source>Attributes:</source>
        <translation>Atributos:</translation>
    </message>
    <message>
        <source>snapd says:</source>
        <translation>snapd dice:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation>conectado por el fabricante del dispositivo</translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation>conectado a mano</translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation>conectado por el propio snapd</translation>
    </message>
    <message>
        <source>disconnected by hand; snapd will not connect it by itself</source>
        <translation>desconectado a mano; snapd no lo conectará por sí mismo</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>provider, its slot, whether it is connected</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation>Nada en este sistema</translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation>Ninguno; solo guiones que snapd ejecuta para el Snap</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Now:</source>
        <comment>how a permission stands</comment>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>Default:</source>
        <comment>of a permission</comment>
        <translation>Predeterminado:</translation>
    </message>
    <message>
        <source>Updates:</source>
        <comment>what they do to a permission</comment>
        <translation>Actualizaciones:</translation>
    </message>
    <message>
        <source>What is left:</source>
        <comment>although a permission is off</comment>
        <translation>Lo que queda:</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>Restablecer al valor predeterminado</translation>
    </message>
    <message>
        <source>Reset to Default: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation>Restablecer al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>In force:</source>
        <comment>whether a permission is</comment>
        <translation>En vigor:</translation>
    </message>
    <message>
        <source>Opens:</source>
        <comment>what a permission does</comment>
        <translation>Abre:</translation>
    </message>
    <message>
        <source>And with it:</source>
        <comment>what a permission opens beside what it is there for</comment>
        <translation>Y con ello:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <comment>when a permission was switched</comment>
        <translation>Cambiado:</translation>
    </message>
    <message>
        <source>Rules:</source>
        <comment>what exactly a permission opens</comment>
        <translation>Reglas:</translation>
    </message>
    <message>
        <source>Hide the Exact Rules</source>
        <translation>Ocultar las reglas exactas</translation>
    </message>
    <message>
        <source>Show the Exact Rules</source>
        <translation>Mostrar las reglas exactas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does; title of a permission</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One of these commands:</source>
        <translation>Una de estas órdenes:</translation>
    </message>
    <message>
        <source>In use:</source>
        <comment>whether what a permission allows is used at this moment</comment>
        <translation>En uso:</translation>
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
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Choose What Provides It…</source>
        <translation>Elegir qué lo proporciona…</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>Restablecer al valor predeterminado</translation>
    </message>
    <message>
        <source>Copy “snap” Command</source>
        <translation>Copiar la orden «snap»</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionNotes</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation>snapd dice: %1</translation>
    </message>
    <message>
        <source>In technical terms: %1</source>
        <translation>En términos técnicos: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionPage</name>
    <message>
        <source>Provided By</source>
        <comment>heading above what provides a permission</comment>
        <translation>Proporcionado por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Turn Off for All…</source>
        <translation>Desactivar para todas…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>%1 de %Ln aplicación autorizada</numerusform>
            <numerusform>%1 de %Ln aplicaciones autorizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select None</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Turn Off Selected (%1)</source>
        <comment>number of apps</comment>
        <translation>Desactivar lo seleccionado (%1)</translation>
    </message>
    <message>
        <source>Turn On Selected (%1)</source>
        <comment>number of apps</comment>
        <translation>Activar lo seleccionado (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends marking rows</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Select</source>
        <comment>button that begins marking rows</comment>
        <translation>Seleccionar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more apps</source>
        <comment>at the end of a list of apps</comment>
        <translation>
            <numerusform>%Ln aplicación más</numerusform>
            <numerusform>%Ln aplicaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off “%1” for %2?</source>
        <comment>a permission, and a list of apps</comment>
        <translation>¿Desactivar «%1» para %2?</translation>
    </message>
    <message numerus="yes">
        <source>Turn Off for %Ln Apps</source>
        <comment>button</comment>
        <translation>
            <numerusform>Desactivar para %Ln aplicación</numerusform>
            <numerusform>Desactivar para %Ln aplicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to Switch</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>No app that is enabled asks for this permission.</source>
        <translation>Ninguna aplicación habilitada pide este permiso.</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Nada en este sistema lo proporciona.</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>snapd does not allow this app to have it.</source>
        <translation>snapd no se lo permite a esta aplicación.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by what the switch is for</comment>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark beside a permission</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New since you last looked.</source>
        <translation>Nuevo desde la última vez que miró.</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionSection</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Plegada</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Desplegada</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of a group</comment>
        <translation>%1 de %2 concedidos</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionUsersModel</name>
    <message>
        <source>Allowed</source>
        <comment>heading above apps</comment>
        <translation>Autorizadas</translation>
    </message>
    <message>
        <source>Could Be Allowed</source>
        <comment>heading above apps</comment>
        <translation>Podrían autorizarse</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show only some of the apps and permissions</source>
        <translation>Mostrar solo algunas aplicaciones y permisos</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>filter: permissions that are on</comment>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>filter: permissions that give access to private things</comment>
        <translation>Delicados</translation>
    </message>
    <message>
        <source>Changed From the Default</source>
        <comment>filter: permissions</comment>
        <translation>Distintos de lo predeterminado</translation>
    </message>
    <message>
        <source>Off, but Reachable in Another Way</source>
        <comment>filter: permissions</comment>
        <translation>Desactivados, pero accesibles de otro modo</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>which filters are active</comment>
        <translation>Solo: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceRows</name>
    <message numerus="yes">
        <source>%Ln Snaps Without Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>%Ln Snap sin permisos</numerusform>
            <numerusform>%Ln Snaps sin permisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Other Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>%Ln permiso más</numerusform>
            <numerusform>%Ln permisos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::PlacesModel</name>
    <message>
        <source>%1: allowed</source>
        <comment>a permission of an app</comment>
        <translation>%1: concedido</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a permission of an app</comment>
        <translation>%1: desactivado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of an app or permission and what is allowed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Plegada</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Desplegada</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlacesPane</name>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Show by</source>
        <comment>tabs: show by apps or by permissions</comment>
        <translation>Mostrar por</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search apps and permissions</source>
        <translation>Buscar aplicaciones y permisos</translation>
    </message>
    <message>
        <source>Search Results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>No Apps</source>
        <translation>Sin aplicaciones</translation>
    </message>
    <message>
        <source>No snap app is installed. Install one from your software center or with “snap install”; it appears here by itself.</source>
        <translation>No hay ninguna aplicación Snap instalada. Instale una desde su centro de software o con «snap install»; aparecerá aquí por sí misma.</translation>
    </message>
    <message>
        <source>Nothing Found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nothing is left with this filter.</source>
        <translation>Con este filtro no queda nada.</translation>
    </message>
    <message>
        <source>No app and no permission matches “%1”.</source>
        <translation>Ninguna aplicación ni permiso coincide con «%1».</translation>
    </message>
    <message>
        <source>With this filter, no app and no permission matches “%1”.</source>
        <translation>Con este filtro, ninguna aplicación ni permiso coincide con «%1».</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Snapperms::ProtectionSentences</name>
    <message>
        <source>The rules of %1 are being put back into force…</source>
        <translation>Las reglas de %1 se están volviendo a poner en vigor…</translation>
    </message>
    <message>
        <source>Checking whether the rules of %1 are in force…</source>
        <translation>Comprobando si las reglas de %1 están en vigor…</translation>
    </message>
    <message>
        <source>snapd is changing something about %1; its rules are checked when that is done.</source>
        <translation>snapd está cambiando algo de %1; sus reglas se comprobarán cuando termine.</translation>
    </message>
    <message>
        <source>The rules that snapd wrote for %1 are in force.</source>
        <translation>Las reglas que snapd escribió para %1 están en vigor.</translation>
    </message>
    <message>
        <source>The rules of %1 are in force for what is started from now on. A program of it that runs was started before they were changed.</source>
        <translation>Las reglas de %1 rigen para lo que se inicie a partir de ahora. Un programa suyo en ejecución se inició antes de que cambiaran.</translation>
    </message>
    <message>
        <source>It could not be found out whether the rules of %1 are in force.</source>
        <translation>No se pudo averiguar si las reglas de %1 están en vigor.</translation>
    </message>
    <message>
        <source>What is in force for %1 is not what snapd wrote. Its switches may not do what they say.</source>
        <translation>Lo que está en vigor para %1 no es lo que escribió snapd. Puede que sus interruptores no hagan lo que dicen.</translation>
    </message>
    <message>
        <source>A program of it was started before its permitted system calls were changed, and keeps the old ones until it is started again.</source>
        <translation>Un programa suyo se inició antes de que cambiaran sus llamadas al sistema permitidas y conserva las antiguas hasta que se reinicie.</translation>
    </message>
    <message>
        <source>A directory is still in its reach that is no longer meant to be, until it is started again.</source>
        <translation>Una carpeta que ya no debería estarlo sigue a su alcance hasta que se reinicie.</translation>
    </message>
    <message>
        <source>Its rules are missing on the disk.</source>
        <translation>Sus reglas faltan en el disco.</translation>
    </message>
    <message>
        <source>The system does not have its rules: it cannot start, or runs without any.</source>
        <translation>El sistema no tiene sus reglas: no puede iniciarse, o se ejecuta sin ninguna.</translation>
    </message>
    <message>
        <source>What it is not allowed to do is noted, but not prevented.</source>
        <translation>Lo que no tiene permitido se anota, pero no se impide.</translation>
    </message>
    <message>
        <source>The rules in force are not those on the disk.</source>
        <translation>Las reglas en vigor no son las del disco.</translation>
    </message>
    <message>
        <source>Somebody other than the system may write to its rules.</source>
        <translation>Alguien más que el sistema puede modificar sus reglas.</translation>
    </message>
    <message>
        <source>The list of its permitted system calls is missing.</source>
        <translation>Falta la lista de sus llamadas al sistema permitidas.</translation>
    </message>
    <message>
        <source>The list of its permitted system calls is damaged or was replaced.</source>
        <translation>La lista de sus llamadas al sistema permitidas está dañada o fue sustituida.</translation>
    </message>
    <message>
        <source>A device that it may use is not marked for it, so it may fail to use it.</source>
        <translation>Un dispositivo que puede usar no está marcado para ella, así que puede fallar al usarlo.</translation>
    </message>
    <message>
        <source>A device is still marked for it that it may no longer use.</source>
        <translation>Un dispositivo que ya no puede usar sigue marcado para ella.</translation>
    </message>
    <message>
        <source>The list of its devices is missing.</source>
        <translation>Falta la lista de sus dispositivos.</translation>
    </message>
    <message>
        <source>Rules for its devices are missing: it may reach devices that it should not, or fail to use one that it may.</source>
        <translation>Faltan reglas para sus dispositivos: puede llegar a dispositivos a los que no debería, o no poder usar uno que sí puede usar.</translation>
    </message>
    <message>
        <source>A directory that it may use is not in its reach.</source>
        <translation>Una carpeta que puede usar no está a su alcance.</translation>
    </message>
    <message>
        <source>A program of it runs without any rules. Only starting it again helps.</source>
        <translation>Un programa suyo se ejecuta sin ninguna regla. Solo reiniciarlo ayuda.</translation>
    </message>
    <message>
        <source>A program of it runs under rules that are not its own. Only starting it again helps.</source>
        <translation>Un programa suyo se ejecuta con reglas que no son las suyas. Solo reiniciarlo ayuda.</translation>
    </message>
    <message>
        <source>Something that has to be looked at cannot be read.</source>
        <translation>Algo que hay que comprobar no se puede leer.</translation>
    </message>
    <message>
        <source>This system does not tell which rules it has.</source>
        <translation>Este sistema no dice qué reglas tiene.</translation>
    </message>
    <message>
        <source>The tool with which snapd translates rules is not there.</source>
        <translation>La herramienta con la que snapd traduce las reglas no está.</translation>
    </message>
    <message>
        <source>The tool with which snapd translates system call lists is of another version than the lists.</source>
        <translation>La herramienta con la que snapd traduce las listas de llamadas al sistema es de otra versión que las listas.</translation>
    </message>
    <message>
        <source>The tool that translates rules failed.</source>
        <translation>La herramienta que traduce las reglas falló.</translation>
    </message>
    <message>
        <source>The tool that translates rules took too long and was stopped.</source>
        <translation>La herramienta que traduce las reglas tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>The rules changed while they were being checked.</source>
        <translation>Las reglas cambiaron mientras se comprobaban.</translation>
    </message>
    <message>
        <source>The rules were put back into force.</source>
        <translation>Las reglas volvieron a ponerse en vigor.</translation>
    </message>
    <message>
        <source>Not everything could be put right.</source>
        <translation>No todo se pudo arreglar.</translation>
    </message>
    <message>
        <source>snapd is changing something just now, so nothing was done. Try again when it is finished.</source>
        <translation>snapd está cambiando algo ahora mismo, así que no se hizo nada. Vuelva a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>snapd has begun to change something, so this was broken off. Try again when that is finished.</source>
        <translation>snapd empezó a cambiar algo, así que esto se interrumpió. Vuelva a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>snapd no longer answers, so it could not be found out whether that helped.</source>
        <translation>snapd ya no responde, así que no se pudo averiguar si eso ayudó.</translation>
    </message>
    <message>
        <source>%1 is running and was started before “%2” was allowed. It may not be able to use it until it is started again.</source>
        <translation>%1 está en ejecución y se inició antes de que se permitiera «%2». Puede que no pueda usarlo hasta que se reinicie.</translation>
    </message>
    <message>
        <source>%1 is running and still has “%2” open, from before it was taken away. It can go on using it until it is closed.</source>
        <translation>%1 está en ejecución y aún tiene abierto «%2», desde antes de que se retirara. Puede seguir usándolo hasta que se cierre.</translation>
    </message>
    <message>
        <source>%1 is running and still connected to what “%2” let it reach, from before that was taken away. It can go on using it until it is closed.</source>
        <translation>%1 está en ejecución y sigue conectada a lo que «%2» le permitía alcanzar, desde antes de que se retirara. Puede seguir usándolo hasta que se cierre.</translation>
    </message>
    <message>
        <source>%1 is running and still has files open that “%2” let it open, from before that was taken away. It can go on using them until it is closed.</source>
        <translation>%1 está en ejecución y aún tiene abiertos archivos que «%2» le permitía abrir, desde antes de que se retirara. Puede seguir usándolos hasta que se cierre.</translation>
    </message>
    <message>
        <source>%1 is running and was started before “%2” was taken away. Some of that stays within its reach until it is started again.</source>
        <translation>%1 está en ejecución y se inició antes de que se retirara «%2». Parte de ello sigue a su alcance hasta que se reinicie.</translation>
    </message>
    <message>
        <source>Restart the Service of %1…</source>
        <translation>Reiniciar el servicio de %1…</translation>
    </message>
    <message>
        <source>Restart %1…</source>
        <comment>an app</comment>
        <translation>Reiniciar %1…</translation>
    </message>
    <message>
        <source>The service of %1 is stopped and started again. What it is doing now is interrupted.</source>
        <translation>El servicio de %1 se detiene y se inicia de nuevo. Lo que está haciendo ahora se interrumpe.</translation>
    </message>
    <message>
        <source>%1 is closed and, if it has a window, started again. What is not saved in it may be lost.</source>
        <translation>%1 se cierra y, si tiene ventana, se inicia de nuevo. Lo que no esté guardado puede perderse.</translation>
    </message>
    <message>
        <source>The rest was closed; what has a window or is a service was started again.</source>
        <translation>El resto se cerró; lo que tiene ventana o es un servicio se inició de nuevo.</translation>
    </message>
    <message>
        <source>A part of %1 cannot be closed from here: close it yourself, or log out.</source>
        <translation>Una parte de %1 no se puede cerrar desde aquí: ciérrela usted, o cierre la sesión.</translation>
    </message>
    <message>
        <source>%1 cannot be closed from here. Close it yourself, or log out.</source>
        <translation>%1 no se puede cerrar desde aquí. Ciérrela usted, o cierre la sesión.</translation>
    </message>
    <message>
        <source>The system did not let a part of %1 be closed.</source>
        <translation>El sistema no permitió cerrar una parte de %1.</translation>
    </message>
    <message>
        <source>The system did not let %1 be closed.</source>
        <translation>El sistema no permitió cerrar %1.</translation>
    </message>
    <message>
        <source>A part of %1 was told to close, and has not. It may be asking you something.</source>
        <translation>Se le pidió a una parte de %1 que se cerrara y no lo ha hecho. Quizá le esté preguntando algo.</translation>
    </message>
    <message>
        <source>%1 was told to close, and has not. It may be asking you something.</source>
        <translation>Se le pidió a %1 que se cerrara y no lo ha hecho. Quizá le esté preguntando algo.</translation>
    </message>
    <message>
        <source>%1 wanted to write to %2.</source>
        <translation>%1 quiso escribir en %2.</translation>
    </message>
    <message>
        <source>%1 wanted to read %2.</source>
        <translation>%1 quiso leer %2.</translation>
    </message>
    <message>
        <source>%1 wanted to run %2.</source>
        <translation>%1 quiso ejecutar %2.</translation>
    </message>
    <message>
        <source>%1 wanted to use the network (%2).</source>
        <translation>%1 quiso usar la red (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to talk to another program.</source>
        <translation>%1 quiso comunicarse con otro programa.</translation>
    </message>
    <message>
        <source>%1 wanted a special right of the system (%2).</source>
        <translation>%1 quiso un derecho especial del sistema (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to talk to %2.</source>
        <translation>%1 quiso comunicarse con %2.</translation>
    </message>
    <message>
        <source>%1 wanted a service of the system that it is not permitted (%2).</source>
        <translation>%1 quiso un servicio del sistema que no tiene permitido (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to use a device.</source>
        <translation>%1 quiso usar un dispositivo.</translation>
    </message>
    <message>
        <source>%1 wanted to look into another program.</source>
        <translation>%1 quiso mirar dentro de otro programa.</translation>
    </message>
    <message>
        <source>%1 wanted to send a signal to another program.</source>
        <translation>%1 quiso enviar una señal a otro programa.</translation>
    </message>
    <message>
        <source>%1 wanted to mount something.</source>
        <translation>%1 quiso montar algo.</translation>
    </message>
    <message>
        <source>%1 wanted something that it is not allowed.</source>
        <translation>%1 quiso algo que no tiene permitido.</translation>
    </message>
    <message>
        <source>The switch “%1” would allow it.</source>
        <translation>El interruptor «%1» lo permitiría.</translation>
    </message>
    <message>
        <source>The switch “%1” may allow it.</source>
        <translation>El interruptor «%1» podría permitirlo.</translation>
    </message>
    <message>
        <source>“%1” is allowed by now. If it still fails, start %2 again.</source>
        <translation>«%1» ya está permitido. Si aún falla, reinicie %2.</translation>
    </message>
    <message>
        <source>There is a permission for it, “%1”, but %2 does not ask for it. Only its publisher can add that.</source>
        <translation>Existe un permiso para ello, «%1», pero %2 no lo pide. Solo su editor puede añadirlo.</translation>
    </message>
    <message>
        <source>Blocked by design: nothing that you can switch would allow it.</source>
        <translation>Bloqueado a propósito: nada que usted pueda activar lo permitiría.</translation>
    </message>
    <message>
        <source>Not known: this program does not know what this permission opens.</source>
        <comment>whether a permission is in force</comment>
        <translation>No se sabe: este programa no conoce lo que abre este permiso.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>whether a permission is in force</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Only in part.</source>
        <comment>whether a permission is in force</comment>
        <translation>Solo en parte.</translation>
    </message>
    <message>
        <source>Yes: the sound server of this system asks whether %1 may record.</source>
        <translation>Sí: el servidor de sonido de este sistema pregunta si %1 puede grabar.</translation>
    </message>
    <message>
        <source>The kernel can enforce it; whether it does was not checked yet.</source>
        <comment>a permission</comment>
        <translation>El núcleo puede imponerlo; aún no se ha comprobado si lo hace.</translation>
    </message>
    <message>
        <source>Yes: the kernel has what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>Sí: el núcleo tiene lo que snapd escribió.</translation>
    </message>
    <message>
        <source>As far as that goes, the kernel has what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>Hasta donde alcanza, el núcleo tiene lo que snapd escribió.</translation>
    </message>
    <message>
        <source>It could not be found out whether the kernel has what snapd wrote.</source>
        <comment>of one permission</comment>
        <translation>No se pudo averiguar si el núcleo tiene lo que snapd escribió.</translation>
    </message>
    <message>
        <source>No: what the kernel has is not what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>No: lo que tiene el núcleo no es lo que snapd escribió.</translation>
    </message>
    <message>
        <source>%1 also runs for another user or for the system. Whether it still has “%2” open there is not known here; if so, it can go on using it until it is closed.</source>
        <translation>%1 también se ejecuta para otro usuario o para el sistema. Aquí no se sabe si allí aún tiene abierto «%2»; si es así, puede seguir usándolo hasta que se cierre.</translation>
    </message>
    <message>
        <source>%1 wanted to use the device %2.</source>
        <comment>a path</comment>
        <translation>%1 quiso usar el dispositivo %2.</translation>
    </message>
    <message>
        <source>It cannot be told here what would allow it.</source>
        <translation>Aquí no se puede decir qué lo permitiría.</translation>
    </message>
    <message>
        <source>snapd does not answer; the rules of %1 are checked when it does.</source>
        <translation>snapd no responde; las reglas de %1 se comprobarán cuando lo haga.</translation>
    </message>
    <message>
        <source>After the change, what was in force for %1 was not what snapd wrote. It is being put right…</source>
        <translation>Tras el cambio, lo que estaba en vigor para %1 no era lo que escribió snapd. Se está arreglando…</translation>
    </message>
    <message>
        <source>After the change, putting this right was tried automatically.</source>
        <translation>Tras el cambio, se intentó arreglar esto automáticamente.</translation>
    </message>
    <message>
        <source>After the change, what was in force was not what snapd wrote; that was put right automatically.</source>
        <translation>Tras el cambio, lo que estaba en vigor no era lo que escribió snapd; se arregló automáticamente.</translation>
    </message>
    <message>
        <source>Put Back into Force…</source>
        <comment>the rules of an app; a password will be asked for</comment>
        <translation>Volver a poner en vigor…</translation>
    </message>
    <message>
        <source>Not all that %1 has open could be looked through. If “%2” is among it, it can go on using it until it is closed.</source>
        <translation>No se pudo revisar todo lo que %1 tiene abierto. Si «%2» está entre ello, puede seguir usándolo hasta que se cierre.</translation>
    </message>
    <message>
        <source>%1 wanted to delete %2.</source>
        <comment>app, path</comment>
        <translation>%1 quiso eliminar %2.</translation>
    </message>
    <message>
        <source>%1 wanted to use %2.</source>
        <comment>app, path</comment>
        <translation>%1 quiso usar %2.</translation>
    </message>
</context>
<context>
    <name>Snapperms::ProtectionView</name>
    <message>
        <source>Check Again</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>What Was Blocked…</source>
        <translation>Qué se bloqueó…</translation>
    </message>
    <message>
        <source>Look whether the rules in force are those that snapd wrote</source>
        <translation>Ver si las reglas en vigor son las que escribió snapd</translation>
    </message>
    <message>
        <source>See what this app wanted and was kept from</source>
        <translation>Ver qué quiso esta aplicación y se le impidió</translation>
    </message>
</context>
<context>
    <name>Snapperms::RestartQuestion</name>
    <message>
        <source>Restart %1?</source>
        <comment>title of a question</comment>
        <translation>¿Reiniciar %1?</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>an app, now</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Snapperms::RowSelection</name>
    <message>
        <source>Select: %1</source>
        <comment>followed by the name of a row</comment>
        <translation>Seleccionar: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::SearchField</name>
    <message>
        <source>Clear the Search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Snapperms::SensitiveRest</name>
    <message>
        <source>%1 (through %2)</source>
        <comment>what an app can reach; permissions</comment>
        <translation>%1 (a través de %2)</translation>
    </message>
    <message>
        <source>%1 can still reach this: %2.</source>
        <comment>an app; what it can reach and through what</comment>
        <translation>%1 todavía puede llegar a esto: %2.</translation>
    </message>
    <message>
        <source>That can be turned off, too, but %1 may then not work as before.</source>
        <translation>También eso se puede desactivar, pero entonces %1 quizá no funcione como antes.</translation>
    </message>
    <message>
        <source>Turn That Off, Too</source>
        <translation>Desactivar también eso</translation>
    </message>
    <message>
        <source>On this system, even that may not be enough.</source>
        <comment>to turn off what leads to something</comment>
        <translation>En este sistema, quizá ni siquiera eso baste.</translation>
    </message>
</context>
<context>
    <name>Snapperms::SetupNotice</name>
    <message>
        <source>snapd has not set itself up completely: its own snap is missing, so the system offers nothing to apps and nothing can be turned on. “snap install snapd” brings it; this window notices by itself.</source>
        <translation>snapd aún no está configurado del todo: falta su propio Snap, por lo que el sistema no ofrece nada a las aplicaciones y no se puede activar nada. «snap install snapd» lo trae; esta ventana lo notará por sí misma.</translation>
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
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>No hay nada elegido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>providers of a permission</comment>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Provided by %1</source>
        <translation>Proporcionado por %1</translation>
    </message>
    <message>
        <source>Choose What Provides: %1</source>
        <translation>Elegir qué proporciona: %1</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Proporcionado por</translation>
    </message>
    <message>
        <source>Use Only</source>
        <comment>followed by providers to choose from</comment>
        <translation>Usar solo</translation>
    </message>
    <message>
        <source>Use in Addition</source>
        <comment>followed by providers to choose from</comment>
        <translation>Usar además</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotList</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Plegada</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Desplegada</translation>
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
        <translation>Sin usar</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln apps</source>
        <comment>a slot</comment>
        <translation>
            <numerusform>Usado por %Ln aplicación</numerusform>
            <numerusform>Usado por %Ln aplicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Users of %1</source>
        <comment>followed by the title of a slot and where it is</comment>
        <translation>Quién usa: %1</translation>
    </message>
    <message>
        <source>Hide who uses it</source>
        <translation>Ocultar quién lo usa</translation>
    </message>
    <message>
        <source>Show who uses it</source>
        <translation>Mostrar quién lo usa</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotUserRow</name>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation>conectado por el fabricante del dispositivo</translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation>conectado a mano</translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation>conectado por el propio snapd</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <comment>an app and what it is connected to</comment>
        <translation>Desconectar %1 de %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotsModel</name>
    <message>
        <source>a device that is plugged in</source>
        <comment>about a slot</comment>
        <translation>un dispositivo conectado</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a switch, for screen readers</comment>
        <translation>desactivado</translation>
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
        <translation>Cuentas de usuario de este equipo</translation>
    </message>
    <message>
        <source>Battery and power saving</source>
        <comment>what a permission opens</comment>
        <translation>Batería y ahorro de energía</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <comment>what a permission opens</comment>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>The means by which a browser shuts in its own web pages</source>
        <comment>what a permission opens</comment>
        <translation>Medios con los que un navegador aísla sus propias páginas web</translation>
    </message>
    <message>
        <source>Calendars</source>
        <comment>what a permission opens</comment>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Cameras</source>
        <comment>what a permission opens</comment>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Reloj de este equipo</translation>
    </message>
    <message>
        <source>Address books</source>
        <comment>what a permission opens</comment>
        <translation>Libretas de direcciones</translation>
    </message>
    <message>
        <source>Containers, and by way of them the whole computer</source>
        <comment>what a permission opens</comment>
        <translation>Contenedores y, a través de ellos, todo el equipo</translation>
    </message>
    <message>
        <source>File dialogs, notifications and the like</source>
        <comment>what a permission opens</comment>
        <translation>Diálogos de archivos, notificaciones y similares</translation>
    </message>
    <message>
        <source>Settings of the desktop</source>
        <comment>what a permission opens</comment>
        <translation>Ajustes del escritorio</translation>
    </message>
    <message>
        <source>Whole disks, past all files</source>
        <comment>what a permission opens</comment>
        <translation>Discos enteros, sin pasar por los archivos</translation>
    </message>
    <message>
        <source>Mounting and formatting of disks</source>
        <comment>what a permission opens</comment>
        <translation>Montaje y formateo de discos</translation>
    </message>
    <message>
        <source>Windows on the screen</source>
        <comment>what a permission opens</comment>
        <translation>Ventanas en la pantalla</translation>
    </message>
    <message>
        <source>Pins and small circuits of the board</source>
        <comment>what a permission opens</comment>
        <translation>Pines y pequeños circuitos de la placa</translation>
    </message>
    <message>
        <source>Files and folders that the app names itself</source>
        <comment>what a permission opens</comment>
        <translation>Archivos y carpetas que la propia aplicación nombra</translation>
    </message>
    <message>
        <source>The firewall</source>
        <comment>what a permission opens</comment>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Fonts</source>
        <comment>what a permission opens</comment>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>Game controllers</source>
        <comment>what a permission opens</comment>
        <translation>Mandos de juego</translation>
    </message>
    <message>
        <source>GPG keys, the private ones included</source>
        <comment>what a permission opens</comment>
        <translation>Claves GPG, incluidas las privadas</translation>
    </message>
    <message>
        <source>Public GPG keys</source>
        <comment>what a permission opens</comment>
        <translation>Claves GPG públicas</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <comment>what a permission opens</comment>
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>What is built into this computer</source>
        <comment>what a permission opens</comment>
        <translation>Componentes de este equipo</translation>
    </message>
    <message>
        <source>Devices with buttons and keys, past the system&apos;s drivers</source>
        <comment>what a permission opens</comment>
        <translation>Dispositivos con botones y teclas, sin pasar por los controladores del sistema</translation>
    </message>
    <message>
        <source>The name of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Nombre de este equipo</translation>
    </message>
    <message>
        <source>Connections from other computers</source>
        <comment>what a permission opens</comment>
        <translation>Conexiones desde otros equipos</translation>
    </message>
    <message>
        <source>All keyboards, mice and the like, whoever they are used for</source>
        <comment>what a permission opens</comment>
        <translation>Todos los teclados, ratones y similares, sea cual sea el programa para el que se usen</translation>
    </message>
    <message>
        <source>Connections to other computers and the internet</source>
        <comment>what a permission opens</comment>
        <translation>Conexiones a otros equipos y a Internet</translation>
    </message>
    <message>
        <source>Messages of the kernel about what programs do</source>
        <comment>what a permission opens</comment>
        <translation>Mensajes del núcleo sobre lo que hacen los programas</translation>
    </message>
    <message>
        <source>Parts of the kernel that can be loaded</source>
        <comment>what a permission opens</comment>
        <translation>Partes del núcleo que se pueden cargar</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Idioma de este equipo</translation>
    </message>
    <message>
        <source>Names of devices in the local network</source>
        <comment>what a permission opens</comment>
        <translation>Nombres de dispositivos de la red local</translation>
    </message>
    <message>
        <source>Where you are</source>
        <comment>what a permission opens</comment>
        <translation>Su ubicación</translation>
    </message>
    <message>
        <source>Who is logged in, and was</source>
        <comment>what a permission opens</comment>
        <translation>Quién tiene o tuvo una sesión iniciada</translation>
    </message>
    <message>
        <source>Control of media players</source>
        <comment>what a permission opens</comment>
        <translation>Control de reproductores multimedia</translation>
    </message>
    <message>
        <source>Mobile modems</source>
        <comment>what a permission opens</comment>
        <translation>Módems móviles</translation>
    </message>
    <message>
        <source>What is mounted where</source>
        <comment>what a permission opens</comment>
        <translation>Qué está montado y dónde</translation>
    </message>
    <message>
        <source>State of the network</source>
        <comment>what a permission opens</comment>
        <translation>Estado de la red</translation>
    </message>
    <message>
        <source>Settings of the network</source>
        <comment>what a permission opens</comment>
        <translation>Ajustes de la red</translation>
    </message>
    <message>
        <source>Online accounts</source>
        <comment>what a permission opens</comment>
        <translation>Cuentas en línea</translation>
    </message>
    <message>
        <source>CD and DVD drives</source>
        <comment>what a permission opens</comment>
        <translation>Unidades de CD y DVD</translation>
    </message>
    <message>
        <source>Installing and removing of snaps, and by way of them the whole computer</source>
        <comment>what a permission opens</comment>
        <translation>Instalación y desinstalación de snaps y, a través de ellos, todo el equipo</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <comment>what a permission opens</comment>
        <translation>Contraseñas guardadas</translation>
    </message>
    <message>
        <source>Your own files</source>
        <comment>what a permission opens</comment>
        <translation>Sus propios archivos</translation>
    </message>
    <message>
        <source>Setting up of printers</source>
        <comment>what a permission opens</comment>
        <translation>Configuración de impresoras</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>what a permission opens</comment>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Ending and slowing down of other programs</source>
        <comment>what a permission opens</comment>
        <translation>Terminar y ralentizar otros programas</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <comment>what a permission opens</comment>
        <translation>Qué programas se ejecutan</translation>
    </message>
    <message>
        <source>Network traffic of any kind, past the usual rules</source>
        <comment>what a permission opens</comment>
        <translation>Tráfico de red de cualquier tipo, al margen de las reglas habituales</translation>
    </message>
    <message>
        <source>Removable media and other mounted disks</source>
        <comment>what a permission opens</comment>
        <translation>Medios extraíbles y otros discos montados</translation>
    </message>
    <message>
        <source>What other programs show on the screen</source>
        <comment>what a permission opens</comment>
        <translation>Lo que otros programas muestran en la pantalla</translation>
    </message>
    <message>
        <source>Keeping the screen from being locked</source>
        <comment>what a permission opens</comment>
        <translation>Impedir el bloqueo de la pantalla</translation>
    </message>
    <message>
        <source>Security keys</source>
        <comment>what a permission opens</comment>
        <translation>Llaves de seguridad</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <comment>what a permission opens</comment>
        <translation>Puertos serie</translation>
    </message>
    <message>
        <source>Shutting down and restarting</source>
        <comment>what a permission opens</comment>
        <translation>Apagado y reinicio</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <comment>what a permission opens</comment>
        <translation>Tarjetas inteligentes</translation>
    </message>
    <message>
        <source>Sound cards directly, recording included</source>
        <comment>what a permission opens</comment>
        <translation>Tarjetas de sonido directamente, incluida la grabación</translation>
    </message>
    <message>
        <source>Playing of sound</source>
        <comment>what a permission opens</comment>
        <translation>Reproducción de sonido</translation>
    </message>
    <message>
        <source>Recording of sound</source>
        <comment>what a permission opens</comment>
        <translation>Grabación de sonido</translation>
    </message>
    <message>
        <source>SSH keys, the private ones included</source>
        <comment>what a permission opens</comment>
        <translation>Claves SSH, incluidas las privadas</translation>
    </message>
    <message>
        <source>Public SSH keys</source>
        <comment>what a permission opens</comment>
        <translation>Claves SSH públicas</translation>
    </message>
    <message>
        <source>State of the system</source>
        <comment>what a permission opens</comment>
        <translation>Estado del sistema</translation>
    </message>
    <message>
        <source>Logs of the system</source>
        <comment>what a permission opens</comment>
        <translation>Registros del sistema</translation>
    </message>
    <message>
        <source>Programs of the system</source>
        <comment>what a permission opens</comment>
        <translation>Programas del sistema</translation>
    </message>
    <message>
        <source>Television receivers</source>
        <comment>what a permission opens</comment>
        <translation>Receptores de televisión</translation>
    </message>
    <message>
        <source>The time zone of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Zona horaria de este equipo</translation>
    </message>
    <message>
        <source>The security chip of this computer (TPM)</source>
        <comment>what a permission opens</comment>
        <translation>Chip de seguridad de este equipo (TPM)</translation>
    </message>
    <message>
        <source>USB devices of any kind</source>
        <comment>what a permission opens</comment>
        <translation>Dispositivos USB de cualquier tipo</translation>
    </message>
    <message>
        <source>File systems of its own</source>
        <comment>what a permission opens</comment>
        <translation>Sistemas de archivos propios</translation>
    </message>
    <message>
        <source>Networks of vehicles (CAN)</source>
        <comment>what a permission opens</comment>
        <translation>Redes de vehículos (CAN)</translation>
    </message>
    <message>
        <source>Pretended keyboards and mice</source>
        <comment>what a permission opens</comment>
        <translation>Teclados y ratones simulados</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>what a permission opens</comment>
        <translation>Máquinas virtuales</translation>
    </message>
    <message>
        <source>Nearly every file of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Casi todos los archivos de este equipo</translation>
    </message>
    <message>
        <source>Chips that compute one kind of thing quickly</source>
        <comment>what a permission opens</comment>
        <translation>Chips que calculan rápido un tipo de cosa</translation>
    </message>
    <message>
        <source>Questions to you whether something may be done</source>
        <comment>what a permission opens</comment>
        <translation>Preguntas a usted sobre si algo puede hacerse</translation>
    </message>
    <message>
        <source>The hardware itself, past the kernel</source>
        <comment>what a permission opens</comment>
        <translation>El propio hardware, sin pasar por el núcleo</translation>
    </message>
    <message>
        <source>Encryption and random numbers of the system</source>
        <comment>what a permission opens</comment>
        <translation>Cifrado y números aleatorios del sistema</translation>
    </message>
    <message>
        <source>The software inside of devices (firmware)</source>
        <comment>what a permission opens</comment>
        <translation>El software dentro de los dispositivos (firmware)</translation>
    </message>
    <message>
        <source>Settings of the hardware, such as speed and brightness</source>
        <comment>what a permission opens</comment>
        <translation>Ajustes del hardware, como velocidad y brillo</translation>
    </message>
    <message>
        <source>Tickets by which you are logged in to other computers</source>
        <comment>what a permission opens</comment>
        <translation>Tickets con los que tiene sesión iniciada en otros equipos</translation>
    </message>
    <message>
        <source>Closed-off surroundings for parts of the app</source>
        <comment>what a permission opens</comment>
        <translation>Entornos cerrados para partes de la aplicación</translation>
    </message>
    <message>
        <source>Other apps: talking to them or sharing with them</source>
        <comment>what a permission opens</comment>
        <translation>Otras aplicaciones: hablar o compartir con ellas</translation>
    </message>
    <message>
        <source>Telling the system how far the app is</source>
        <comment>what a permission opens</comment>
        <translation>Decir al sistema en qué punto está la aplicación</translation>
    </message>
    <message>
        <source>Documentation and other data that come with the system</source>
        <comment>what a permission opens</comment>
        <translation>Documentación y otros datos que vienen con el sistema</translation>
    </message>
    <message>
        <source>Programs and updates of the system</source>
        <comment>what a permission opens</comment>
        <translation>Programas y actualizaciones del sistema</translation>
    </message>
    <message>
        <source>The part of the processor that keeps secrets</source>
        <comment>what a permission opens</comment>
        <translation>La parte del procesador que guarda secretos</translation>
    </message>
    <message>
        <source>Being a USB device for another computer</source>
        <comment>what a permission opens</comment>
        <translation>Ser un dispositivo USB para otro equipo</translation>
    </message>
</context>
<context>
    <name>Snapperms::UseSentences</name>
    <message>
        <source>%1 has the camera open now.</source>
        <translation>%1 tiene la cámara abierta ahora.</translation>
    </message>
    <message>
        <source>%1 is recording sound now.</source>
        <translation>%1 está grabando sonido ahora.</translation>
    </message>
    <message>
        <source>%1 is still recording sound, although “%2” was taken away. It can go on until it is closed.</source>
        <translation>%1 sigue grabando sonido, aunque se retiró «%2». Puede continuar hasta que se cierre.</translation>
    </message>
    <message>
        <source>Something is recording sound now, and it cannot be told which program it is.</source>
        <translation>Algo está grabando sonido ahora, y no se puede decir qué programa es.</translation>
    </message>
    <message>
        <source>Something is recording sound now, and it cannot be told whether it is %1.</source>
        <translation>Algo está grabando sonido ahora, y no se puede decir si es %1.</translation>
    </message>
    <message>
        <source>%1 also runs for another user or for the system. Whether it has the camera open there is not shown here.</source>
        <translation>%1 también se ejecuta para otro usuario o para el sistema. Aquí no se muestra si allí tiene abierta la cámara.</translation>
    </message>
    <message>
        <source>Whether it records just now cannot be seen here: recordings go through the sound server, and that cannot be asked now.</source>
        <translation>Aquí no se puede ver si está grabando ahora mismo: las grabaciones pasan por el servidor de sonido, y ahora no se le puede preguntar.</translation>
    </message>
    <message>
        <source>Not all that %1 has open could be looked through. Whether the camera is among it is not known.</source>
        <translation>No se pudo revisar todo lo que %1 tiene abierto. No se sabe si la cámara está entre ello.</translation>
    </message>
</context>
</TS>

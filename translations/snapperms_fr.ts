<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>Online Accounts</source>
        <translation>Comptes en ligne</translation>
    </message>
    <message>
        <source>Use the online accounts you have set up, such as mail and storage, in your name.</source>
        <translation>Utiliser en votre nom les comptes en ligne configurés, de messagerie ou de stockage par exemple.</translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts</source>
        <translation>Autoriser %1 à utiliser vos comptes en ligne</translation>
    </message>
    <message>
        <source>Online Accounts in Ubuntu Touch</source>
        <translation>Comptes en ligne d’Ubuntu Touch</translation>
    </message>
    <message>
        <source>Use the online accounts that you have set up in Ubuntu Touch, in your name.</source>
        <translation>Utiliser en votre nom les comptes en ligne configurés dans Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts in Ubuntu Touch</source>
        <translation>Autoriser %1 à utiliser vos comptes en ligne d’Ubuntu Touch</translation>
    </message>
    <message>
        <source>Media Player Control</source>
        <translation>Contrôle des lecteurs multimédias</translation>
    </message>
    <message>
        <source>See what a media player is playing, and start, pause and skip it.</source>
        <translation>Voir ce que lit un lecteur multimédia, le lancer, le mettre en pause et passer au suivant.</translation>
    </message>
    <message>
        <source>Allow %1 to control media players</source>
        <translation>Autoriser %1 à contrôler les lecteurs multimédias</translation>
    </message>
    <message>
        <source>Talk to Another Program</source>
        <translation>Parler à un autre programme</translation>
    </message>
    <message>
        <source>Exchange messages with one particular other program, or be found by others.</source>
        <translation>Échanger des messages avec un autre programme précis, ou être trouvé par d’autres.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another program</source>
        <translation>Autoriser %1 à échanger des messages avec un autre programme</translation>
    </message>
    <message>
        <source>Files from Other Snaps</source>
        <translation>Fichiers d’autres Snaps</translation>
    </message>
    <message>
        <source>Use files that another snap shares, such as themes, plugins or language packs.</source>
        <translation>Utiliser des fichiers qu’un autre Snap partage&#xa0;: thèmes, modules ou langues par exemple.</translation>
    </message>
    <message>
        <source>Allow %1 to use files from another snap</source>
        <translation>Autoriser %1 à utiliser les fichiers d’un autre Snap</translation>
    </message>
    <message>
        <source>Shared Memory</source>
        <translation>Mémoire partagée</translation>
    </message>
    <message>
        <source>Exchange data quickly with other programs in a shared part of the memory.</source>
        <translation>Échanger vite des données avec d’autres programmes par une mémoire partagée.</translation>
    </message>
    <message>
        <source>Allow %1 to use shared memory</source>
        <translation>Autoriser %1 à utiliser la mémoire partagée</translation>
    </message>
    <message>
        <source>Message Queues</source>
        <translation>Files de messages</translation>
    </message>
    <message>
        <source>Exchange short messages with another snap.</source>
        <translation>Échanger de courts messages avec un autre Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another snap</source>
        <translation>Autoriser %1 à échanger des messages avec un autre Snap</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <translation>Réglages partagés</translation>
    </message>
    <message>
        <source>Read or change settings that several snaps share.</source>
        <translation>Lire ou modifier des réglages communs à plusieurs Snaps.</translation>
    </message>
    <message>
        <source>Allow %1 to use shared settings</source>
        <translation>Autoriser %1 à utiliser des réglages partagés</translation>
    </message>
    <message>
        <source>Phone Calls and Messages</source>
        <translation>Appels et messages</translation>
    </message>
    <message>
        <source>Make phone calls, read and send text messages, and use the SIM card.</source>
        <translation>Téléphoner, lire et envoyer des SMS et utiliser la carte SIM.</translation>
    </message>
    <message>
        <source>Allow %1 to make phone calls and send text messages</source>
        <translation>Autoriser %1 à téléphoner et envoyer des SMS</translation>
    </message>
    <message>
        <source>Desktop Integration</source>
        <translation>Intégration au bureau</translation>
    </message>
    <message>
        <source>Use fonts, notifications, the file chooser, the system tray and other basics of the desktop.</source>
        <translation>Utiliser polices, notifications, choix de fichiers, boîte à miniatures et autres bases du bureau.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop</source>
        <translation>Autoriser %1 à s’intégrer au bureau</translation>
    </message>
    <message>
        <source>Input Methods and Accessibility</source>
        <translation>Méthodes de saisie et accessibilité</translation>
    </message>
    <message>
        <source>Use input methods and screen readers the old way; this may reveal what you type elsewhere.</source>
        <translation>Utiliser à l’ancienne saisie et lecteurs d’écran&#xa0;; cela peut révéler ce que vous tapez ailleurs.</translation>
    </message>
    <message>
        <source>Allow %1 to use input methods and accessibility</source>
        <translation>Autoriser %1 à utiliser les méthodes de saisie et l’accessibilité</translation>
    </message>
    <message>
        <source>Windows on the Screen</source>
        <translation>Fenêtres à l’écran</translation>
    </message>
    <message>
        <source>Show windows on a Wayland desktop.</source>
        <translation>Afficher des fenêtres sur un bureau Wayland.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows</source>
        <translation>Autoriser %1 à afficher des fenêtres</translation>
    </message>
    <message>
        <source>Windows in X11</source>
        <translation>Fenêtres sous X11</translation>
    </message>
    <message>
        <source>Show windows the old way; this may also reveal what you type and see in other X11 apps.</source>
        <translation>Afficher à l’ancienne des fenêtres&#xa0;; cela peut révéler saisies et contenus d’autres applications X11.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows through X11</source>
        <translation>Autoriser %1 à afficher des fenêtres par X11</translation>
    </message>
    <message>
        <source>Windows through Mir</source>
        <translation>Fenêtres par Mir</translation>
    </message>
    <message>
        <source>Show windows on a desktop that uses the Mir display server.</source>
        <translation>Afficher des fenêtres sur un bureau utilisant le serveur d’affichage Mir.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows through Mir</source>
        <translation>Autoriser %1 à afficher des fenêtres par Mir</translation>
    </message>
    <message>
        <source>Desktop Integration, Old Kind</source>
        <translation>Intégration au bureau, à l’ancienne</translation>
    </message>
    <message>
        <source>Use windows, menus, notifications and input methods the old way, without much isolation.</source>
        <translation>Utiliser à l’ancienne fenêtres, menus, notifications et saisie, avec peu d’isolation.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop the old way</source>
        <translation>Autoriser %1 à s’intégrer à l’ancienne au bureau</translation>
    </message>
    <message>
        <source>Desktop Integration in Unity 8</source>
        <translation>Intégration à Unity 8</translation>
    </message>
    <message>
        <source>Show windows, share the clipboard and open links on the Unity 8 desktop.</source>
        <translation>Afficher des fenêtres, partager le presse-papiers et ouvrir des liens sur le bureau Unity 8.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with Unity 8</source>
        <translation>Autoriser %1 à s’intégrer à Unity 8</translation>
    </message>
    <message>
        <source>Graphics Acceleration</source>
        <translation>Accélération graphique</translation>
    </message>
    <message>
        <source>Use the graphics card for smooth pictures, games, video and computations.</source>
        <translation>Utiliser la carte graphique pour des images fluides, jeux, vidéos et calculs.</translation>
    </message>
    <message>
        <source>Allow %1 to use the graphics card</source>
        <translation>Autoriser %1 à utiliser la carte graphique</translation>
    </message>
    <message>
        <source>Desktop Settings</source>
        <translation>Réglages du bureau</translation>
    </message>
    <message>
        <source>Read and change the settings of the GNOME desktop and of programs made for it.</source>
        <translation>Lire et modifier les réglages du bureau GNOME et des programmes faits pour lui.</translation>
    </message>
    <message>
        <source>Allow %1 to read and change desktop settings</source>
        <translation>Autoriser %1 à lire et modifier les réglages du bureau</translation>
    </message>
    <message>
        <source>Desktop Settings, Old Kind</source>
        <translation>Réglages du bureau, à l’ancienne</translation>
    </message>
    <message>
        <source>Read and change settings of old GNOME programs.</source>
        <translation>Lire et modifier les réglages d’anciens programmes GNOME.</translation>
    </message>
    <message>
        <source>Allow %1 to read and change old desktop settings</source>
        <translation>Autoriser %1 à lire et modifier d’anciens réglages du bureau</translation>
    </message>
    <message>
        <source>Web Page Display</source>
        <translation>Affichage de pages web</translation>
    </message>
    <message>
        <source>Show web pages as browsers do; many apps are web pages inside.</source>
        <translation>Afficher des pages web comme un navigateur&#xa0;; beaucoup d’applications sont des pages web.</translation>
    </message>
    <message>
        <source>Allow %1 to display web pages</source>
        <translation>Autoriser %1 à afficher des pages web</translation>
    </message>
    <message>
        <source>On-Screen Keyboard</source>
        <translation>Clavier à l’écran</translation>
    </message>
    <message>
        <source>Get text from the Maliit on-screen keyboard.</source>
        <translation>Recevoir du texte du clavier à l’écran Maliit.</translation>
    </message>
    <message>
        <source>Allow %1 to use the on-screen keyboard</source>
        <translation>Autoriser %1 à utiliser le clavier à l’écran</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Start and manage Docker containers. This is full control over the system.</source>
        <translation>Lancer et gérer des conteneurs Docker. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to use Docker, with full control over the system</source>
        <translation>Autoriser %1 à utiliser Docker, avec le contrôle total du système</translation>
    </message>
    <message>
        <source>Run the Docker Service</source>
        <translation>Service Docker</translation>
    </message>
    <message>
        <source>Run the Docker service and its containers. This is full control over the system.</source>
        <translation>Faire fonctionner le service Docker et ses conteneurs. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Docker service</source>
        <translation>Autoriser %1 à faire fonctionner le service Docker</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Start and manage Podman containers. This can be full control over the system.</source>
        <translation>Lancer et gérer des conteneurs Podman. Cela peut être le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to use Podman</source>
        <translation>Autoriser %1 à utiliser Podman</translation>
    </message>
    <message>
        <source>LXD</source>
        <translation>LXD</translation>
    </message>
    <message>
        <source>Start and manage LXD containers and virtual machines. This is full control over the system.</source>
        <translation>Gérer des conteneurs et machines virtuelles LXD. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to use LXD, with full control over the system</source>
        <translation>Autoriser %1 à utiliser LXD, avec le contrôle total du système</translation>
    </message>
    <message>
        <source>Run the LXD Service</source>
        <translation>Service LXD</translation>
    </message>
    <message>
        <source>Run the LXD service and its containers. This is full control over the system.</source>
        <translation>Faire fonctionner le service LXD et ses conteneurs. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to run the LXD service</source>
        <translation>Autoriser %1 à faire fonctionner le service LXD</translation>
    </message>
    <message>
        <source>LXD from Inside</source>
        <translation>LXD vu de l’intérieur</translation>
    </message>
    <message>
        <source>Talk to LXD from inside a container or virtual machine that it runs.</source>
        <translation>Parler à LXD depuis un conteneur ou une machine virtuelle qu’il fait fonctionner.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to LXD from inside a container</source>
        <translation>Autoriser %1 à parler à LXD depuis un conteneur</translation>
    </message>
    <message>
        <source>Virtual Machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Create and manage virtual machines. This can become full control over the system.</source>
        <translation>Créer et gérer des machines virtuelles. Cela peut devenir le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual machines</source>
        <translation>Autoriser %1 à gérer des machines virtuelles</translation>
    </message>
    <message>
        <source>Fast Virtual Machines</source>
        <translation>Machines virtuelles rapides</translation>
    </message>
    <message>
        <source>Run virtual machines at full speed with the processor&apos;s help.</source>
        <translation>Lancer des machines virtuelles à pleine vitesse avec l’aide du processeur.</translation>
    </message>
    <message>
        <source>Allow %1 to run virtual machines at full speed</source>
        <translation>Autoriser %1 à lancer des machines virtuelles à pleine vitesse</translation>
    </message>
    <message>
        <source>Run the Multipass Service</source>
        <translation>Service Multipass</translation>
    </message>
    <message>
        <source>Run the Multipass service and its virtual machines. This is full control over the system.</source>
        <translation>Faire fonctionner le service Multipass et ses machines. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Multipass service</source>
        <translation>Autoriser %1 à faire fonctionner le service Multipass</translation>
    </message>
    <message>
        <source>ACRN Virtual Machines</source>
        <translation>Machines virtuelles ACRN</translation>
    </message>
    <message>
        <source>Run and manage virtual machines of the ACRN hypervisor.</source>
        <translation>Lancer et gérer des machines virtuelles de l’hyperviseur ACRN.</translation>
    </message>
    <message>
        <source>Allow %1 to manage ACRN virtual machines</source>
        <translation>Autoriser %1 à gérer des machines virtuelles ACRN</translation>
    </message>
    <message>
        <source>Run Kubernetes</source>
        <translation>Service Kubernetes</translation>
    </message>
    <message>
        <source>Run the Kubernetes service and its containers. This is full control over the system.</source>
        <translation>Faire fonctionner Kubernetes et ses conteneurs. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to run Kubernetes</source>
        <translation>Autoriser %1 à faire fonctionner Kubernetes</translation>
    </message>
    <message>
        <source>Run the Nomad Service</source>
        <translation>Service Nomad</translation>
    </message>
    <message>
        <source>Run the Nomad service and the programs it hands out. This is full control over the system.</source>
        <translation>Faire fonctionner Nomad et les programmes qu’il distribue. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Nomad service</source>
        <translation>Autoriser %1 à faire fonctionner le service Nomad</translation>
    </message>
    <message>
        <source>Run AWS IoT Greengrass</source>
        <translation>Service AWS IoT Greengrass</translation>
    </message>
    <message>
        <source>Run programs sent from the Amazon cloud. This is full control over the system.</source>
        <translation>Lancer des programmes envoyés du nuage d’Amazon. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to run AWS IoT Greengrass</source>
        <translation>Autoriser %1 à faire fonctionner AWS IoT Greengrass</translation>
    </message>
    <message>
        <source>Run MicroStack</source>
        <translation>Service MicroStack</translation>
    </message>
    <message>
        <source>Run the MicroStack cloud and its virtual machines. This is full control over the system.</source>
        <translation>Faire fonctionner le nuage MicroStack et ses machines. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to run MicroStack</source>
        <translation>Autoriser %1 à faire fonctionner MicroStack</translation>
    </message>
    <message>
        <source>MicroCeph</source>
        <translation>MicroCeph</translation>
    </message>
    <message>
        <source>Manage the MicroCeph storage cluster and the data in it.</source>
        <translation>Gérer la grappe de stockage MicroCeph et les données qu’elle contient.</translation>
    </message>
    <message>
        <source>Allow %1 to use MicroCeph</source>
        <translation>Autoriser %1 à utiliser MicroCeph</translation>
    </message>
    <message>
        <source>Run the MicroCeph Service</source>
        <translation>Service MicroCeph</translation>
    </message>
    <message>
        <source>Run the MicroCeph storage service on whole disks of this system.</source>
        <translation>Faire fonctionner le stockage MicroCeph sur des disques entiers de ce système.</translation>
    </message>
    <message>
        <source>Allow %1 to run the MicroCeph service</source>
        <translation>Autoriser %1 à faire fonctionner le service MicroCeph</translation>
    </message>
    <message>
        <source>Juju Settings</source>
        <translation>Réglages de Juju</translation>
    </message>
    <message>
        <source>Read the settings of the Juju cloud tool, with the passwords in them.</source>
        <translation>Lire les réglages de Juju, l’outil pour le nuage, avec les mots de passe qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Allow %1 to read Juju settings and passwords</source>
        <translation>Autoriser %1 à lire les réglages et mots de passe de Juju</translation>
    </message>
    <message>
        <source>Own Sandboxes</source>
        <translation>Bacs à sable propres</translation>
    </message>
    <message>
        <source>Set up its own sandboxes, as web browsers do; this opens more of the system to attacks.</source>
        <translation>Créer ses propres bacs à sable, comme les navigateurs&#xa0;; le système est alors plus exposé aux attaques.</translation>
    </message>
    <message>
        <source>Allow %1 to set up its own sandboxes</source>
        <translation>Autoriser %1 à créer ses propres bacs à sable</translation>
    </message>
    <message>
        <source>Kernel Modules</source>
        <translation>Modules du noyau</translation>
    </message>
    <message>
        <source>Load and remove any part of the system kernel. This is full control over the system.</source>
        <translation>Charger et retirer toute partie du noyau. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to load and remove any kernel module</source>
        <translation>Autoriser %1 à charger et retirer tout module du noyau</translation>
    </message>
    <message>
        <source>Certain Kernel Modules</source>
        <translation>Certains modules du noyau</translation>
    </message>
    <message>
        <source>Load or block certain kernel modules that the app has asked for.</source>
        <translation>Charger ou bloquer certains modules du noyau que l’application a demandés.</translation>
    </message>
    <message>
        <source>Allow %1 to load certain kernel modules</source>
        <translation>Autoriser %1 à charger certains modules du noyau</translation>
    </message>
    <message>
        <source>List of Kernel Modules</source>
        <translation>Liste des modules du noyau</translation>
    </message>
    <message>
        <source>See which kernel modules are loaded.</source>
        <translation>Voir quels modules du noyau sont chargés.</translation>
    </message>
    <message>
        <source>Allow %1 to see loaded kernel modules</source>
        <translation>Autoriser %1 à voir les modules chargés du noyau</translation>
    </message>
    <message>
        <source>Source of Firmware</source>
        <translation>Origine des micrologiciels</translation>
    </message>
    <message>
        <source>Choose from which folder the system loads firmware into its hardware.</source>
        <translation>Choisir de quel dossier le système charge les micrologiciels de son matériel.</translation>
    </message>
    <message>
        <source>Allow %1 to choose where firmware comes from</source>
        <translation>Autoriser %1 à choisir l’origine des micrologiciels</translation>
    </message>
    <message>
        <source>Processor Scheduling</source>
        <translation>Répartition du processeur</translation>
    </message>
    <message>
        <source>Decide instead of the system which program gets the processor when.</source>
        <translation>Décider à la place du système quel programme obtient le processeur et quand.</translation>
    </message>
    <message>
        <source>Allow %1 to decide which program gets the processor</source>
        <translation>Autoriser %1 à décider quel programme obtient le processeur</translation>
    </message>
    <message>
        <source>System Tracing</source>
        <translation>Traçage du système</translation>
    </message>
    <message>
        <source>Watch the kernel and all programs at work, and read what they handle.</source>
        <translation>Observer le noyau et tous les programmes au travail et lire ce qu’ils traitent.</translation>
    </message>
    <message>
        <source>Allow %1 to watch everything the system does</source>
        <translation>Autoriser %1 à observer tout ce que fait le système</translation>
    </message>
    <message>
        <source>Source Code on the System</source>
        <translation>Code source sur le système</translation>
    </message>
    <message>
        <source>Read the source code and kernel headers in the folder /usr/src.</source>
        <translation>Lire le code source et les en-têtes du noyau dans le dossier /usr/src.</translation>
    </message>
    <message>
        <source>Allow %1 to read source code on the system</source>
        <translation>Autoriser %1 à lire le code source sur le système</translation>
    </message>
    <message>
        <source>Robot Descriptions</source>
        <translation>Descriptions de robots</translation>
    </message>
    <message>
        <source>Read the robot descriptions that come with ROS on this system.</source>
        <translation>Lire les descriptions de robots fournies avec ROS sur ce système.</translation>
    </message>
    <message>
        <source>Allow %1 to read robot descriptions</source>
        <translation>Autoriser %1 à lire les descriptions de robots</translation>
    </message>
    <message>
        <source>ROS Service Control</source>
        <translation>Contrôle des services ROS</translation>
    </message>
    <message>
        <source>Start, stop and watch the services of snaps for the robot system ROS.</source>
        <translation>Lancer, arrêter et observer les services de Snaps pour le système robotique ROS.</translation>
    </message>
    <message>
        <source>Allow %1 to control services for ROS</source>
        <translation>Autoriser %1 à contrôler des services pour ROS</translation>
    </message>
    <message>
        <source>App Test Automation</source>
        <translation>Automatisation des tests</translation>
    </message>
    <message>
        <source>Let test programs look inside the app and operate it.</source>
        <translation>Laisser des programmes de test regarder dans l’application et la manipuler.</translation>
    </message>
    <message>
        <source>Allow %1 to be watched and operated by test programs</source>
        <translation>Autoriser %1 à être observée et manipulée par des programmes de test</translation>
    </message>
    <message>
        <source>Talk to the Virtual Machine Host</source>
        <translation>Parler à l’hôte</translation>
    </message>
    <message>
        <source>Exchange data with the system that runs this virtual machine.</source>
        <translation>Échanger des données avec le système qui fait fonctionner cette machine virtuelle.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to the virtual machine host</source>
        <translation>Autoriser %1 à parler à l’hôte de la machine virtuelle</translation>
    </message>
    <message>
        <source>Kernel Notices</source>
        <translation>Avis du noyau</translation>
    </message>
    <message>
        <source>Exchange messages with the kernel, such as notices of programs that start.</source>
        <translation>Échanger des messages avec le noyau, comme l’annonce des programmes lancés.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with the kernel</source>
        <translation>Autoriser %1 à échanger des messages avec le noyau</translation>
    </message>
    <message>
        <source>Kernel Driver Messages</source>
        <translation>Messages de pilotes du noyau</translation>
    </message>
    <message>
        <source>Exchange messages with a particular driver in the kernel.</source>
        <translation>Échanger des messages avec un pilote précis du noyau.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with a kernel driver</source>
        <translation>Autoriser %1 à échanger des messages avec un pilote du noyau</translation>
    </message>
    <message>
        <source>Empty Permission</source>
        <translation>Permission vide</translation>
    </message>
    <message>
        <source>Allow nothing; it is there for testing only.</source>
        <translation>Ne rien permettre&#xa0;; elle ne sert qu’aux tests.</translation>
    </message>
    <message>
        <source>Allow %1 to have a permission that allows nothing</source>
        <translation>Autoriser %1 à avoir une permission qui ne permet rien</translation>
    </message>
    <message>
        <source>Play Sound</source>
        <translation>Lecture du son</translation>
    </message>
    <message>
        <source>Play music, voices and other sounds.</source>
        <translation>Lire de la musique, des voix et d’autres sons.</translation>
    </message>
    <message>
        <source>Allow %1 to play sound</source>
        <translation>Autoriser %1 à lire des sons</translation>
    </message>
    <message>
        <source>Game Controllers</source>
        <translation>Manettes de jeu</translation>
    </message>
    <message>
        <source>Use gamepads, joysticks and steering wheels.</source>
        <translation>Utiliser des manettes, des joysticks et des volants.</translation>
    </message>
    <message>
        <source>Allow %1 to use game controllers</source>
        <translation>Autoriser %1 à utiliser des manettes de jeu</translation>
    </message>
    <message>
        <source>CD and DVD Drives</source>
        <translation>Lecteurs de CD et de DVD</translation>
    </message>
    <message>
        <source>Play and read CDs, DVDs and Blu-ray discs, and burn them where the app has asked for that.</source>
        <translation>Lire CD, DVD et Blu-ray et, si l’application l’a demandé, en graver.</translation>
    </message>
    <message>
        <source>Allow %1 to use CD and DVD drives</source>
        <translation>Autoriser %1 à utiliser les lecteurs de CD et de DVD</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Print documents and see the printers.</source>
        <translation>Imprimer des documents et voir les imprimantes.</translation>
    </message>
    <message>
        <source>Allow %1 to print</source>
        <translation>Autoriser %1 à imprimer</translation>
    </message>
    <message>
        <source>Printer Management</source>
        <translation>Gestion des imprimantes</translation>
    </message>
    <message>
        <source>Print, add and remove printers, change their settings and see everybody&apos;s print jobs.</source>
        <translation>Imprimer, ajouter, retirer et régler des imprimantes et voir les travaux d’impression de tous.</translation>
    </message>
    <message>
        <source>Allow %1 to manage printers</source>
        <translation>Autoriser %1 à gérer les imprimantes</translation>
    </message>
    <message>
        <source>USB Devices</source>
        <translation>Périphériques USB</translation>
    </message>
    <message>
        <source>Use any connected USB device directly, even keyboards, phones and drives.</source>
        <translation>Utiliser directement tout périphérique USB connecté, même claviers, téléphones et disques.</translation>
    </message>
    <message>
        <source>Allow %1 to use any USB device</source>
        <translation>Autoriser %1 à utiliser tout périphérique USB</translation>
    </message>
    <message>
        <source>Special Input Device</source>
        <translation>Périphérique de saisie spécial</translation>
    </message>
    <message>
        <source>Talk directly to an input device, such as a custom keyboard, pedal or controller.</source>
        <translation>Parler directement à un périphérique de saisie&#xa0;: clavier spécial, pédale ou manette.</translation>
    </message>
    <message>
        <source>Allow %1 to use a special input device</source>
        <translation>Autoriser %1 à utiliser un périphérique de saisie spécial</translation>
    </message>
    <message>
        <source>Security Keys</source>
        <translation>Clés de sécurité</translation>
    </message>
    <message>
        <source>Sign in with a security key, such as a YubiKey, that you touch or plug in.</source>
        <translation>Se connecter avec une clé de sécurité, telle une YubiKey, que l’on touche ou branche.</translation>
    </message>
    <message>
        <source>Allow %1 to use security keys</source>
        <translation>Autoriser %1 à utiliser des clés de sécurité</translation>
    </message>
    <message>
        <source>Smart Cards</source>
        <translation>Cartes à puce</translation>
    </message>
    <message>
        <source>Use smart card readers and the identity or bank cards in them.</source>
        <translation>Utiliser les lecteurs de cartes à puce et les cartes d’identité ou bancaires qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Allow %1 to use smart cards</source>
        <translation>Autoriser %1 à utiliser des cartes à puce</translation>
    </message>
    <message>
        <source>Keys on Security Tokens</source>
        <translation>Clés de jetons de sécurité</translation>
    </message>
    <message>
        <source>Sign, decrypt and sign in with the keys on security tokens.</source>
        <translation>Signer, déchiffrer et se connecter avec les clés de jetons de sécurité.</translation>
    </message>
    <message>
        <source>Allow %1 to use keys on security tokens</source>
        <translation>Autoriser %1 à utiliser les clés de jetons de sécurité</translation>
    </message>
    <message>
        <source>Bluetooth Hardware</source>
        <translation>Matériel Bluetooth</translation>
    </message>
    <message>
        <source>Switch Bluetooth on and off, search for devices nearby and exchange data with them.</source>
        <translation>Allumer et éteindre le Bluetooth, chercher des appareils proches et échanger des données avec eux.</translation>
    </message>
    <message>
        <source>Allow %1 to control the Bluetooth hardware</source>
        <translation>Autoriser %1 à contrôler le matériel Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth Devices</source>
        <translation>Appareils Bluetooth</translation>
    </message>
    <message>
        <source>Find, pair and use Bluetooth devices nearby.</source>
        <translation>Trouver, associer et utiliser des appareils Bluetooth proches.</translation>
    </message>
    <message>
        <source>Allow %1 to use Bluetooth devices</source>
        <translation>Autoriser %1 à utiliser des appareils Bluetooth</translation>
    </message>
    <message>
        <source>TV Tuners</source>
        <translation>Récepteurs TV</translation>
    </message>
    <message>
        <source>Watch and record television and radio with TV tuners.</source>
        <translation>Recevoir et enregistrer la télévision et la radio avec des récepteurs TV.</translation>
    </message>
    <message>
        <source>Allow %1 to use TV tuners</source>
        <translation>Autoriser %1 à utiliser des récepteurs TV</translation>
    </message>
    <message>
        <source>Serial Port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Exchange data with a device on a serial port, such as a modem or microcontroller.</source>
        <translation>Échanger des données avec un appareil sur un port série, tel qu’un modem ou un microcontrôleur.</translation>
    </message>
    <message>
        <source>Allow %1 to use a serial port</source>
        <translation>Autoriser %1 à utiliser un port série</translation>
    </message>
    <message>
        <source>Device Buttons</source>
        <translation>Boutons de l’appareil</translation>
    </message>
    <message>
        <source>Notice presses of special buttons, such as volume and power keys.</source>
        <translation>Remarquer l’appui sur des boutons spéciaux, comme le volume ou l’alimentation.</translation>
    </message>
    <message>
        <source>Allow %1 to notice device buttons</source>
        <translation>Autoriser %1 à remarquer les boutons de l’appareil</translation>
    </message>
    <message>
        <source>Screen Brightness</source>
        <translation>Luminosité de l’écran</translation>
    </message>
    <message>
        <source>Change the brightness of the screen and keyboard light, and see connected screens.</source>
        <translation>Régler la luminosité de l’écran et du clavier et voir les écrans connectés.</translation>
    </message>
    <message>
        <source>Allow %1 to change the screen brightness</source>
        <translation>Autoriser %1 à régler la luminosité de l’écran</translation>
    </message>
    <message>
        <source>Whole Screen</source>
        <translation>Écran entier</translation>
    </message>
    <message>
        <source>Draw directly on the screen and read what is shown on it.</source>
        <translation>Dessiner directement sur l’écran et lire ce qui y est affiché.</translation>
    </message>
    <message>
        <source>Allow %1 to draw on and read the whole screen</source>
        <translation>Autoriser %1 à dessiner sur l’écran entier et le lire</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <translation>Réglages de caméra</translation>
    </message>
    <message>
        <source>Configure the image processing of cameras and other video hardware.</source>
        <translation>Configurer le traitement d’image des caméras et d’autres matériels vidéo.</translation>
    </message>
    <message>
        <source>Allow %1 to configure cameras and video hardware</source>
        <translation>Autoriser %1 à configurer les caméras et le matériel vidéo</translation>
    </message>
    <message>
        <source>Media Player Service</source>
        <translation>Service de lecture multimédia</translation>
    </message>
    <message>
        <source>Play music and videos through the media player service of Ubuntu Touch.</source>
        <translation>Lire musique et vidéos par le service de lecture d’Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use the media player service</source>
        <translation>Autoriser %1 à utiliser le service de lecture multimédia</translation>
    </message>
    <message>
        <source>Virtual Keyboard and Mouse</source>
        <translation>Clavier et souris virtuels</translation>
    </message>
    <message>
        <source>Type and click in your name in any program.</source>
        <translation>Taper et cliquer à votre place dans n’importe quel programme.</translation>
    </message>
    <message>
        <source>Allow %1 to type and click in your name</source>
        <translation>Autoriser %1 à taper et cliquer à votre place</translation>
    </message>
    <message>
        <source>Virtual Input Devices</source>
        <translation>Périphériques de saisie virtuels</translation>
    </message>
    <message>
        <source>Pretend to be a keyboard, mouse or other input device, and so type and click in your name.</source>
        <translation>Se faire passer pour un clavier, une souris ou autre, et ainsi taper et cliquer à votre place.</translation>
    </message>
    <message>
        <source>Allow %1 to pretend to be an input device</source>
        <translation>Autoriser %1 à se faire passer pour un périphérique de saisie</translation>
    </message>
    <message>
        <source>Android Phones</source>
        <translation>Téléphones Android</translation>
    </message>
    <message>
        <source>Connect to Android phones and tablets over USB to manage them.</source>
        <translation>Se connecter par USB à des téléphones et tablettes Android pour les gérer.</translation>
    </message>
    <message>
        <source>Allow %1 to connect to Android phones</source>
        <translation>Autoriser %1 à se connecter à des téléphones Android</translation>
    </message>
    <message>
        <source>Act as a USB Device</source>
        <translation>Agir en périphérique USB</translation>
    </message>
    <message>
        <source>Make this system appear as a USB device to another one.</source>
        <translation>Faire apparaître ce système comme un périphérique USB auprès d’un autre.</translation>
    </message>
    <message>
        <source>Allow %1 to act as a USB device</source>
        <translation>Autoriser %1 à agir en périphérique USB</translation>
    </message>
    <message>
        <source>Security Chip</source>
        <translation>Puce de sécurité</translation>
    </message>
    <message>
        <source>Use the TPM security chip, which guards keys and measures how the system started.</source>
        <translation>Utiliser la puce de sécurité TPM, qui garde des clés et mesure le démarrage du système.</translation>
    </message>
    <message>
        <source>Allow %1 to use the security chip</source>
        <translation>Autoriser %1 à utiliser la puce de sécurité</translation>
    </message>
    <message>
        <source>Secure Processor Area</source>
        <translation>Zone sûre du processeur</translation>
    </message>
    <message>
        <source>Talk to the protected part of the processor that guards keys and payments.</source>
        <translation>Parler à la partie protégée du processeur qui garde les clés et les paiements.</translation>
    </message>
    <message>
        <source>Allow %1 to use the secure area of the processor</source>
        <translation>Autoriser %1 à utiliser la zone sûre du processeur</translation>
    </message>
    <message>
        <source>Random Numbers</source>
        <translation>Nombres aléatoires</translation>
    </message>
    <message>
        <source>Read random numbers made by the hardware.</source>
        <translation>Lire les nombres aléatoires produits par le matériel.</translation>
    </message>
    <message>
        <source>Allow %1 to read hardware random numbers</source>
        <translation>Autoriser %1 à lire les nombres aléatoires du matériel</translation>
    </message>
    <message>
        <source>Random Number Generator</source>
        <translation>Générateur de nombres aléatoires</translation>
    </message>
    <message>
        <source>Read from the hardware random number generator, and choose which one the system uses.</source>
        <translation>Lire le générateur matériel de nombres aléatoires et choisir celui qu’utilise le système.</translation>
    </message>
    <message>
        <source>Allow %1 to control the random number generator</source>
        <translation>Autoriser %1 à contrôler le générateur de nombres aléatoires</translation>
    </message>
    <message>
        <source>Vehicle and Machine Bus</source>
        <translation>Bus de véhicules et de machines</translation>
    </message>
    <message>
        <source>Read and send messages on the CAN bus of cars, robots and machines.</source>
        <translation>Lire et envoyer des messages sur le bus CAN de voitures, robots et machines.</translation>
    </message>
    <message>
        <source>Allow %1 to use the CAN bus</source>
        <translation>Autoriser %1 à utiliser le bus CAN</translation>
    </message>
    <message>
        <source>I²C Controller</source>
        <translation>Contrôleur I²C</translation>
    </message>
    <message>
        <source>Talk directly to chips and sensors on an I²C controller.</source>
        <translation>Parler directement aux puces et capteurs d’un contrôleur I²C.</translation>
    </message>
    <message>
        <source>Allow %1 to use an I²C controller</source>
        <translation>Autoriser %1 à utiliser un contrôleur I²C</translation>
    </message>
    <message>
        <source>SPI Controller</source>
        <translation>Contrôleur SPI</translation>
    </message>
    <message>
        <source>Talk directly to chips and displays on an SPI controller.</source>
        <translation>Parler directement aux puces et afficheurs d’un contrôleur SPI.</translation>
    </message>
    <message>
        <source>Allow %1 to use an SPI controller</source>
        <translation>Autoriser %1 à utiliser un contrôleur SPI</translation>
    </message>
    <message>
        <source>Hardware Pin</source>
        <translation>Broche matérielle</translation>
    </message>
    <message>
        <source>Read and switch one pin of the circuit board, and so what is wired to it.</source>
        <translation>Lire et commuter une broche de la carte, et donc ce qui y est branché.</translation>
    </message>
    <message>
        <source>Allow %1 to use a pin of the circuit board</source>
        <translation>Autoriser %1 à utiliser une broche de la carte</translation>
    </message>
    <message>
        <source>Hardware Pins</source>
        <translation>Broches matérielles</translation>
    </message>
    <message>
        <source>Read and switch certain pins of the circuit board, and so what is wired to them.</source>
        <translation>Lire et commuter certaines broches de la carte, et donc ce qui y est branché.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain pins of the circuit board</source>
        <translation>Autoriser %1 à utiliser certaines broches de la carte</translation>
    </message>
    <message>
        <source>All Hardware Pins</source>
        <translation>Toutes les broches matérielles</translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board, and so all that is wired to it.</source>
        <translation>Lire et commuter toutes les broches de la carte, et donc tout ce qui y est branché.</translation>
    </message>
    <message>
        <source>Allow %1 to use every pin of the circuit board</source>
        <translation>Autoriser %1 à utiliser toutes les broches de la carte</translation>
    </message>
    <message>
        <source>Hardware Pin Memory</source>
        <translation>Mémoire des broches matérielles</translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board through its memory.</source>
        <translation>Lire et commuter par leur mémoire toutes les broches de la carte.</translation>
    </message>
    <message>
        <source>Allow %1 to use all pins through their memory</source>
        <translation>Autoriser %1 à utiliser toutes les broches par leur mémoire</translation>
    </message>
    <message>
        <source>Motors and Dimmers</source>
        <translation>Moteurs et variateurs</translation>
    </message>
    <message>
        <source>Control one PWM channel, and so the speed or brightness of what is wired to it.</source>
        <translation>Piloter un canal PWM, donc la vitesse ou la luminosité de ce qui y est branché.</translation>
    </message>
    <message>
        <source>Allow %1 to control motors and dimmers</source>
        <translation>Autoriser %1 à piloter des moteurs et des variateurs</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Read and configure one sensor, such as one for light, motion or temperature.</source>
        <translation>Lire et configurer un capteur, de lumière, de mouvement ou de température par exemple.</translation>
    </message>
    <message>
        <source>Allow %1 to use a sensor</source>
        <translation>Autoriser %1 à utiliser un capteur</translation>
    </message>
    <message>
        <source>On/Off Control</source>
        <translation>Commande marche/arrêt</translation>
    </message>
    <message>
        <source>Read and switch one on/off control of the hardware, such as a lamp.</source>
        <translation>Lire et basculer une commande marche/arrêt du matériel, une lampe par exemple.</translation>
    </message>
    <message>
        <source>Allow %1 to switch a hardware control on and off</source>
        <translation>Autoriser %1 à allumer et éteindre une commande du matériel</translation>
    </message>
    <message>
        <source>Special Hardware</source>
        <translation>Matériel particulier</translation>
    </message>
    <message>
        <source>Use special hardware that the maker of this device has described.</source>
        <translation>Utiliser du matériel particulier décrit par le fabricant de cet appareil.</translation>
    </message>
    <message>
        <source>Allow %1 to use special hardware</source>
        <translation>Autoriser %1 à utiliser du matériel particulier</translation>
    </message>
    <message>
        <source>Programmable Chips</source>
        <translation>Puces programmables</translation>
    </message>
    <message>
        <source>Program and control FPGA chips.</source>
        <translation>Programmer et contrôler des puces FPGA.</translation>
    </message>
    <message>
        <source>Allow %1 to program FPGA chips</source>
        <translation>Autoriser %1 à programmer des puces FPGA</translation>
    </message>
    <message>
        <source>Signal Processor</source>
        <translation>Processeur de signal</translation>
    </message>
    <message>
        <source>Control the signal processors of certain circuit boards.</source>
        <translation>Contrôler les processeurs de signal de certaines cartes.</translation>
    </message>
    <message>
        <source>Allow %1 to control the signal processor</source>
        <translation>Autoriser %1 à contrôler le processeur de signal</translation>
    </message>
    <message>
        <source>AI Accelerator</source>
        <translation>Accélérateur d’IA</translation>
    </message>
    <message>
        <source>Use the neural processing chip for fast computations.</source>
        <translation>Utiliser la puce de calcul neuronal pour des calculs rapides.</translation>
    </message>
    <message>
        <source>Allow %1 to use the AI accelerator</source>
        <translation>Autoriser %1 à utiliser l’accélérateur d’IA</translation>
    </message>
    <message>
        <source>MediaTek Accelerators</source>
        <translation>Accélérateurs MediaTek</translation>
    </message>
    <message>
        <source>Use the chips for AI, images and video of MediaTek boards.</source>
        <translation>Utiliser les puces d’IA, d’image et de vidéo des cartes MediaTek.</translation>
    </message>
    <message>
        <source>Allow %1 to use MediaTek accelerators</source>
        <translation>Autoriser %1 à utiliser les accélérateurs MediaTek</translation>
    </message>
    <message>
        <source>Allegro Video Chip</source>
        <translation>Puce vidéo Allegro</translation>
    </message>
    <message>
        <source>Use the Allegro video chip to play and make video faster.</source>
        <translation>Utiliser la puce vidéo Allegro pour lire et créer plus vite des vidéos.</translation>
    </message>
    <message>
        <source>Allow %1 to use the Allegro video chip</source>
        <translation>Autoriser %1 à utiliser la puce vidéo Allegro</translation>
    </message>
    <message>
        <source>VideoCore Chip</source>
        <translation>Puce VideoCore</translation>
    </message>
    <message>
        <source>Talk directly to the graphics processor of a Raspberry Pi.</source>
        <translation>Parler directement au processeur graphique d’un Raspberry Pi.</translation>
    </message>
    <message>
        <source>Allow %1 to use the VideoCore chip</source>
        <translation>Autoriser %1 à utiliser la puce VideoCore</translation>
    </message>
    <message>
        <source>Intel Management Engine</source>
        <translation>Intel Management Engine</translation>
    </message>
    <message>
        <source>Talk to the management engine inside Intel processors.</source>
        <translation>Parler au moteur de gestion intégré aux processeurs Intel.</translation>
    </message>
    <message>
        <source>Allow %1 to use the Intel Management Engine</source>
        <translation>Autoriser %1 à utiliser l’Intel Management Engine</translation>
    </message>
    <message>
        <source>Intel QuickAssist</source>
        <translation>Intel QuickAssist</translation>
    </message>
    <message>
        <source>Use Intel QuickAssist chips to encrypt and compress faster.</source>
        <translation>Chiffrer et compresser plus vite avec les puces Intel QuickAssist.</translation>
    </message>
    <message>
        <source>Allow %1 to use Intel QuickAssist chips</source>
        <translation>Autoriser %1 à utiliser les puces Intel QuickAssist</translation>
    </message>
    <message>
        <source>Xilinx Cards</source>
        <translation>Cartes Xilinx</translation>
    </message>
    <message>
        <source>Exchange data directly with Xilinx expansion cards.</source>
        <translation>Échanger directement des données avec des cartes d’extension Xilinx.</translation>
    </message>
    <message>
        <source>Allow %1 to use Xilinx cards</source>
        <translation>Autoriser %1 à utiliser des cartes Xilinx</translation>
    </message>
    <message>
        <source>Broadcom Network Chip</source>
        <translation>Puce réseau Broadcom</translation>
    </message>
    <message>
        <source>Control Broadcom switching chips directly, and so all network traffic through them.</source>
        <translation>Contrôler directement les puces de commutation Broadcom, donc tout le trafic qui y passe.</translation>
    </message>
    <message>
        <source>Allow %1 to control Broadcom network chips</source>
        <translation>Autoriser %1 à contrôler les puces réseau Broadcom</translation>
    </message>
    <message>
        <source>Qualcomm Chip Messages</source>
        <translation>Messages des puces Qualcomm</translation>
    </message>
    <message>
        <source>Exchange messages with the modem and other processors of Qualcomm chips.</source>
        <translation>Échanger des messages avec le modem et les autres processeurs des puces Qualcomm.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with Qualcomm processors</source>
        <translation>Autoriser %1 à échanger des messages avec les processeurs Qualcomm</translation>
    </message>
    <message>
        <source>Android Device Memory</source>
        <translation>Mémoire des appareils Android</translation>
    </message>
    <message>
        <source>Share memory directly with the hardware of Android devices.</source>
        <translation>Partager directement la mémoire avec le matériel des appareils Android.</translation>
    </message>
    <message>
        <source>Allow %1 to use the memory of Android devices</source>
        <translation>Autoriser %1 à utiliser la mémoire des appareils Android</translation>
    </message>
    <message>
        <source>Companion Processors</source>
        <translation>Processeurs annexes</translation>
    </message>
    <message>
        <source>Start and stop the other processors of the board, and load programs into them.</source>
        <translation>Démarrer et arrêter les autres processeurs de la carte et y charger des programmes.</translation>
    </message>
    <message>
        <source>Allow %1 to control companion processors</source>
        <translation>Autoriser %1 à contrôler les processeurs annexes</translation>
    </message>
    <message>
        <source>SD Card Slot</source>
        <translation>Emplacement de carte SD</translation>
    </message>
    <message>
        <source>Switch how the SD card slot of certain circuit boards works.</source>
        <translation>Changer le mode de l’emplacement de carte SD de certaines cartes.</translation>
    </message>
    <message>
        <source>Allow %1 to control the SD card slot</source>
        <translation>Autoriser %1 à contrôler l’emplacement de carte SD</translation>
    </message>
    <message>
        <source>Hardware Driven by the App</source>
        <translation>Matériel piloté par l’application</translation>
    </message>
    <message>
        <source>Drive a hardware device directly, without a driver of the system.</source>
        <translation>Piloter directement un matériel, sans pilote du système.</translation>
    </message>
    <message>
        <source>Allow %1 to drive a hardware device itself</source>
        <translation>Autoriser %1 à piloter elle-même un matériel</translation>
    </message>
    <message>
        <source>Precision Clock</source>
        <translation>Horloge de précision</translation>
    </message>
    <message>
        <source>Use and set the high-precision clock of network cards.</source>
        <translation>Utiliser et régler l’horloge de haute précision des cartes réseau.</translation>
    </message>
    <message>
        <source>Allow %1 to use and set the precision clock</source>
        <translation>Autoriser %1 à utiliser et régler l’horloge de précision</translation>
    </message>
    <message>
        <source>NVIDIA Driver Setup</source>
        <translation>Installation des pilotes NVIDIA</translation>
    </message>
    <message>
        <source>Prepare the system for NVIDIA graphics cards, as an administrator.</source>
        <translation>Préparer en administrateur le système pour les cartes graphiques NVIDIA.</translation>
    </message>
    <message>
        <source>Allow %1 to set up NVIDIA drivers</source>
        <translation>Autoriser %1 à mettre en place les pilotes NVIDIA</translation>
    </message>
    <message>
        <source>OpenGL Drivers from a Snap</source>
        <translation>Pilotes OpenGL d’un Snap</translation>
    </message>
    <message>
        <source>Let the system load OpenGL graphics drivers that a snap delivers.</source>
        <translation>Laisser le système charger des pilotes graphiques OpenGL fournis par un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL drivers from a snap</source>
        <translation>Autoriser %1 à charger les pilotes OpenGL d’un Snap</translation>
    </message>
    <message>
        <source>OpenGL ES Drivers from a Snap</source>
        <translation>Pilotes OpenGL ES d’un Snap</translation>
    </message>
    <message>
        <source>Let the system load OpenGL ES graphics drivers that a snap delivers.</source>
        <translation>Laisser le système charger des pilotes graphiques OpenGL ES fournis par un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL ES drivers from a snap</source>
        <translation>Autoriser %1 à charger les pilotes OpenGL ES d’un Snap</translation>
    </message>
    <message>
        <source>EGL Drivers from a Snap</source>
        <translation>Pilotes EGL d’un Snap</translation>
    </message>
    <message>
        <source>Let the system load EGL graphics drivers that a snap delivers.</source>
        <translation>Laisser le système charger des pilotes graphiques EGL fournis par un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load EGL drivers from a snap</source>
        <translation>Autoriser %1 à charger les pilotes EGL d’un Snap</translation>
    </message>
    <message>
        <source>GBM Drivers from a Snap</source>
        <translation>Pilotes GBM d’un Snap</translation>
    </message>
    <message>
        <source>Let the system load GBM graphics drivers that a snap delivers.</source>
        <translation>Laisser le système charger des pilotes graphiques GBM fournis par un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load GBM drivers from a snap</source>
        <translation>Autoriser %1 à charger les pilotes GBM d’un Snap</translation>
    </message>
    <message>
        <source>Vulkan Drivers from a Snap</source>
        <translation>Pilotes Vulkan d’un Snap</translation>
    </message>
    <message>
        <source>Let the system load Vulkan graphics drivers that a snap delivers.</source>
        <translation>Laisser le système charger des pilotes graphiques Vulkan fournis par un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load Vulkan drivers from a snap</source>
        <translation>Autoriser %1 à charger les pilotes Vulkan d’un Snap</translation>
    </message>
    <message>
        <source>CUDA Drivers from a Snap</source>
        <translation>Pilotes CUDA d’un Snap</translation>
    </message>
    <message>
        <source>Let the system load NVIDIA computing drivers that a snap delivers.</source>
        <translation>Laisser le système charger des pilotes de calcul NVIDIA fournis par un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load CUDA drivers from a snap</source>
        <translation>Autoriser %1 à charger les pilotes CUDA d’un Snap</translation>
    </message>
    <message>
        <source>NVIDIA Video Drivers from a Snap</source>
        <translation>Pilotes vidéo NVIDIA d’un Snap</translation>
    </message>
    <message>
        <source>Let the system load NVIDIA video drivers that a snap delivers.</source>
        <translation>Laisser le système charger des pilotes vidéo NVIDIA fournis par un Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load NVIDIA video drivers from a snap</source>
        <translation>Autoriser %1 à charger les pilotes vidéo NVIDIA d’un Snap</translation>
    </message>
    <message>
        <source>Home Folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Open, change and delete your files, except hidden ones.</source>
        <translation>Ouvrir, modifier et supprimer vos fichiers, sauf les fichiers cachés.</translation>
    </message>
    <message>
        <source>Allow %1 to use your files in the home folder</source>
        <translation>Autoriser %1 à utiliser les fichiers de votre dossier personnel</translation>
    </message>
    <message>
        <source>Removable Drives</source>
        <translation>Supports amovibles</translation>
    </message>
    <message>
        <source>Open, change and delete files on USB sticks, memory cards and other mounted drives.</source>
        <translation>Ouvrir, modifier et supprimer des fichiers sur clés USB, cartes mémoire et autres disques montés.</translation>
    </message>
    <message>
        <source>Allow %1 to use files on removable drives</source>
        <translation>Autoriser %1 à utiliser les fichiers des supports amovibles</translation>
    </message>
    <message>
        <source>Chosen Personal Files</source>
        <translation>Fichiers personnels choisis</translation>
    </message>
    <message>
        <source>Open certain files and folders of yours, hidden ones too, that the app has asked for.</source>
        <translation>Ouvrir certains de vos fichiers et dossiers, même cachés, que l’application a demandés.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of yours</source>
        <translation>Autoriser %1 à utiliser certains de vos fichiers</translation>
    </message>
    <message>
        <source>Chosen System Files</source>
        <translation>Fichiers système choisis</translation>
    </message>
    <message>
        <source>Open certain files and folders of the system that the app has asked for.</source>
        <translation>Ouvrir certains fichiers et dossiers du système que l’application a demandés.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of the system</source>
        <translation>Autoriser %1 à utiliser certains fichiers du système</translation>
    </message>
    <message>
        <source>All Files, for Backups</source>
        <translation>Tous les fichiers, pour sauvegarde</translation>
    </message>
    <message>
        <source>Read every file on this system, also the private files of all users.</source>
        <translation>Lire tous les fichiers de ce système, y compris les fichiers privés de tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Allow %1 to read every file on this system</source>
        <translation>Autoriser %1 à lire tous les fichiers de ce système</translation>
    </message>
    <message>
        <source>Whole Disks</source>
        <translation>Disques entiers</translation>
    </message>
    <message>
        <source>Read and overwrite whole disks with everything on them, past all file permissions.</source>
        <translation>Lire et écraser des disques entiers avec tout leur contenu, sans égard aux droits des fichiers.</translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite whole disks</source>
        <translation>Autoriser %1 à lire et écraser des disques entiers</translation>
    </message>
    <message>
        <source>Whole Partition</source>
        <translation>Partition entière</translation>
    </message>
    <message>
        <source>Read and overwrite a whole disk partition with everything on it, past all file permissions.</source>
        <translation>Lire et écraser une partition entière avec tout son contenu, sans égard aux droits des fichiers.</translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite a disk partition</source>
        <translation>Autoriser %1 à lire et écraser une partition</translation>
    </message>
    <message>
        <source>Virtual Drives</source>
        <translation>Disques virtuels</translation>
    </message>
    <message>
        <source>Show other storage, such as remote or packed folders, inside the app&apos;s own folders.</source>
        <translation>Montrer d’autres stockages, distants ou archivés, dans les dossiers propres à l’application.</translation>
    </message>
    <message>
        <source>Allow %1 to set up virtual drives</source>
        <translation>Autoriser %1 à mettre en place des disques virtuels</translation>
    </message>
    <message>
        <source>Windows Network Folders</source>
        <translation>Dossiers réseau Windows</translation>
    </message>
    <message>
        <source>Attach and detach shared folders of Windows and Samba servers.</source>
        <translation>Monter et démonter des dossiers partagés de serveurs Windows et Samba.</translation>
    </message>
    <message>
        <source>Allow %1 to attach Windows network folders</source>
        <translation>Autoriser %1 à monter des dossiers réseau Windows</translation>
    </message>
    <message>
        <source>NFS Network Folders</source>
        <translation>Dossiers réseau NFS</translation>
    </message>
    <message>
        <source>Attach and detach shared folders of NFS servers.</source>
        <translation>Monter et démonter des dossiers partagés de serveurs NFS.</translation>
    </message>
    <message>
        <source>Allow %1 to attach NFS network folders</source>
        <translation>Autoriser %1 à monter des dossiers réseau NFS</translation>
    </message>
    <message>
        <source>Attach Drives and Folders</source>
        <translation>Montage de disques et dossiers</translation>
    </message>
    <message>
        <source>Attach and detach drives and folders as an administrator, in the places the app has asked for.</source>
        <translation>Monter et démonter, en administrateur, des disques et dossiers aux endroits demandés par l’application.</translation>
    </message>
    <message>
        <source>Allow %1 to attach and detach drives</source>
        <translation>Autoriser %1 à monter et démonter des disques</translation>
    </message>
    <message>
        <source>List of Attached Drives</source>
        <translation>Liste des disques montés</translation>
    </message>
    <message>
        <source>See which drives and folders are attached, and how much space they have.</source>
        <translation>Voir quels disques et dossiers sont montés et combien d’espace ils offrent.</translation>
    </message>
    <message>
        <source>Allow %1 to see which drives are attached</source>
        <translation>Autoriser %1 à voir quels disques sont montés</translation>
    </message>
    <message>
        <source>Disk Management</source>
        <translation>Gestion des disques</translation>
    </message>
    <message>
        <source>Attach, eject, format and partition drives through the disk service.</source>
        <translation>Monter, éjecter, formater et partitionner des disques par le service de disques.</translation>
    </message>
    <message>
        <source>Allow %1 to manage disks and drives</source>
        <translation>Autoriser %1 à gérer les disques</translation>
    </message>
    <message>
        <source>Encrypted Disks</source>
        <translation>Disques chiffrés</translation>
    </message>
    <message>
        <source>Set up, unlock and use encrypted disks as an administrator.</source>
        <translation>Créer, déverrouiller et utiliser des disques chiffrés en administrateur.</translation>
    </message>
    <message>
        <source>Allow %1 to set up and unlock encrypted disks</source>
        <translation>Autoriser %1 à créer et déverrouiller des disques chiffrés</translation>
    </message>
    <message>
        <source>Disks with Several Cables</source>
        <translation>Disques à plusieurs chemins</translation>
    </message>
    <message>
        <source>Manage disks reached over several routes, and read and overwrite them directly.</source>
        <translation>Gérer les disques joints par plusieurs chemins, et les lire et les écraser directement.</translation>
    </message>
    <message>
        <source>Allow %1 to manage multipath disks</source>
        <translation>Autoriser %1 à gérer les disques à plusieurs chemins</translation>
    </message>
    <message>
        <source>Disks over the Network</source>
        <translation>Disques par le réseau</translation>
    </message>
    <message>
        <source>Connect to disks of other machines and use them as an administrator.</source>
        <translation>Se connecter à des disques d’autres machines et les utiliser en administrateur.</translation>
    </message>
    <message>
        <source>Allow %1 to connect to disks over the network</source>
        <translation>Autoriser %1 à se connecter à des disques par le réseau</translation>
    </message>
    <message>
        <source>NVMe Drives</source>
        <translation>Disques NVMe</translation>
    </message>
    <message>
        <source>Manage NVMe drives, attach new ones, and erase what is on them.</source>
        <translation>Gérer les disques NVMe, en rattacher de nouveaux et effacer leur contenu.</translation>
    </message>
    <message>
        <source>Allow %1 to manage and erase NVMe drives</source>
        <translation>Autoriser %1 à gérer et effacer les disques NVMe</translation>
    </message>
    <message>
        <source>Direct Disk Commands</source>
        <translation>Commandes directes aux disques</translation>
    </message>
    <message>
        <source>Send any command to disks, disc burners and scanners, also to erase or damage them.</source>
        <translation>Envoyer toute commande aux disques, graveurs et scanners, même pour effacer ou endommager.</translation>
    </message>
    <message>
        <source>Allow %1 to send commands directly to disks</source>
        <translation>Autoriser %1 à envoyer des commandes directes aux disques</translation>
    </message>
    <message>
        <source>Online Storage in Ubuntu Touch</source>
        <translation>Stockage en ligne d’Ubuntu Touch</translation>
    </message>
    <message>
        <source>Open and save files in the online storage that is set up in Ubuntu Touch.</source>
        <translation>Ouvrir et enregistrer des fichiers dans le stockage en ligne configuré dans Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use online storage in Ubuntu Touch</source>
        <translation>Autoriser %1 à utiliser le stockage en ligne d’Ubuntu Touch</translation>
    </message>
    <message>
        <source>Preview Pictures</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>Get small preview pictures of files and album covers.</source>
        <translation>Obtenir de petites images d’aperçu de fichiers et de pochettes d’albums.</translation>
    </message>
    <message>
        <source>Allow %1 to get preview pictures of files</source>
        <translation>Autoriser %1 à obtenir des aperçus de fichiers</translation>
    </message>
    <message>
        <source>Installed Manuals</source>
        <translation>Manuels installés</translation>
    </message>
    <message>
        <source>Read the manuals and help pages of programs installed on this system.</source>
        <translation>Lire les manuels et les pages d’aide des programmes installés sur ce système.</translation>
    </message>
    <message>
        <source>Allow %1 to read installed manuals</source>
        <translation>Autoriser %1 à lire les manuels installés</translation>
    </message>
    <message>
        <source>Network and Internet</source>
        <translation>Réseau et Internet</translation>
    </message>
    <message>
        <source>Use the Internet and the local network: load, send and receive anything.</source>
        <translation>Utiliser Internet et le réseau local&#xa0;: charger, envoyer et recevoir n’importe quoi.</translation>
    </message>
    <message>
        <source>Allow %1 to use the network and the Internet</source>
        <translation>Autoriser %1 à utiliser le réseau et Internet</translation>
    </message>
    <message>
        <source>Offer Network Services</source>
        <translation>Offrir des services réseau</translation>
    </message>
    <message>
        <source>Wait for connections from the network, as servers, file sharing and games do.</source>
        <translation>Attendre des connexions du réseau, comme les serveurs, le partage de fichiers et les jeux.</translation>
    </message>
    <message>
        <source>Allow %1 to offer services on the network</source>
        <translation>Autoriser %1 à offrir des services sur le réseau</translation>
    </message>
    <message>
        <source>Online or Offline</source>
        <translation>En ligne ou hors ligne</translation>
    </message>
    <message>
        <source>Know whether this system is online.</source>
        <translation>Savoir si ce système est en ligne.</translation>
    </message>
    <message>
        <source>Allow %1 to know whether this system is online</source>
        <translation>Autoriser %1 à savoir si le système est en ligne</translation>
    </message>
    <message>
        <source>Network Monitoring</source>
        <translation>Surveillance du réseau</translation>
    </message>
    <message>
        <source>See the network&apos;s settings and which connections this system has open.</source>
        <translation>Voir les réglages du réseau et les connexions ouvertes par ce système.</translation>
    </message>
    <message>
        <source>Allow %1 to see network settings and connections</source>
        <translation>Autoriser %1 à voir les réglages et connexions du réseau</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>Réglages du réseau</translation>
    </message>
    <message>
        <source>Change all network settings, such as addresses, routes and Wi-Fi, as an administrator.</source>
        <translation>Modifier en administrateur tous les réglages du réseau&#xa0;: adresses, routes, Wi-Fi et autres.</translation>
    </message>
    <message>
        <source>Allow %1 to change all network settings</source>
        <translation>Autoriser %1 à modifier tous les réglages du réseau</translation>
    </message>
    <message>
        <source>Network Manager</source>
        <translation>Gestion du réseau</translation>
    </message>
    <message>
        <source>Set up Wi-Fi, wired and VPN connections, and read their saved passwords.</source>
        <translation>Configurer les connexions Wi-Fi, filaires et VPN et lire leurs mots de passe enregistrés.</translation>
    </message>
    <message>
        <source>Allow %1 to manage network connections</source>
        <translation>Autoriser %1 à gérer les connexions réseau</translation>
    </message>
    <message>
        <source>Saved Network Connections</source>
        <translation>Connexions réseau enregistrées</translation>
    </message>
    <message>
        <source>See which networks are set up and connected.</source>
        <translation>Voir quels réseaux sont configurés et connectés.</translation>
    </message>
    <message>
        <source>Allow %1 to see saved network connections</source>
        <translation>Autoriser %1 à voir les connexions réseau enregistrées</translation>
    </message>
    <message>
        <source>Network Setup Files</source>
        <translation>Fichiers de configuration réseau</translation>
    </message>
    <message>
        <source>Change the system-wide network setup, and read the Wi-Fi passwords in it.</source>
        <translation>Modifier la configuration réseau de tout le système et y lire les mots de passe Wi-Fi.</translation>
    </message>
    <message>
        <source>Allow %1 to change the network setup files</source>
        <translation>Autoriser %1 à modifier la configuration réseau du système</translation>
    </message>
    <message>
        <source>Network Setup Details</source>
        <translation>Détails de la configuration réseau</translation>
    </message>
    <message>
        <source>Read the system-wide network setup, with the Wi-Fi passwords in it.</source>
        <translation>Lire la configuration réseau de tout le système, avec les mots de passe Wi-Fi.</translation>
    </message>
    <message>
        <source>Allow %1 to read the network setup files</source>
        <translation>Autoriser %1 à lire la configuration réseau du système</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Change the firewall: open ports, block, watch and redirect network traffic.</source>
        <translation>Modifier le pare-feu&#xa0;: ouvrir des ports, bloquer, observer et détourner le trafic réseau.</translation>
    </message>
    <message>
        <source>Allow %1 to change the firewall</source>
        <translation>Autoriser %1 à modifier le pare-feu</translation>
    </message>
    <message>
        <source>Devices on the Local Network</source>
        <translation>Appareils du réseau local</translation>
    </message>
    <message>
        <source>Find printers, speakers, shares and other services on the local network.</source>
        <translation>Trouver imprimantes, haut-parleurs, partages et autres services du réseau local.</translation>
    </message>
    <message>
        <source>Allow %1 to find devices on the local network</source>
        <translation>Autoriser %1 à trouver les appareils du réseau local</translation>
    </message>
    <message>
        <source>Announce on the Local Network</source>
        <translation>S’annoncer sur le réseau local</translation>
    </message>
    <message>
        <source>Announce services on the local network for others to find, and find theirs.</source>
        <translation>Annoncer des services sur le réseau local pour que d’autres les trouvent, et trouver les leurs.</translation>
    </message>
    <message>
        <source>Allow %1 to announce services on the local network</source>
        <translation>Autoriser %1 à annoncer des services sur le réseau local</translation>
    </message>
    <message>
        <source>Mobile Broadband</source>
        <translation>Haut débit mobile</translation>
    </message>
    <message>
        <source>Use mobile modems: connect, read and send text messages, and see the location.</source>
        <translation>Utiliser des modems mobiles&#xa0;: se connecter, lire et envoyer des SMS et voir la position.</translation>
    </message>
    <message>
        <source>Allow %1 to use mobile modems</source>
        <translation>Autoriser %1 à utiliser des modems mobiles</translation>
    </message>
    <message>
        <source>Dial-Up Connections</source>
        <translation>Connexions par modem</translation>
    </message>
    <message>
        <source>Make dial-up and similar connections as an administrator.</source>
        <translation>Établir en administrateur des connexions par modem et similaires.</translation>
    </message>
    <message>
        <source>Allow %1 to make dial-up connections</source>
        <translation>Autoriser %1 à établir des connexions par modem</translation>
    </message>
    <message>
        <source>Virtual Network Switches</source>
        <translation>Commutateurs réseau virtuels</translation>
    </message>
    <message>
        <source>Manage the virtual switches that connect virtual machines to the network.</source>
        <translation>Gérer les commutateurs virtuels qui relient les machines virtuelles au réseau.</translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual network switches</source>
        <translation>Autoriser %1 à gérer les commutateurs réseau virtuels</translation>
    </message>
    <message>
        <source>Run Virtual Network Switches</source>
        <translation>Service de commutateurs virtuels</translation>
    </message>
    <message>
        <source>Run the service behind virtual network switches.</source>
        <translation>Faire fonctionner le service des commutateurs réseau virtuels.</translation>
    </message>
    <message>
        <source>Allow %1 to run virtual network switches</source>
        <translation>Autoriser %1 à faire fonctionner des commutateurs réseau virtuels</translation>
    </message>
    <message>
        <source>MicroOVN Networks</source>
        <translation>Réseaux MicroOVN</translation>
    </message>
    <message>
        <source>Manage the virtual networks of MicroOVN.</source>
        <translation>Gérer les réseaux virtuels de MicroOVN.</translation>
    </message>
    <message>
        <source>Allow %1 to manage MicroOVN networks</source>
        <translation>Autoriser %1 à gérer les réseaux MicroOVN</translation>
    </message>
    <message>
        <source>Download Manager</source>
        <translation>Gestionnaire de téléchargements</translation>
    </message>
    <message>
        <source>Download files through the download manager of Ubuntu Touch.</source>
        <translation>Télécharger des fichiers par le gestionnaire de téléchargements d’Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use the download manager</source>
        <translation>Autoriser %1 à utiliser le gestionnaire de téléchargements</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Take pictures and record video with any connected camera, at any time.</source>
        <translation>Prendre des photos et filmer à tout moment avec n’importe quelle caméra connectée.</translation>
    </message>
    <message>
        <source>Allow %1 to use the camera</source>
        <translation>Autoriser %1 à utiliser la caméra</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Record sound with any connected microphone, at any time.</source>
        <translation>Enregistrer le son à tout moment avec n’importe quel microphone connecté.</translation>
    </message>
    <message>
        <source>Allow %1 to use the microphone</source>
        <translation>Autoriser %1 à utiliser le microphone</translation>
    </message>
    <message>
        <source>Sound and Microphone</source>
        <translation>Son et microphone</translation>
    </message>
    <message>
        <source>Play sound and record with the microphone; one is not to be had without the other.</source>
        <translation>Lire des sons et enregistrer avec le microphone&#xa0;; l’un ne va pas sans l’autre.</translation>
    </message>
    <message>
        <source>Allow %1 to play sound and record with the microphone</source>
        <translation>Autoriser %1 à lire des sons et enregistrer avec le microphone</translation>
    </message>
    <message>
        <source>Media Streams</source>
        <translation>Flux multimédias</translation>
    </message>
    <message>
        <source>Play sound, record with the microphone and take part in other sound and video streams.</source>
        <translation>Lire des sons, enregistrer avec le microphone et participer aux autres flux audio et vidéo.</translation>
    </message>
    <message>
        <source>Allow %1 to use all sound and video streams</source>
        <translation>Autoriser %1 à utiliser tous les flux audio et vidéo</translation>
    </message>
    <message>
        <source>Sound Card</source>
        <translation>Carte son</translation>
    </message>
    <message>
        <source>Use the sound card directly: play sound, record with the microphone, change the volume.</source>
        <translation>Utiliser directement la carte son&#xa0;: lire, enregistrer et régler le volume.</translation>
    </message>
    <message>
        <source>Allow %1 to use the sound card directly</source>
        <translation>Autoriser %1 à utiliser directement la carte son</translation>
    </message>
    <message>
        <source>Studio Audio</source>
        <translation>Audio de studio</translation>
    </message>
    <message>
        <source>Play and record sound through JACK, the sound server for music production.</source>
        <translation>Lire et enregistrer le son avec JACK, le serveur de son pour la production musicale.</translation>
    </message>
    <message>
        <source>Allow %1 to play and record sound through JACK</source>
        <translation>Autoriser %1 à lire et enregistrer le son avec JACK</translation>
    </message>
    <message>
        <source>Screen Recording</source>
        <translation>Enregistrement de l’écran</translation>
    </message>
    <message>
        <source>Record the screen and sound at any time, and save the recording over any of your files.</source>
        <translation>Enregistrer l’écran et le son à tout moment, et écrire par-dessus n’importe lequel de vos fichiers.</translation>
    </message>
    <message>
        <source>Allow %1 to record the screen and sound</source>
        <translation>Autoriser %1 à enregistrer l’écran et le son</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Find out where this device is.</source>
        <translation>Savoir où se trouve cet appareil.</translation>
    </message>
    <message>
        <source>Allow %1 to know where this device is</source>
        <translation>Autoriser %1 à connaître la position de l’appareil</translation>
    </message>
    <message>
        <source>Location Service</source>
        <translation>Service de localisation</translation>
    </message>
    <message>
        <source>Control how this device finds its location, and see where it is.</source>
        <translation>Déterminer comment cet appareil trouve sa position, et voir celle-ci.</translation>
    </message>
    <message>
        <source>Allow %1 to control the location service</source>
        <translation>Autoriser %1 à contrôler le service de localisation</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Read, change and delete the contacts in your address book.</source>
        <translation>Lire, modifier et supprimer les contacts de votre carnet d’adresses.</translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts</source>
        <translation>Autoriser %1 à utiliser vos contacts</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Read, change and delete the appointments and tasks in your calendar.</source>
        <translation>Lire, modifier et supprimer les rendez-vous et les tâches de votre agenda.</translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar</source>
        <translation>Autoriser %1 à utiliser votre agenda</translation>
    </message>
    <message>
        <source>Contacts in Unity 8</source>
        <translation>Contacts dans Unity 8</translation>
    </message>
    <message>
        <source>Read and change the address book of the Unity 8 desktop.</source>
        <translation>Lire et modifier le carnet d’adresses du bureau Unity 8.</translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts in Unity 8</source>
        <translation>Autoriser %1 à utiliser vos contacts dans Unity 8</translation>
    </message>
    <message>
        <source>Calendar in Unity 8</source>
        <translation>Agenda dans Unity 8</translation>
    </message>
    <message>
        <source>Read and change the calendar of the Unity 8 desktop.</source>
        <translation>Lire et modifier l’agenda du bureau Unity 8.</translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar in Unity 8</source>
        <translation>Autoriser %1 à utiliser votre agenda dans Unity 8</translation>
    </message>
    <message>
        <source>Saved Passwords</source>
        <translation>Mots de passe enregistrés</translation>
    </message>
    <message>
        <source>Read, change and delete the passwords that your other programs have saved.</source>
        <translation>Lire, modifier et supprimer les mots de passe enregistrés par vos autres programmes.</translation>
    </message>
    <message>
        <source>Allow %1 to read your saved passwords</source>
        <translation>Autoriser %1 à lire vos mots de passe enregistrés</translation>
    </message>
    <message>
        <source>Private GPG Keys</source>
        <translation>Clés GPG privées</translation>
    </message>
    <message>
        <source>Read the secret keys with which you sign and decrypt; whoever has them can pass as you.</source>
        <translation>Lire les clés secrètes qui signent et déchiffrent&#xa0;; qui les possède peut se faire passer pour vous.</translation>
    </message>
    <message>
        <source>Allow %1 to read your private GPG keys</source>
        <translation>Autoriser %1 à lire vos clés GPG privées</translation>
    </message>
    <message>
        <source>Public GPG Keys</source>
        <translation>Clés GPG publiques</translation>
    </message>
    <message>
        <source>See whose public GPG keys you have, whom you trust, and the files that revoke your own key.</source>
        <translation>Voir de qui vous avez les clés publiques GPG, à qui vous faites confiance et de quoi révoquer la vôtre.</translation>
    </message>
    <message>
        <source>Allow %1 to see your public GPG keys</source>
        <translation>Autoriser %1 à voir vos clés GPG publiques</translation>
    </message>
    <message>
        <source>Private SSH Keys</source>
        <translation>Clés SSH privées</translation>
    </message>
    <message>
        <source>Read the secret keys that let you in to other machines; whoever has them can enter as you.</source>
        <translation>Lire les clés secrètes ouvrant d’autres machines&#xa0;; qui les possède peut y entrer à votre place.</translation>
    </message>
    <message>
        <source>Allow %1 to read your private SSH keys</source>
        <translation>Autoriser %1 à lire vos clés SSH privées</translation>
    </message>
    <message>
        <source>Public SSH Keys</source>
        <translation>Clés SSH publiques</translation>
    </message>
    <message>
        <source>See your public SSH keys, by which other systems know you.</source>
        <translation>Voir vos clés publiques SSH, auxquelles les autres systèmes vous reconnaissent.</translation>
    </message>
    <message>
        <source>Allow %1 to see your public SSH keys</source>
        <translation>Autoriser %1 à voir vos clés SSH publiques</translation>
    </message>
    <message>
        <source>Sign-In Tickets</source>
        <translation>Tickets de connexion</translation>
    </message>
    <message>
        <source>Use the Kerberos tickets of your current sign-in, to reach company services in your name.</source>
        <translation>Utiliser les tickets Kerberos de votre session pour accéder en votre nom aux services de l’entreprise.</translation>
    </message>
    <message>
        <source>Allow %1 to use your Kerberos sign-in tickets</source>
        <translation>Autoriser %1 à utiliser vos tickets de connexion Kerberos</translation>
    </message>
    <message>
        <source>All Keyboard and Mouse Input</source>
        <translation>Toutes les saisies clavier et souris</translation>
    </message>
    <message>
        <source>See every key you press in any program, passwords too, and every mouse movement.</source>
        <translation>Voir chaque touche pressée dans tout programme, mots de passe compris, et chaque geste de la souris.</translation>
    </message>
    <message>
        <source>Allow %1 to see everything you type</source>
        <translation>Autoriser %1 à voir tout ce que vous saisissez</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>Comptes utilisateurs</translation>
    </message>
    <message>
        <source>Add and delete users and change their passwords. This is full control over the system.</source>
        <translation>Gérer les utilisateurs et leurs mots de passe. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to manage user accounts</source>
        <translation>Autoriser %1 à gérer les comptes utilisateurs</translation>
    </message>
    <message>
        <source>Who Is Signed In</source>
        <translation>Qui est connecté</translation>
    </message>
    <message>
        <source>See who is signed in, and who was and when.</source>
        <translation>Voir qui est connecté, qui l’a été et quand.</translation>
    </message>
    <message>
        <source>Allow %1 to see who is signed in</source>
        <translation>Autoriser %1 à voir qui est connecté</translation>
    </message>
    <message>
        <source>Login Sessions</source>
        <translation>Sessions utilisateurs</translation>
    </message>
    <message>
        <source>Lock, unlock, switch and end the sessions of all users.</source>
        <translation>Verrouiller, déverrouiller, changer et fermer les sessions de tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Allow %1 to control the sessions of all users</source>
        <translation>Autoriser %1 à contrôler les sessions de tous les utilisateurs</translation>
    </message>
    <message>
        <source>Running Programs</source>
        <translation>Programmes en cours</translation>
    </message>
    <message>
        <source>See all running programs, whose they are, and how busy the system is.</source>
        <translation>Voir tous les programmes en cours, à qui ils sont et la charge du système.</translation>
    </message>
    <message>
        <source>Allow %1 to see all running programs</source>
        <translation>Autoriser %1 à voir tous les programmes en cours</translation>
    </message>
    <message>
        <source>Control Running Programs</source>
        <translation>Contrôle des programmes en cours</translation>
    </message>
    <message>
        <source>Stop and slow down any of your running programs; if it runs as root, anybody&apos;s.</source>
        <translation>Arrêter et ralentir vos programmes en cours et, avec les droits d’administrateur, ceux de tous.</translation>
    </message>
    <message>
        <source>Allow %1 to stop and slow down running programs</source>
        <translation>Autoriser %1 à arrêter et ralentir des programmes en cours</translation>
    </message>
    <message>
        <source>Hardware Details</source>
        <translation>Détails du matériel</translation>
    </message>
    <message>
        <source>See which hardware this system has, with serial numbers, temperatures and sensors.</source>
        <translation>Voir le matériel de ce système, avec numéros de série, températures et capteurs.</translation>
    </message>
    <message>
        <source>Allow %1 to see hardware details</source>
        <translation>Autoriser %1 à voir les détails du matériel</translation>
    </message>
    <message>
        <source>Battery Status</source>
        <translation>État de la batterie</translation>
    </message>
    <message>
        <source>See the charge and state of batteries and the power supply.</source>
        <translation>Voir la charge et l’état des batteries et de l’alimentation.</translation>
    </message>
    <message>
        <source>Allow %1 to see the battery status</source>
        <translation>Autoriser %1 à voir l’état de la batterie</translation>
    </message>
    <message>
        <source>Keep the Screen On</source>
        <translation>Garder l’écran allumé</translation>
    </message>
    <message>
        <source>Keep the screen from turning off and locking, as during films and talks.</source>
        <translation>Empêcher l’écran de s’éteindre et de se verrouiller, pendant un film ou un exposé par exemple.</translation>
    </message>
    <message>
        <source>Allow %1 to keep the screen on</source>
        <translation>Autoriser %1 à garder l’écran allumé</translation>
    </message>
    <message>
        <source>Power Saving</source>
        <translation>Économie d’énergie</translation>
    </message>
    <message>
        <source>Change how the system and its devices save power and charge batteries.</source>
        <translation>Modifier la façon dont le système et ses appareils économisent l’énergie et chargent leurs batteries.</translation>
    </message>
    <message>
        <source>Allow %1 to change power saving</source>
        <translation>Autoriser %1 à modifier l’économie d’énergie</translation>
    </message>
    <message>
        <source>Shut Down and Restart</source>
        <translation>Arrêt et redémarrage</translation>
    </message>
    <message>
        <source>Shut down, restart or suspend the system.</source>
        <translation>Éteindre, redémarrer ou mettre en veille le système.</translation>
    </message>
    <message>
        <source>Allow %1 to shut down and restart the system</source>
        <translation>Autoriser %1 à éteindre et redémarrer le système</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Set the date and time of the system.</source>
        <translation>Régler la date et l’heure du système.</translation>
    </message>
    <message>
        <source>Allow %1 to set the date and time</source>
        <translation>Autoriser %1 à régler la date et l’heure</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Set the time zone of the system.</source>
        <translation>Régler le fuseau horaire du système.</translation>
    </message>
    <message>
        <source>Allow %1 to set the time zone</source>
        <translation>Autoriser %1 à régler le fuseau horaire</translation>
    </message>
    <message>
        <source>Time Servers</source>
        <translation>Serveurs de temps</translation>
    </message>
    <message>
        <source>Choose from which servers the system gets its time.</source>
        <translation>Choisir de quels serveurs le système reçoit l’heure.</translation>
    </message>
    <message>
        <source>Allow %1 to choose the time servers</source>
        <translation>Autoriser %1 à choisir les serveurs de temps</translation>
    </message>
    <message>
        <source>Language and Region</source>
        <translation>Langue et région</translation>
    </message>
    <message>
        <source>Change the language and regional formats of the system for all users.</source>
        <translation>Modifier la langue et les formats régionaux du système pour tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Allow %1 to change the system language</source>
        <translation>Autoriser %1 à modifier la langue du système</translation>
    </message>
    <message>
        <source>System Name</source>
        <translation>Nom du système</translation>
    </message>
    <message>
        <source>Change the name under which the network knows this system.</source>
        <translation>Modifier le nom sous lequel le réseau connaît ce système.</translation>
    </message>
    <message>
        <source>Allow %1 to change the system&apos;s name</source>
        <translation>Autoriser %1 à modifier le nom du système</translation>
    </message>
    <message>
        <source>System Logs</source>
        <translation>Journaux système</translation>
    </message>
    <message>
        <source>Read the logs of the system, which may tell what all users did.</source>
        <translation>Lire les journaux du système, qui peuvent dire ce qu’ont fait tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Allow %1 to read the system logs</source>
        <translation>Autoriser %1 à lire les journaux système</translation>
    </message>
    <message>
        <source>Record Security Events</source>
        <translation>Noter les événements de sécurité</translation>
    </message>
    <message>
        <source>Run the service that records security events of the whole system, as an administrator.</source>
        <translation>Faire fonctionner le service qui note, en administrateur, les événements de sécurité du système.</translation>
    </message>
    <message>
        <source>Allow %1 to record security events</source>
        <translation>Autoriser %1 à noter les événements de sécurité</translation>
    </message>
    <message>
        <source>Security Events</source>
        <translation>Événements de sécurité</translation>
    </message>
    <message>
        <source>Read and write the record of security events on this system.</source>
        <translation>Lire et écrire les événements de sécurité notés sur ce système.</translation>
    </message>
    <message>
        <source>Allow %1 to use the record of security events</source>
        <translation>Autoriser %1 à utiliser les événements de sécurité notés</translation>
    </message>
    <message>
        <source>Ask What Is Allowed</source>
        <translation>Demander ce qui est permis</translation>
    </message>
    <message>
        <source>Ask the system what programs are allowed to do.</source>
        <translation>Demander au système ce que les programmes ont le droit de faire.</translation>
    </message>
    <message>
        <source>Allow %1 to ask what programs are allowed to do</source>
        <translation>Autoriser %1 à demander ce que les programmes ont le droit de faire</translation>
    </message>
    <message>
        <source>Administrator Requests</source>
        <translation>Demandes d’administration</translation>
    </message>
    <message>
        <source>Ask the system whether you may do administrator tasks, and add rules that decide it.</source>
        <translation>Demander au système si vous pouvez l’administrer, et ajouter des règles qui en décident.</translation>
    </message>
    <message>
        <source>Allow %1 to use and add administrator rules</source>
        <translation>Autoriser %1 à utiliser et ajouter des règles d’administration</translation>
    </message>
    <message>
        <source>Ask for Your Password</source>
        <translation>Demander votre mot de passe</translation>
    </message>
    <message>
        <source>Show the password prompt for administrator tasks, and so see your password.</source>
        <translation>Afficher la demande de mot de passe d’administration, et donc voir votre mot de passe.</translation>
    </message>
    <message>
        <source>Allow %1 to ask for your administrator password</source>
        <translation>Autoriser %1 à demander votre mot de passe d’administration</translation>
    </message>
    <message>
        <source>Manage All Snaps</source>
        <translation>Gérer tous les Snaps</translation>
    </message>
    <message>
        <source>Install, remove and change any snap, and all permissions. This is full control over the system.</source>
        <translation>Installer, retirer et modifier tout Snap et toute permission. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to manage all snaps</source>
        <translation>Autoriser %1 à gérer tous les Snaps</translation>
    </message>
    <message>
        <source>Answer Permission Requests</source>
        <translation>Répondre aux demandes de permission</translation>
    </message>
    <message>
        <source>See and answer the permission requests of other snaps in your place.</source>
        <translation>Voir les demandes de permission d’autres Snaps et y répondre à votre place.</translation>
    </message>
    <message>
        <source>Allow %1 to answer permission requests for you</source>
        <translation>Autoriser %1 à répondre à votre place aux demandes de permission</translation>
    </message>
    <message>
        <source>Timing of Updates</source>
        <translation>Moment des mises à jour</translation>
    </message>
    <message>
        <source>Delay or start its own updates and those of the snaps that depend on it.</source>
        <translation>Retarder ou lancer ses propres mises à jour et celles des Snaps qui en dépendent.</translation>
    </message>
    <message>
        <source>Allow %1 to decide when snaps update</source>
        <translation>Autoriser %1 à décider quand les Snaps sont mis à jour</translation>
    </message>
    <message>
        <source>See Snap Updates</source>
        <translation>Voir les mises à jour des Snaps</translation>
    </message>
    <message>
        <source>See which snaps are being updated or wait for it.</source>
        <translation>Voir quels Snaps sont mis à jour ou attendent de l’être.</translation>
    </message>
    <message>
        <source>Allow %1 to see when snaps update</source>
        <translation>Autoriser %1 à voir quand les Snaps sont mis à jour</translation>
    </message>
    <message>
        <source>Install Themes</source>
        <translation>Installer des thèmes</translation>
    </message>
    <message>
        <source>Check for themes and install them from the Snap Store.</source>
        <translation>Chercher des thèmes et les installer depuis le Snap Store.</translation>
    </message>
    <message>
        <source>Allow %1 to install themes</source>
        <translation>Autoriser %1 à installer des thèmes</translation>
    </message>
    <message>
        <source>Disk Encryption of the System</source>
        <translation>Chiffrement des disques du système</translation>
    </message>
    <message>
        <source>Manage the encryption of the system&apos;s disks: passwords, PINs and recovery keys.</source>
        <translation>Gérer le chiffrement des disques du système&#xa0;: mots de passe, codes PIN et clés de secours.</translation>
    </message>
    <message>
        <source>Allow %1 to manage the disk encryption of the system</source>
        <translation>Autoriser %1 à gérer le chiffrement des disques du système</translation>
    </message>
    <message>
        <source>Install Software</source>
        <translation>Installer des logiciels</translation>
    </message>
    <message>
        <source>Install, update and remove software outside snaps. This is full control over the system.</source>
        <translation>Installer et retirer des logiciels hors des Snaps. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to install and remove software</source>
        <translation>Autoriser %1 à installer et retirer des logiciels</translation>
    </message>
    <message>
        <source>Ubuntu Pro</source>
        <translation>Ubuntu Pro</translation>
    </message>
    <message>
        <source>Attach this system to Ubuntu Pro or detach it, and switch its services on and off.</source>
        <translation>Rattacher ce système à Ubuntu Pro ou l’en détacher, et activer ou couper ses services.</translation>
    </message>
    <message>
        <source>Allow %1 to manage Ubuntu Pro</source>
        <translation>Autoriser %1 à gérer Ubuntu Pro</translation>
    </message>
    <message>
        <source>Firmware Updates</source>
        <translation>Mises à jour de micrologiciel</translation>
    </message>
    <message>
        <source>Update the firmware of this system and of its devices.</source>
        <translation>Mettre à jour le micrologiciel de ce système et de ses appareils.</translation>
    </message>
    <message>
        <source>Allow %1 to update firmware</source>
        <translation>Autoriser %1 à mettre à jour les micrologiciels</translation>
    </message>
    <message>
        <source>Prepare Firmware Updates</source>
        <translation>Préparer les micrologiciels</translation>
    </message>
    <message>
        <source>Start firmware updates and prepare the system for them.</source>
        <translation>Lancer des mises à jour de micrologiciel et y préparer le système.</translation>
    </message>
    <message>
        <source>Allow %1 to prepare firmware updates</source>
        <translation>Autoriser %1 à préparer les mises à jour de micrologiciel</translation>
    </message>
    <message>
        <source>Dell System Management</source>
        <translation>Gestion des systèmes Dell</translation>
    </message>
    <message>
        <source>Control Dell machines below the operating system, and switch them off.</source>
        <translation>Contrôler les machines Dell sous le système d’exploitation, et les éteindre.</translation>
    </message>
    <message>
        <source>Allow %1 to manage Dell machines</source>
        <translation>Autoriser %1 à gérer les machines Dell</translation>
    </message>
    <message>
        <source>Processor Settings</source>
        <translation>Réglages du processeur</translation>
    </message>
    <message>
        <source>Change the speed of the processor and switch its cores on and off.</source>
        <translation>Changer la vitesse du processeur et activer ou couper ses cœurs.</translation>
    </message>
    <message>
        <source>Allow %1 to change processor settings</source>
        <translation>Autoriser %1 à modifier les réglages du processeur</translation>
    </message>
    <message>
        <source>Large Memory Blocks</source>
        <translation>Grands blocs de mémoire</translation>
    </message>
    <message>
        <source>Reserve large blocks of memory and change how the system hands them out.</source>
        <translation>Réserver de grands blocs de mémoire et changer leur attribution par le système.</translation>
    </message>
    <message>
        <source>Allow %1 to reserve large blocks of memory</source>
        <translation>Autoriser %1 à réserver de grands blocs de mémoire</translation>
    </message>
    <message>
        <source>Read All Memory</source>
        <translation>Lire toute la mémoire</translation>
    </message>
    <message>
        <source>Read all memory of the system, with passwords and secrets of all programs.</source>
        <translation>Lire toute la mémoire du système, avec les mots de passe et secrets de tous les programmes.</translation>
    </message>
    <message>
        <source>Allow %1 to read all memory of the system</source>
        <translation>Autoriser %1 à lire toute la mémoire du système</translation>
    </message>
    <message>
        <source>Change All Memory</source>
        <translation>Modifier toute la mémoire</translation>
    </message>
    <message>
        <source>Read and change all memory. This is full control over the system.</source>
        <translation>Lire et modifier toute la mémoire. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to change all memory of the system</source>
        <translation>Autoriser %1 à modifier toute la mémoire du système</translation>
    </message>
    <message>
        <source>Hardware Ports</source>
        <translation>Ports matériels</translation>
    </message>
    <message>
        <source>Talk to all hardware directly. This is full control over the system.</source>
        <translation>Parler directement à tout le matériel. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to all hardware directly</source>
        <translation>Autoriser %1 à parler directement à tout le matériel</translation>
    </message>
    <message>
        <source>System Encryption</source>
        <translation>Chiffrement du système</translation>
    </message>
    <message>
        <source>Encrypt and compute checksums with the system kernel.</source>
        <translation>Chiffrer et calculer des sommes de contrôle avec le noyau du système.</translation>
    </message>
    <message>
        <source>Allow %1 to encrypt with the system kernel</source>
        <translation>Autoriser %1 à chiffrer avec le noyau du système</translation>
    </message>
    <message>
        <source>Report Readiness</source>
        <translation>Signaler qu’on est prêt</translation>
    </message>
    <message>
        <source>Report to the service manager that a service is ready and alive.</source>
        <translation>Signaler au gestionnaire de services qu’un service est prêt et actif.</translation>
    </message>
    <message>
        <source>Allow %1 to report when its service is ready</source>
        <translation>Autoriser %1 à signaler que son service est prêt</translation>
    </message>
    <message>
        <source>App Descriptions</source>
        <translation>Descriptions d’applications</translation>
    </message>
    <message>
        <source>Read the descriptions and pictures of installed and available apps.</source>
        <translation>Lire les descriptions et images des applications installées et disponibles.</translation>
    </message>
    <message>
        <source>Allow %1 to read descriptions of apps</source>
        <translation>Autoriser %1 à lire les descriptions d’applications</translation>
    </message>
    <message>
        <source>Start Other Apps</source>
        <translation>Lancer d’autres applications</translation>
    </message>
    <message>
        <source>See which apps are installed and start them with their own permissions.</source>
        <translation>Voir quelles applications sont installées et les lancer avec leurs propres permissions.</translation>
    </message>
    <message>
        <source>Allow %1 to start other apps</source>
        <translation>Autoriser %1 à lancer d’autres applications</translation>
    </message>
    <message>
        <source>Remembered Permissions</source>
        <translation>Permissions mémorisées</translation>
    </message>
    <message>
        <source>See and change what you have allowed apps when asked, for the app itself too.</source>
        <translation>Voir et modifier ce que vous avez permis sur demande, même pour l’application elle-même.</translation>
    </message>
    <message>
        <source>Allow %1 to change remembered permissions</source>
        <translation>Autoriser %1 à modifier les permissions mémorisées</translation>
    </message>
    <message>
        <source>Steam Games</source>
        <translation>Jeux Steam</translation>
    </message>
    <message>
        <source>Run Steam&apos;s games in containers of their own. This opens the whole system to the app.</source>
        <translation>Lancer les jeux de Steam dans des conteneurs. Cela ouvre tout le système à l’application.</translation>
    </message>
    <message>
        <source>Allow %1 to run Steam games</source>
        <translation>Autoriser %1 à lancer les jeux Steam</translation>
    </message>
    <message>
        <source>Classic Environment</source>
        <translation>Environnement classique</translation>
    </message>
    <message>
        <source>Run a classic system without restrictions. This is full control over the system.</source>
        <translation>Lancer un système classique sans restriction. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to run a classic environment</source>
        <translation>Autoriser %1 à lancer un environnement classique</translation>
    </message>
    <message>
        <source>System Core</source>
        <translation>Cœur du système</translation>
    </message>
    <message>
        <source>Configure the system; only the core snap of the system may have this.</source>
        <translation>Configurer le système&#xa0;; seul le Snap central du système peut avoir cela.</translation>
    </message>
    <message>
        <source>Allow %1 to configure the system core</source>
        <translation>Autoriser %1 à configurer le cœur du système</translation>
    </message>
    <message>
        <source>System Tests</source>
        <translation>Tests du système</translation>
    </message>
    <message>
        <source>Run any test on the system with all rights. This is full control over the system.</source>
        <translation>Lancer tout test avec tous les droits. C’est le contrôle total du système.</translation>
    </message>
    <message>
        <source>Allow %1 to run system tests with all rights</source>
        <translation>Autoriser %1 à lancer des tests du système avec tous les droits</translation>
    </message>
    <message>
        <source>There is no description of this permission yet; its documentation says what it allows.</source>
        <translation>Cette permission n’a pas encore de description&#xa0;; sa documentation dit ce qu’elle permet.</translation>
    </message>
    <message>
        <source>Allow %1 to use the permission “%2”</source>
        <translation>Autoriser %1 à utiliser la permission «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Files and Storage</source>
        <translation>Fichiers et stockage</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Accounts and Other Programs</source>
        <translation>Comptes et autres programmes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Development and Virtual Machines</source>
        <translation>Développement et machines virtuelles</translation>
    </message>
    <message>
        <source>Desktop Basics</source>
        <translation>Bases du bureau</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>CatalogSearch</name>
    <message>
        <source>gnome online accounts, goa, google account, nextcloud, microsoft account, sign in, login, email</source>
        <translation>connexion, courriel, compte google, compte microsoft</translation>
    </message>
    <message>
        <source>ubuntu touch, google account, sign in, login</source>
        <translation>connexion, compte google</translation>
    </message>
    <message>
        <source>play button, pause, media player, media keys, now playing, multimedia keys, music player</source>
        <translation>lecture, pause, touches multimédias, lecteur de musique</translation>
    </message>
    <message>
        <source>d-bus, bus, ipc, inter-process communication, service, automation</source>
        <translation>messages, service, automatisation</translation>
    </message>
    <message>
        <source>shared content, themes, plugins, add-ons, extensions, runtime, language packs, fonts</source>
        <translation>contenu partagé, thèmes, modules, extensions, langues, polices</translation>
    </message>
    <message>
        <source>shm, ipc, memory, dev shm, inter-process communication</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>posix, message queue, ipc, inter-process communication, mq</source>
        <translation>messages, file d’attente</translation>
    </message>
    <message>
        <source>confdb, configuration, registry, settings database</source>
        <translation>configuration, paramètres</translation>
    </message>
    <message>
        <source>ofono, phone, telephony, call, sms, text message, sim, dial, mobile</source>
        <translation>téléphone, appel, texto, composer, mobile</translation>
    </message>
    <message>
        <source>fonts, portal, notifications, tray icon, system tray, open file dialog, theme, file picker</source>
        <translation>polices, notifications, sélecteur de fichiers, boîte à miniatures</translation>
    </message>
    <message>
        <source>ibus, fcitx, screen reader, a11y, orca, input method, legacy desktop, chinese input</source>
        <translation>lecteur d’écran, accessibilité, méthode de saisie</translation>
    </message>
    <message>
        <source>wayland, window, display, screen, gui, compositor</source>
        <translation>fenêtre, affichage, écran</translation>
    </message>
    <message>
        <source>x11, xorg, xserver, x window, xwayland, window, display, screen, keylogger, clipboard</source>
        <translation>fenêtre, affichage, écran, presse-papiers</translation>
    </message>
    <message>
        <source>mir, window, display, screen, ubuntu touch, kiosk</source>
        <translation>fenêtre, affichage, écran</translation>
    </message>
    <message>
        <source>unity, window, display, menus, notifications, clipboard, launcher, global menu</source>
        <translation>fenêtre, menus, notifications, presse-papiers</translation>
    </message>
    <message>
        <source>ubuntu touch, lomiri, window, clipboard, phone</source>
        <translation>fenêtre, presse-papiers</translation>
    </message>
    <message>
        <source>gpu, 3d, graphics card, opengl, vulkan, hardware acceleration, video decoding, games, cuda</source>
        <translation>carte graphique, accélération matérielle, jeux</translation>
    </message>
    <message>
        <source>gsettings, dconf, gnome settings, preferences, theme, configuration</source>
        <translation>réglages, préférences, thème, configuration</translation>
    </message>
    <message>
        <source>gconf, gnome 2, preferences, configuration</source>
        <translation>réglages, préférences, configuration</translation>
    </message>
    <message>
        <source>browser, web browser, chromium, firefox, electron, chrome, web view, html</source>
        <translation>navigateur, page web</translation>
    </message>
    <message>
        <source>virtual keyboard, touch keyboard, osk, maliit, onscreen keyboard, input method</source>
        <translation>clavier virtuel, clavier tactile, méthode de saisie</translation>
    </message>
    <message>
        <source>container, containers, docker socket, compose, image, moby</source>
        <translation>conteneur, virtualisation</translation>
    </message>
    <message>
        <source>container, containers, dockerd, containerd, moby</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>container, containers, podman socket, image, docker</source>
        <translation>conteneur, virtualisation</translation>
    </message>
    <message>
        <source>container, containers, lxc, incus, virtual machine, vm</source>
        <translation>conteneur, machine virtuelle</translation>
    </message>
    <message>
        <source>container, lxc, guest, devlxd, instance, cloud-init</source>
        <translation>conteneur, invité</translation>
    </message>
    <message>
        <source>libvirt, vm, qemu, kvm, virt-manager, virtualization, hypervisor</source>
        <translation>virtualisation, hyperviseur</translation>
    </message>
    <message>
        <source>kvm, vm, qemu, emulator, android emulator, virtualization, hypervisor</source>
        <translation>virtualisation, émulateur</translation>
    </message>
    <message>
        <source>multipass, vm, virtual machine, ubuntu vm</source>
        <translation>machine virtuelle</translation>
    </message>
    <message>
        <source>acrn, hypervisor, vm, virtual machine, embedded</source>
        <translation>virtualisation</translation>
    </message>
    <message>
        <source>k8s, microk8s, kubelet, container, cluster, orchestration</source>
        <translation>grappe, conteneur</translation>
    </message>
    <message>
        <source>hashicorp, nomad, container, cluster, orchestration</source>
        <translation>grappe, conteneur</translation>
    </message>
    <message>
        <source>amazon, aws, greengrass, iot, cloud, lambda</source>
        <translation>internet des objets, nuage</translation>
    </message>
    <message>
        <source>openstack, sunbeam, cloud, virtual machine</source>
        <translation>machine virtuelle, nuage</translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, object storage</source>
        <translation>grappe, stockage réparti</translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, disks, osd</source>
        <translation>grappe, stockage réparti</translation>
    </message>
    <message>
        <source>juju, cloud, credentials, orchestration, charm</source>
        <translation>identifiants, nuage</translation>
    </message>
    <message>
        <source>user namespaces, namespace, unprivileged container, browser sandbox, chrome, electron</source>
        <translation>espaces de noms, isolation</translation>
    </message>
    <message>
        <source>driver, kernel, module, insmod, modprobe, rmmod</source>
        <translation>pilote, noyau</translation>
    </message>
    <message>
        <source>driver, kernel, module, modprobe</source>
        <translation>pilote, noyau</translation>
    </message>
    <message>
        <source>driver, kernel, module, lsmod, modinfo</source>
        <translation>pilote, noyau</translation>
    </message>
    <message>
        <source>firmware, driver, kernel, firmware path</source>
        <translation>micrologiciel, pilote, noyau</translation>
    </message>
    <message>
        <source>scheduler, sched_ext, scx, performance, cpu, bpf</source>
        <translation>ordonnanceur, performances</translation>
    </message>
    <message>
        <source>trace, debug, tracing, perf, bpf, ebpf, bpftrace, ftrace, profiling</source>
        <translation>débogage, traçage, profilage</translation>
    </message>
    <message>
        <source>source code, kernel headers, headers, compile, usr src, bpf</source>
        <translation>code source, en-têtes, compiler</translation>
    </message>
    <message>
        <source>ros, robot, robotics, rviz, urdf, gazebo</source>
        <translation>robot, robotique</translation>
    </message>
    <message>
        <source>ros, robot, robotics, services, snapd</source>
        <translation>robot, robotique, services</translation>
    </message>
    <message>
        <source>autopilot, testing, automation, ui test, qa</source>
        <translation>automatisation, test</translation>
    </message>
    <message>
        <source>vsock, vm, guest, host, hypervisor, virtual machine</source>
        <translation>machine virtuelle, hôte, invité</translation>
    </message>
    <message>
        <source>netlink, kernel, process events, connector, monitoring</source>
        <translation>noyau, surveillance</translation>
    </message>
    <message>
        <source>netlink, kernel, driver, module</source>
        <translation>pilote, noyau</translation>
    </message>
    <message>
        <source>test, testing, dummy, none</source>
        <translation>vide, essai</translation>
    </message>
    <message>
        <source>audio, sound, speaker, headphones, music, volume, mute, loudspeaker, audio output</source>
        <translation>son, haut-parleur, casque, musique, volume, muet</translation>
    </message>
    <message>
        <source>gamepad, joystick, joypad, steering wheel, xbox controller, playstation controller, game pad, rumble</source>
        <translation>manette, volant, jeu</translation>
    </message>
    <message>
        <source>cd, dvd, blu-ray, bluray, disc, disk, burn, rip, optical</source>
        <translation>disque, graver, graveur, lecteur optique</translation>
    </message>
    <message>
        <source>printer, print, paper, cups, pdf</source>
        <translation>imprimante, imprimer, papier</translation>
    </message>
    <message>
        <source>printer, print, cups, print queue, printer setup, driver, jobs</source>
        <translation>imprimante, file d’impression, travaux d’impression, pilote</translation>
    </message>
    <message>
        <source>usb, usb stick, phone, scanner, arduino, libusb, dongle, security key, firmware flash</source>
        <translation>périphérique usb, clé usb, téléphone, scanner</translation>
    </message>
    <message>
        <source>hid, usb hid, foot pedal, macro keyboard, stream deck, controller</source>
        <translation>pédale, clavier de macros, manette</translation>
    </message>
    <message>
        <source>u2f, fido, fido2, yubikey, passkey, two-factor, 2fa, second factor, token, webauthn</source>
        <translation>double authentification, deuxième facteur, clé d’accès</translation>
    </message>
    <message>
        <source>smartcard, card reader, id card, eid, pcsc, chip card, health card, certificate</source>
        <translation>carte à puce, lecteur de cartes, carte d’identité, carte vitale</translation>
    </message>
    <message>
        <source>pkcs, hsm, token, certificate, smart card, signature, encryption</source>
        <translation>certificat, jeton, signature, chiffrement, carte à puce</translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, ble, adapter, beacon</source>
        <translation>sans fil, association, appairage, casque</translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, headphones, keyboard, ble, file transfer</source>
        <translation>sans fil, association, appairage, casque, clavier, transfert de fichiers</translation>
    </message>
    <message>
        <source>television, tv card, dvb, antenna, satellite, dvb-t, radio, sat</source>
        <translation>télévision, carte tv, antenne, tnt, radio</translation>
    </message>
    <message>
        <source>com port, tty, rs232, uart, arduino, usb serial, microcontroller, 3d printer, ttyusb</source>
        <translation>port com, imprimante 3d, microcontrôleur</translation>
    </message>
    <message>
        <source>keys, power button, volume buttons, hardware buttons, lid</source>
        <translation>touches, bouton d’alimentation, volume, capot</translation>
    </message>
    <message>
        <source>backlight, dim, monitor, display, keyboard backlight, screen settings</source>
        <translation>rétroéclairage, moniteur, affichage</translation>
    </message>
    <message>
        <source>framebuffer, frame buffer, fbdev, console graphics, screen, kiosk, display</source>
        <translation>tampon d’image, affichage</translation>
    </message>
    <message>
        <source>media controller, v4l, video4linux, webcam settings, image sensor, isp</source>
        <translation>caméra, capteur d’image</translation>
    </message>
    <message>
        <source>music, video, playback, player, ubuntu touch</source>
        <translation>musique, lecture</translation>
    </message>
    <message>
        <source>uinput, fake input, automation, macro, remote control, key presses, virtual gamepad</source>
        <translation>automatisation, télécommande, macro, frappe</translation>
    </message>
    <message>
        <source>uhid, hid, fake input, bluetooth keyboard, remote control</source>
        <translation>clavier, souris, télécommande</translation>
    </message>
    <message>
        <source>adb, android, phone, mobile, tablet, debugging, fastboot, smartphone</source>
        <translation>téléphone, mobile, tablette</translation>
    </message>
    <message>
        <source>gadget, usb otg, otg, usb device mode, tether</source>
        <translation>mode périphérique</translation>
    </message>
    <message>
        <source>tpm, trusted platform module, tpm2, secure boot, key storage, attestation</source>
        <translation>stockage de clés, démarrage sécurisé</translation>
    </message>
    <message>
        <source>tee, optee, trusted execution environment, trustzone, qseecom, drm</source>
        <translation>environnement sécurisé, protection contre la copie</translation>
    </message>
    <message>
        <source>rng, random number generator, entropy, hwrng</source>
        <translation>hasard, entropie</translation>
    </message>
    <message>
        <source>rng, random numbers, entropy, hwrng</source>
        <translation>hasard, entropie</translation>
    </message>
    <message>
        <source>can, canbus, car, automotive, obd, robot, industrial</source>
        <translation>voiture, véhicule, robot, industrie</translation>
    </message>
    <message>
        <source>i2c, smbus, sensor, chip, raspberry pi, embedded</source>
        <translation>capteur, composant</translation>
    </message>
    <message>
        <source>spi, sensor, chip, raspberry pi, embedded, spidev</source>
        <translation>capteur, composant</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded</source>
        <translation>broche, relais, diode</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, gpiod</source>
        <translation>broche, relais, diode</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, sysfs</source>
        <translation>broche, relais, diode</translation>
    </message>
    <message>
        <source>gpio, gpiomem, pin, raspberry pi, embedded</source>
        <translation>broche</translation>
    </message>
    <message>
        <source>pwm, pulse width modulation, motor, servo, fan, led, dimmer, raspberry pi</source>
        <translation>moteur, ventilateur, variateur, modulation</translation>
    </message>
    <message>
        <source>iio, industrial io, accelerometer, light sensor, thermometer, gyroscope, adc</source>
        <translation>accéléromètre, capteur de lumière, thermomètre</translation>
    </message>
    <message>
        <source>boolean, led, lamp, gpio, switch, brightness</source>
        <translation>lampe, interrupteur, diode</translation>
    </message>
    <message>
        <source>custom device, hardware, embedded, gadget, driver</source>
        <translation>matériel, pilote</translation>
    </message>
    <message>
        <source>fpga, chip, altera, xilinx, intel, programmable logic, accelerator card</source>
        <translation>logique programmable</translation>
    </message>
    <message>
        <source>dsp, digital signal processor, ambarella, audio, video, embedded</source>
        <translation>traitement du signal</translation>
    </message>
    <message>
        <source>npu, neural, machine learning, ai, compute accelerator, tpu, artificial intelligence</source>
        <translation>intelligence artificielle, apprentissage automatique, ia</translation>
    </message>
    <message>
        <source>mediatek, genio, npu, apu, vcu, machine learning, ai</source>
        <translation>intelligence artificielle, ia</translation>
    </message>
    <message>
        <source>video codec, encoder, decoder, h264, h265, hardware acceleration</source>
        <translation>accélération vidéo</translation>
    </message>
    <message>
        <source>raspberry pi, videocore, gpu, vcgencmd, temperature</source>
        <translation>processeur graphique, température</translation>
    </message>
    <message>
        <source>intel me, mei, amt, vpro, remote management, firmware</source>
        <translation>gestion à distance, micrologiciel</translation>
    </message>
    <message>
        <source>qat, encryption, compression, accelerator, crypto, vfio</source>
        <translation>chiffrement, accélérateur</translation>
    </message>
    <message>
        <source>xilinx, fpga, dma, pcie, accelerator card</source>
        <translation>carte d’extension</translation>
    </message>
    <message>
        <source>broadcom, asic, switch, bde, knet, data center</source>
        <translation>commutateur, centre de données</translation>
    </message>
    <message>
        <source>qualcomm, snapdragon, modem, qrtr, ipc, qmi</source>
        <translation>modem radio</translation>
    </message>
    <message>
        <source>ion, android, dma, memory allocator</source>
        <translation>mémoire vive</translation>
    </message>
    <message>
        <source>remoteproc, remote processor, coprocessor, dsp, microcontroller, rpmsg</source>
        <translation>coprocesseur, microcontrôleur</translation>
    </message>
    <message>
        <source>sd card, memory card, microsd, mmc</source>
        <translation>carte mémoire, carte sd</translation>
    </message>
    <message>
        <source>uio, userspace io, driver, fpga, embedded</source>
        <translation>pilote, matériel</translation>
    </message>
    <message>
        <source>ptp, ieee 1588, hardware clock, time synchronization, network clock</source>
        <translation>horloge, synchronisation</translation>
    </message>
    <message>
        <source>nvidia, geforce, gpu, graphics card, graphics driver</source>
        <translation>carte graphique, pilote graphique</translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl, mesa, nvidia, libraries</source>
        <translation>pilote graphique, carte graphique</translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl es, gles, libraries</source>
        <translation>pilote graphique, carte graphique</translation>
    </message>
    <message>
        <source>graphics driver, gpu, egl, mesa, nvidia, libraries</source>
        <translation>pilote graphique, carte graphique</translation>
    </message>
    <message>
        <source>graphics driver, gpu, gbm, buffer management, mesa, libraries</source>
        <translation>pilote graphique, carte graphique</translation>
    </message>
    <message>
        <source>graphics driver, gpu, vulkan, mesa, nvidia, games, libraries</source>
        <translation>pilote graphique, carte graphique, jeux</translation>
    </message>
    <message>
        <source>cuda, nvidia, gpu, compute, machine learning, ai, libraries</source>
        <translation>carte graphique, calcul, ia</translation>
    </message>
    <message>
        <source>nvidia, nvenc, nvdec, video codec, encoder, decoder, gpu, libraries</source>
        <translation>carte graphique, accélération vidéo</translation>
    </message>
    <message>
        <source>files, documents, personal files, downloads, pictures, music, videos, my files, folder</source>
        <translation>fichiers, documents, téléchargements, images, musique, vidéos, mes fichiers</translation>
    </message>
    <message>
        <source>usb stick, thumb drive, flash drive, pen drive, memory stick, memory card, sd card, external drive, external hard disk, media, mnt</source>
        <translation>clé usb, carte mémoire, disque externe, carte sd, support amovible</translation>
    </message>
    <message>
        <source>hidden files, dot files, dotfiles, config files, settings files, home folder, profile</source>
        <translation>fichiers cachés, configuration, paramètres, dossier personnel, profil</translation>
    </message>
    <message>
        <source>etc, configuration, root files, system folder, var, usr</source>
        <translation>configuration, dossier système</translation>
    </message>
    <message>
        <source>backup, back up, restore, copy, full disk, whole system</source>
        <translation>sauvegarde, restauration, copie, système complet</translation>
    </message>
    <message>
        <source>hard disk, hard drive, ssd, partition, format, disk image, erase, raw disk</source>
        <translation>disque dur, partition, formater, image disque, effacer</translation>
    </message>
    <message>
        <source>hard disk, volume, format, disk image, raw disk</source>
        <translation>disque dur, volume, formater, image disque</translation>
    </message>
    <message>
        <source>fuse, mount, sshfs, cloud drive, appimage, remote folder, filesystem</source>
        <translation>montage, disque en nuage, dossier distant, système de fichiers</translation>
    </message>
    <message>
        <source>samba, smb, cifs, network share, network drive, nas, file server, mount</source>
        <translation>partage réseau, lecteur réseau, serveur de fichiers</translation>
    </message>
    <message>
        <source>nfs, network share, network drive, nas, file server, mount</source>
        <translation>partage réseau, lecteur réseau, serveur de fichiers</translation>
    </message>
    <message>
        <source>mount, unmount, filesystem, disk, eject</source>
        <translation>montage, monter, démonter, éjecter, système de fichiers, disque</translation>
    </message>
    <message>
        <source>mount, disk space, free space, disk usage, quota, df, filesystem</source>
        <translation>espace disque, espace libre, montage, quota</translation>
    </message>
    <message>
        <source>udisks, format, eject, partition, mount, usb stick, hard disk, disk utility</source>
        <translation>formater, éjecter, partition, disque dur, clé usb</translation>
    </message>
    <message>
        <source>luks, encryption, cryptsetup, vault, veracrypt, disk password</source>
        <translation>chiffrement, coffre-fort, disque dur</translation>
    </message>
    <message>
        <source>multipath, san, storage area network, data center, multipathd, device mapper</source>
        <translation>réseau de stockage, centre de données</translation>
    </message>
    <message>
        <source>iscsi, san, network disk, remote disk, storage server</source>
        <translation>disque réseau, serveur de stockage</translation>
    </message>
    <message>
        <source>ssd, nvme, solid state drive, firmware, erase, namespace</source>
        <translation>disque, effacer</translation>
    </message>
    <message>
        <source>scsi, sg, sas, tape drive, disc burner, scanner, smart, erase</source>
        <translation>lecteur de bande, graveur, effacer</translation>
    </message>
    <message>
        <source>cloud storage, cloud files, owncloud, nextcloud, ubuntu touch</source>
        <translation>nuage, stockage</translation>
    </message>
    <message>
        <source>thumbnail, thumbnails, preview, album art, cover art, ubuntu touch</source>
        <translation>miniature, vignette, aperçu, pochette</translation>
    </message>
    <message>
        <source>documentation, help, man pages, doc, handbook, guide</source>
        <translation>documentation, aide, manuel, guide</translation>
    </message>
    <message>
        <source>internet, online, web, wifi, wi-fi, lan, connection, download, upload, offline</source>
        <translation>connexion, en ligne, télécharger, envoyer, hors ligne, sans fil</translation>
    </message>
    <message>
        <source>server, listen, port, incoming connections, hosting, file sharing, peer to peer, multiplayer</source>
        <translation>serveur, port, connexions entrantes, partage de fichiers, multijoueur</translation>
    </message>
    <message>
        <source>internet, connection, connectivity, wifi, offline</source>
        <translation>connexion, connectivité, sans fil</translation>
    </message>
    <message>
        <source>network status, ip address, netstat, traffic, monitor, ports, connections</source>
        <translation>état du réseau, adresse ip, trafic, connexions</translation>
    </message>
    <message>
        <source>network configuration, ip address, route, routing, wifi, wi-fi, vpn, dns, interface</source>
        <translation>configuration du réseau, adresse ip, sans fil</translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wifi password, vpn, wlan, ethernet, hotspot</source>
        <translation>sans fil, mot de passe wi-fi, connexion filaire</translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wlan, vpn, network name</source>
        <translation>sans fil, nom du réseau</translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, boot, static ip</source>
        <translation>configuration du réseau, mot de passe wi-fi</translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, static ip</source>
        <translation>configuration du réseau, mot de passe wi-fi</translation>
    </message>
    <message>
        <source>iptables, nftables, ufw, ports, block, filter, nat, packet filter</source>
        <translation>pare-feu, bloquer, filtre de paquets</translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, chromecast, airplay, discovery, network discovery</source>
        <translation>découverte du réseau, imprimante, haut-parleur</translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, publish, discovery, host name</source>
        <translation>découverte du réseau, publier</translation>
    </message>
    <message>
        <source>modemmanager, modem, sim, sms, text message, lte, 4g, 5g, umts, surfstick, cellular, gps</source>
        <translation>réseau mobile, texto, clé 4g</translation>
    </message>
    <message>
        <source>ppp, pppoe, dsl, modem, vpn, l2tp, pptp</source>
        <translation>connexion, accès commuté</translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network</source>
        <translation>réseau virtuel, commutateur</translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network, kernel module</source>
        <translation>réseau virtuel, commutateur</translation>
    </message>
    <message>
        <source>ovn, micro ovn, virtual network, sdn, cluster</source>
        <translation>réseau virtuel</translation>
    </message>
    <message>
        <source>downloads, transfer, ubuntu touch, lomiri</source>
        <translation>téléchargement, télécharger</translation>
    </message>
    <message>
        <source>webcam, cam, video, photo, picture, video call, video chat, capture card</source>
        <translation>caméra, appareil photo, photo, vidéo, appel vidéo, visioconférence</translation>
    </message>
    <message>
        <source>mic, record audio, audio recording, sound recording, voice, voice call, headset, dictation, listen</source>
        <translation>micro, enregistrement audio, enregistrer, voix, appel vocal, dictée, écouter, casque</translation>
    </message>
    <message>
        <source>pulse, pulse audio, audio, speaker, headphones, mic, record audio, voice</source>
        <translation>micro, haut-parleur, casque, enregistrement, voix</translation>
    </message>
    <message>
        <source>pipe wire, audio, video, speaker, mic, screen sharing, record audio</source>
        <translation>son, haut-parleur, micro, partage d’écran, enregistrement</translation>
    </message>
    <message>
        <source>audio hardware, audio, speaker, mic, mixer, volume, record audio, midi</source>
        <translation>son, haut-parleur, micro, mixeur, volume, enregistrement</translation>
    </message>
    <message>
        <source>jack, pro audio, music production, low latency, audio, mic, midi</source>
        <translation>musique, studio, micro, production musicale</translation>
    </message>
    <message>
        <source>screen capture, screencast, screen shot, screenshot, screen sharing, share screen, record audio</source>
        <translation>capture d’écran, partage d’écran, vidéo de l’écran</translation>
    </message>
    <message>
        <source>gps, position, geolocation, where am i, maps, navigation, geoclue</source>
        <translation>localisation, géolocalisation, carte, navigation, où suis-je</translation>
    </message>
    <message>
        <source>gps, position, geolocation, positioning, location provider</source>
        <translation>localisation, géolocalisation, position</translation>
    </message>
    <message>
        <source>address book, people, phone numbers, email addresses, evolution</source>
        <translation>carnet d’adresses, numéros de téléphone, adresses, personnes</translation>
    </message>
    <message>
        <source>appointments, events, tasks, to do, meetings, schedule, evolution</source>
        <translation>calendrier, rendez-vous, événements, tâches, réunions</translation>
    </message>
    <message>
        <source>address book, people, phone numbers, ubuntu touch, lomiri</source>
        <translation>carnet d’adresses, numéros de téléphone, personnes</translation>
    </message>
    <message>
        <source>appointments, events, meetings, ubuntu touch, lomiri</source>
        <translation>calendrier, rendez-vous, réunions</translation>
    </message>
    <message>
        <source>wallet, kwallet, keyring, keychain, secret service, credentials, secrets, login</source>
        <translation>mot de passe, portefeuille, trousseau, identifiants, connexion</translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, signing, sign mail, decrypt, certificate</source>
        <translation>chiffrement, signature, certificat, déchiffrer</translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, keyring, verify signature</source>
        <translation>chiffrement, signature, trousseau</translation>
    </message>
    <message>
        <source>secure shell, remote login, id_rsa, server access, git, identity</source>
        <translation>accès à distance, connexion à distance, serveur</translation>
    </message>
    <message>
        <source>secure shell, remote login, server access, git</source>
        <translation>accès à distance, connexion à distance, serveur</translation>
    </message>
    <message>
        <source>kerberos, single sign-on, sso, active directory, domain, company login</source>
        <translation>authentification unique, domaine, entreprise</translation>
    </message>
    <message>
        <source>keylogger, keystrokes, raw input, typing, evdev, pointer, touchpad, touchscreen</source>
        <translation>enregistreur de frappe, frappe, saisie, clavier, souris</translation>
    </message>
    <message>
        <source>users, groups, password, add user, administrator, accounts</source>
        <translation>utilisateurs, groupes, mot de passe, administrateur, comptes</translation>
    </message>
    <message>
        <source>login, log in, sessions, users, last login, who</source>
        <translation>connexion, sessions, utilisateurs</translation>
    </message>
    <message>
        <source>log out, logout, lock screen, unlock, switch user, seat, session</source>
        <translation>déconnexion, verrouiller, changer d’utilisateur</translation>
    </message>
    <message>
        <source>processes, task manager, system monitor, cpu usage, memory usage, top, process list</source>
        <translation>processus, gestionnaire des tâches, moniteur système, charge</translation>
    </message>
    <message>
        <source>kill, end task, process, priority, nice, task manager</source>
        <translation>terminer, tuer, priorité, processus</translation>
    </message>
    <message>
        <source>hardware information, serial number, temperature, sensors, usb list, pci, cpu info, device list</source>
        <translation>informations sur le matériel, numéro de série, température, capteurs</translation>
    </message>
    <message>
        <source>battery, charge, power, charging, laptop, ups, upower, energy</source>
        <translation>batterie, charge, alimentation, énergie, secteur</translation>
    </message>
    <message>
        <source>screensaver, screen saver, screen lock, inhibit, suspend, sleep, stay awake, caffeine, presentation</source>
        <translation>économiseur d’écran, verrouillage, veille, présentation</translation>
    </message>
    <message>
        <source>power management, energy saving, wake up, sleep, runtime pm, battery, charge limit</source>
        <translation>énergie, réveil, veille, batterie, limite de charge</translation>
    </message>
    <message>
        <source>power off, reboot, restart, turn off, suspend, hibernate, halt</source>
        <translation>éteindre, redémarrer, veille, hibernation</translation>
    </message>
    <message>
        <source>clock, ntp, hardware clock, rtc, calendar</source>
        <translation>horloge, heure</translation>
    </message>
    <message>
        <source>timezone, local time, region, clock, daylight saving</source>
        <translation>heure locale, région, heure d’été, horloge</translation>
    </message>
    <message>
        <source>ntp, time server, time synchronization, clock, timesyncd</source>
        <translation>horloge, synchronisation</translation>
    </message>
    <message>
        <source>locale, language, keyboard layout, region, formats</source>
        <translation>langue, disposition du clavier, formats</translation>
    </message>
    <message>
        <source>host name, hostname, computer name, device name</source>
        <translation>nom d’hôte, nom de l’ordinateur, nom de l’appareil</translation>
    </message>
    <message>
        <source>log files, journal, journalctl, syslog, messages, protocol</source>
        <translation>journal, fichiers journaux, messages</translation>
    </message>
    <message>
        <source>audit, auditd, security log, monitoring</source>
        <translation>audit, journal de sécurité, surveillance</translation>
    </message>
    <message>
        <source>audit, netlink, security log, monitoring</source>
        <translation>audit, journal de sécurité, surveillance</translation>
    </message>
    <message>
        <source>apparmor, sandbox, confinement, security policy</source>
        <translation>isolation, règles de sécurité</translation>
    </message>
    <message>
        <source>policykit, polkit, authorization, admin, root, sudo, password prompt</source>
        <translation>autorisation, administrateur, demande de mot de passe</translation>
    </message>
    <message>
        <source>policykit, polkit, authentication agent, password dialog, admin</source>
        <translation>demande de mot de passe, administrateur</translation>
    </message>
    <message>
        <source>snap store, software center, app store, install, update, remove, permissions, snapd</source>
        <translation>logithèque, installer, mettre à jour, désinstaller, permissions</translation>
    </message>
    <message>
        <source>prompting, prompts, permission prompt, allow, deny, ask</source>
        <translation>demande, autoriser, refuser, permissions</translation>
    </message>
    <message>
        <source>refresh, update, upgrade, postpone updates, hold, automatic updates</source>
        <translation>mise à jour, reporter</translation>
    </message>
    <message>
        <source>refresh, update, upgrade, notification, pending updates</source>
        <translation>mise à jour, notification</translation>
    </message>
    <message>
        <source>theme, appearance, look, gtk theme, icons, sounds, dark mode</source>
        <translation>thème, apparence, icônes, mode sombre</translation>
    </message>
    <message>
        <source>full disk encryption, fde, recovery key, pin, passphrase, tpm, luks</source>
        <translation>chiffrement complet, clé de récupération</translation>
    </message>
    <message>
        <source>packagekit, package manager, apt, deb, rpm, update, packages</source>
        <translation>paquets, gestionnaire de paquets, mise à jour</translation>
    </message>
    <message>
        <source>ubuntu advantage, subscription, esm, livepatch, security updates</source>
        <translation>abonnement, mises à jour de sécurité</translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware, lvfs, bios update</source>
        <translation>micrologiciel, mise à jour du bios</translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware updater, bios update</source>
        <translation>micrologiciel, mise à jour du bios</translation>
    </message>
    <message>
        <source>dell, bios, openmanage, smbios, server</source>
        <translation>serveur, gestion à distance</translation>
    </message>
    <message>
        <source>cpu, frequency, governor, overclock, performance, cores, turbo</source>
        <translation>processeur, fréquence, surcadencer, performances, cœurs</translation>
    </message>
    <message>
        <source>huge pages, hugepages, memory, database, performance</source>
        <translation>mémoire, base de données</translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, bios, smbios</source>
        <translation>mémoire vive</translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, hardware</source>
        <translation>mémoire vive</translation>
    </message>
    <message>
        <source>io ports, i/o ports, port, inb, outb, parallel port, dev port</source>
        <translation>port parallèle, ports</translation>
    </message>
    <message>
        <source>crypto, af_alg, encryption, hash, cipher</source>
        <translation>chiffrement, somme de contrôle, noyau</translation>
    </message>
    <message>
        <source>systemd, sd_notify, service, watchdog, daemon</source>
        <translation>service, surveillance</translation>
    </message>
    <message>
        <source>appstream, app catalog, software catalog, software center, metainfo</source>
        <translation>catalogue d’applications, logithèque</translation>
    </message>
    <message>
        <source>launch, launcher, open app, app menu, desktop files, start menu</source>
        <translation>lanceur, menu, ouvrir, démarrer</translation>
    </message>
    <message>
        <source>portal, xdg portal, flatpak, permission store, allow, deny</source>
        <translation>portail, autoriser, refuser, permissions</translation>
    </message>
    <message>
        <source>steam, proton, pressure vessel, valve, gaming, game</source>
        <translation>jeu, jouer</translation>
    </message>
    <message>
        <source>ubuntu core, classic, unconfined, shell, chroot</source>
        <translation>sans confinement</translation>
    </message>
    <message>
        <source>core, snapd, configuration, base</source>
        <translation>réglages, paramètres</translation>
    </message>
    <message>
        <source>checkbox, certification, hardware test, qa</source>
        <translation>certification, test du matériel</translation>
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
        <translation>Nommer aussi les applications installées</translation>
    </message>
    <message>
        <source>About Snap Permissions</source>
        <translation>À propos de Permissions des Snaps</translation>
    </message>
    <message>
        <source>Details for a Report</source>
        <comment>heading: what somebody who looks into a problem needs to know</comment>
        <translation>Détails pour un signalement</translation>
    </message>
    <message>
        <source>Whoever looks into a problem needs this, in English. It names no files and nobody, and no apps unless you choose so. Nothing is sent by itself.</source>
        <translation>Qui étudie un problème en a besoin, en anglais. Aucun fichier et personne n’y est nommé, ni aucune application sauf si vous le voulez. Rien n’est envoyé de soi-même.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <comment>to the clipboard</comment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation>Permissions des Snaps</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Voir et changer ce que les applications Snap ont le droit de faire.</translation>
    </message>
    <message>
        <source>The details are in the clipboard. Paste them into your report.</source>
        <translation>Les détails sont dans le presse-papiers. Collez-les dans votre signalement.</translation>
    </message>
    <message>
        <source>License: GNU General Public License, version 2 or later</source>
        <translation>Licence : GNU General Public License, version 2 ou ultérieure</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close a dialog</comment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessNote</name>
    <message>
        <source>Turn Off Everything That Reaches It</source>
        <translation>Désactiver tout ce qui y mène</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a permission, and what a button does</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessSentences</name>
    <message>
        <source>%1 is off, but this app can still reach part of it through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>%1 : désactivé, mais cette application peut encore en atteindre une partie par %2.</translation>
    </message>
    <message>
        <source>%1 is off, but this app can still reach it through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>%1 : désactivé, mais cette application peut encore y accéder par %2.</translation>
    </message>
    <message>
        <source>%1 is off, but the sound server of this system lets every app record that may play sound: this one can, through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>%1 : désactivé, mais le serveur de son de ce système laisse enregistrer toute application qui peut jouer du son : celle-ci le peut donc, par %2.</translation>
    </message>
    <message>
        <source>Turns off: %1</source>
        <comment>permissions</comment>
        <translation>Désactive : %1</translation>
    </message>
    <message>
        <source>%1 Turning that off may not be enough; the details say why.</source>
        <comment>after “… is off, but this app can still reach it …”</comment>
        <translation>%1 Désactiver cela peut ne pas suffire ; les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>%1: through %2.</source>
        <comment>what can be reached; a permission</comment>
        <translation>%1 : par %2.</translation>
    </message>
    <message>
        <source>%1: through %2, %3.</source>
        <comment>what can be reached; a permission; how far</comment>
        <translation>%1 : par %2, %3.</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>what an app can reach</comment>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>what an app can reach</comment>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Playing sound</source>
        <comment>what an app can reach</comment>
        <translation>Lecture de sons</translation>
    </message>
    <message>
        <source>What other windows show</source>
        <comment>what an app can reach</comment>
        <translation>Contenu des autres fenêtres</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>what an app can reach</comment>
        <translation>Position géographique</translation>
    </message>
    <message>
        <source>Your files</source>
        <comment>what an app can reach</comment>
        <translation>Vos fichiers</translation>
    </message>
    <message>
        <source>All files of the system</source>
        <comment>what an app can reach</comment>
        <translation>Tous les fichiers du système</translation>
    </message>
    <message>
        <source>USB drives and other media</source>
        <comment>what an app can reach</comment>
        <translation>Clés USB et autres supports</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>what an app can reach</comment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Being reached over the network</source>
        <comment>what an app can reach</comment>
        <translation>Être joignable par le réseau</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <comment>what an app can reach</comment>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>what an app can reach</comment>
        <translation>Impression</translation>
    </message>
    <message>
        <source>USB devices</source>
        <comment>what an app can reach</comment>
        <translation>Périphériques USB</translation>
    </message>
    <message>
        <source>What you type elsewhere</source>
        <comment>what an app can reach</comment>
        <translation>Ce que vous tapez ailleurs</translation>
    </message>
    <message>
        <source>Stored passwords</source>
        <comment>what an app can reach</comment>
        <translation>Mots de passe enregistrés</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>what an app can reach</comment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what an app can reach</comment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>The whole system</source>
        <comment>what an app can reach</comment>
        <translation>Tout le système</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>whether an app can reach something</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <comment>permissions</comment>
        <translation>Autorisé par %1</translation>
    </message>
    <message>
        <source>Off, but partly within reach through %1</source>
        <comment>permissions</comment>
        <translation>Désactivé, mais accessible en partie par %1</translation>
    </message>
    <message>
        <source>Off, but within reach through %1</source>
        <comment>permissions</comment>
        <translation>Désactivé, mais accessible par %1</translation>
    </message>
    <message>
        <source>Partly within reach through %1</source>
        <comment>permissions</comment>
        <translation>Accessible en partie par %1</translation>
    </message>
    <message>
        <source>Within reach through %1</source>
        <comment>permissions</comment>
        <translation>Accessible par %1</translation>
    </message>
    <message>
        <source>Off, but not enforced</source>
        <comment>whether an app can reach something</comment>
        <translation>Désactivé, mais rien ne l’impose</translation>
    </message>
    <message>
        <source>Off, but %1 may be enough for it</source>
        <comment>permissions</comment>
        <translation>Désactivé, mais %1 peut suffire pour y accéder</translation>
    </message>
    <message>
        <source>%1 is not confined, so nothing keeps it from this.</source>
        <translation>%1 n’est pas confinée, donc rien ne l’en empêche.</translation>
    </message>
    <message>
        <source>%1 was installed in developer mode, so nothing keeps it from this.</source>
        <translation>%1 a été installée en mode développeur, donc rien ne l’en empêche.</translation>
    </message>
    <message>
        <source>AppArmor is not active on this system, so nothing keeps %1 from it for certain.</source>
        <translation>AppArmor n’est pas actif sur ce système, donc rien n’en empêche %1 avec certitude.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control the network for snaps.</source>
        <translation>Le noyau de ce système ne contrôle pas le réseau pour les Snaps.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control what snaps say to other programs (D-Bus), and %1 can talk to them.</source>
        <translation>Le noyau de ce système ne contrôle pas ce que les Snaps disent aux autres programmes (D-Bus), et %1 peut leur parler.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control how snaps reach the X11 display, and its socket cannot be closed to them.</source>
        <translation>Le noyau de ce système ne contrôle pas comment les Snaps atteignent l’affichage X11, et son socket ne peut pas leur être fermé.</translation>
    </message>
    <message>
        <source>The sound server of this system does not ask which app may record: whatever may play sound can record.</source>
        <translation>Le serveur de son de ce système ne demande pas quelle application peut enregistrer : ce qui peut jouer du son peut enregistrer.</translation>
    </message>
    <message>
        <source>Whether the sound server of this system asks which app may record could not be found out.</source>
        <translation>On n’a pas pu savoir si le serveur de son de ce système demande quelle application peut enregistrer.</translation>
    </message>
    <message>
        <source>snapd has not told yet what this system enforces.</source>
        <translation>snapd n’a pas encore dit ce que ce système impose vraiment.</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how far a permission leads to something</comment>
        <translation>en partie</translation>
    </message>
    <message>
        <source>unless the sound server refuses</source>
        <comment>how far a permission leads to something</comment>
        <translation>sauf refus du serveur de son</translation>
    </message>
    <message>
        <source>as far as X11 programs are concerned</source>
        <comment>how far a permission leads to something</comment>
        <translation>pour ce qui est des programmes X11</translation>
    </message>
    <message>
        <source>together with the network</source>
        <comment>how far a permission leads to something</comment>
        <translation>avec le réseau</translation>
    </message>
    <message>
        <source>after asking you</source>
        <comment>how far a permission leads to something</comment>
        <translation>après vous avoir demandé</translation>
    </message>
    <message>
        <source>It is not known whether the sound server of this system keeps this app from recording.</source>
        <translation>On ne sait pas si le serveur de son de ce système empêche cette application d’enregistrer.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the title of a permission within a sentence</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <comment>other permissions, by which an app reaches something</comment>
        <translation>Par %1.</translation>
    </message>
    <message>
        <source>A part of it, through %1.</source>
        <comment>other permissions, by which an app reaches something</comment>
        <translation>En partie, par %1.</translation>
    </message>
    <message>
        <source>Through %1: the sound server of this system lets every app record that may play sound.</source>
        <comment>other permissions</comment>
        <translation>Par %1 : le serveur de son de ce système laisse enregistrer toute application qui peut jouer du son.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control which services of other programs, such as the display, sound and printing, a snap connects to.</source>
        <translation>Le noyau de ce système ne contrôle pas à quels services d’autres programmes, comme l’affichage, le son et l’impression, un Snap se connecte.</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessSummary</name>
    <message>
        <source>By the rules of its permissions; the kernel was not asked.</source>
        <translation>D’après les règles de ses permissions ; le noyau n’a pas été consulté.</translation>
    </message>
    <message>
        <source>What %1 Can Reach</source>
        <comment>heading; the title of an app</comment>
        <translation>Ce que %1 peut atteindre</translation>
    </message>
    <message>
        <source>None of what is looked at here.</source>
        <comment>what an app can reach</comment>
        <translation>Rien de ce qui est examiné ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an app can reach, and why</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What “%1” allows is not known to this program.</source>
        <translation>Ce programme ne sait pas ce que permet « %1 ».</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <comment>what an app cannot reach</comment>
        <translation>Non autorisé : %1</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>Montrer moins</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, and what a button does</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: no switch allows it, but the kernel says that it lets the app have it</source>
        <comment>what an app can reach</comment>
        <translation>%1 : aucun interrupteur ne l’autorise, mais le noyau répond qu’il le permet à l’application</translation>
    </message>
    <message>
        <source>The kernel was asked, and says the same: %1. The rest is by the rules of its permissions.</source>
        <comment>what an app can reach, or not</comment>
        <translation>Le noyau a été interrogé et dit la même chose : %1. Le reste découle des règles de ses permissions.</translation>
    </message>
    <message>
        <source>Not allowed, but not kept out for certain: %1</source>
        <comment>what an app is perhaps not kept from</comment>
        <translation>Pas autorisé, mais pas empêché à coup sûr&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppMenu</name>
    <message>
        <source>More Actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Turn Off Everything Sensitive</source>
        <translation>Désactiver tout ce qui est sensible</translation>
    </message>
    <message>
        <source>Reset App to Defaults…</source>
        <translation>Remettre l’application aux valeurs par défaut…</translation>
    </message>
    <message>
        <source>Reset All Apps to Defaults…</source>
        <translation>Remettre toutes les applications aux valeurs par défaut…</translation>
    </message>
    <message>
        <source>More Actions: %1</source>
        <comment>followed by the title of an app</comment>
        <translation>Autres actions : %1</translation>
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
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppPage</name>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>by %1 ✓</source>
        <comment>publisher of an app, verified by the store</comment>
        <translation>par %1 ✓</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>publisher of an app</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>installed from a file, not from the store</source>
        <translation>installée depuis un fichier, pas depuis la boutique</translation>
    </message>
    <message>
        <source>Nothing to Show While Disabled</source>
        <translation>Rien à montrer tant qu’elle est désactivée</translation>
    </message>
    <message>
        <source>Part of the System</source>
        <translation>Partie du système</translation>
    </message>
    <message>
        <source>%1 is used by other snaps and has no permissions of its own.</source>
        <translation>%1 sert à d’autres Snaps et n’a pas de permissions propres.</translation>
    </message>
    <message>
        <source>No Permissions</source>
        <translation>Aucune permission</translation>
    </message>
    <message>
        <source>%1 asks for no permissions. If something does not work in it, only its publisher can add a permission to it.</source>
        <translation>%1 ne demande aucune permission. Si quelque chose n’y marche pas, seul son éditeur peut y ajouter une permission.</translation>
    </message>
    <message>
        <source>Nothing to Switch</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>%1 names no permissions, and is not kept from anything.</source>
        <translation>%1 ne déclare aucune permission, et rien ne lui est interdit.</translation>
    </message>
    <message>
        <source>Offered to Others</source>
        <comment>heading above what a snap provides</comment>
        <translation>Proposé à d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln permissions allowed</source>
        <comment>of one app; %1 is how many are, %n how many it asks for</comment>
        <translation>
            <numerusform>%1 permission sur %Ln autorisée</numerusform>
            <numerusform>%1 permissions sur %Ln autorisées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AppsModel</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation>Non confinée</translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation>Non confinée (mode développeur)</translation>
    </message>
    <message>
        <source>Asks for no permissions</source>
        <translation>Ne demande aucune permission</translation>
    </message>
    <message>
        <source>Part of the system</source>
        <comment>a base snap, snapd, a kernel</comment>
        <translation>Partie du système</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of an app</comment>
        <translation>%1 sur %2 autorisées</translation>
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
            <numerusform>Propose %Ln élément à d’autres applications</numerusform>
            <numerusform>Propose %Ln éléments à d’autres applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AttributeWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>paths</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Can read %1, and read and change %2.</source>
        <comment>lists of files</comment>
        <translation>Peut lire %1, et lire et modifier %2.</translation>
    </message>
    <message>
        <source>Can read and change %1.</source>
        <comment>list of files</comment>
        <translation>Peut lire et modifier %1.</translation>
    </message>
    <message>
        <source>Can read %1.</source>
        <comment>list of files</comment>
        <translation>Peut lire %1.</translation>
    </message>
    <message>
        <source>Talks to %1, shared by all users.</source>
        <comment>name of a service on the system bus</comment>
        <translation>Parle à %1, commun à tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Talks to %1 in your session.</source>
        <comment>name of a service on the session bus</comment>
        <translation>Parle à %1 dans votre session.</translation>
    </message>
    <message>
        <source>Appears to the app as %1.</source>
        <comment>path of a directory</comment>
        <translation>Apparaît à l’application comme %1.</translation>
    </message>
</context>
<context>
    <name>Snapperms::AuthorizationSentences</name>
    <message>
        <source>Most changes ask for no password now.</source>
        <translation>La plupart des changements ne demandent pas de mot de passe pour l’instant.</translation>
    </message>
    <message>
        <source>Changes ask for no password now.</source>
        <translation>Les changements ne demandent pas de mot de passe pour l’instant.</translation>
    </message>
    <message>
        <source>The next change asks for a password.</source>
        <translation>Le prochain changement demandera un mot de passe.</translation>
    </message>
    <message>
        <source>A rule of this system forbids you to change anything.</source>
        <translation>Une règle de ce système vous interdit tout changement.</translation>
    </message>
    <message>
        <source>You may turn on without a password, but not turn off.</source>
        <translation>Vous pouvez activer sans mot de passe, mais pas désactiver.</translation>
    </message>
    <message>
        <source>Turning on asks for no password now, turning off does.</source>
        <translation>Activer ne demande pas de mot de passe pour l’instant, désactiver si.</translation>
    </message>
    <message>
        <source>You may turn off without a password, but not turn on.</source>
        <translation>Vous pouvez désactiver sans mot de passe, mais pas activer.</translation>
    </message>
    <message>
        <source>Turning off asks for no password now, turning on does.</source>
        <translation>Désactiver ne demande pas de mot de passe pour l’instant, activer si.</translation>
    </message>
    <message>
        <source>You may turn off with a password, but not turn on.</source>
        <translation>Vous pouvez désactiver avec un mot de passe, mais pas activer.</translation>
    </message>
    <message>
        <source>You may turn on with a password, but not turn off.</source>
        <translation>Vous pouvez activer avec un mot de passe, mais pas désactiver.</translation>
    </message>
    <message>
        <source>What hands over the system itself asks for a password every time.</source>
        <translation>Ce qui livre le système lui-même demande un mot de passe à chaque fois.</translation>
    </message>
</context>
<context>
    <name>Snapperms::BlockedView</name>
    <message>
        <source>What %1 Was Kept From</source>
        <comment>title of a dialog</comment>
        <translation>Ce dont %1 a été empêchée</translation>
    </message>
    <message>
        <source>Look Again</source>
        <comment>for what was blocked</comment>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Show All Users&apos;…</source>
        <comment>what was blocked for all users; a password will be asked for</comment>
        <translation>Afficher ceux de tous les utilisateurs…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last on %1</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%Ln fois, la dernière le %1</numerusform>
            <numerusform>%Ln fois, la dernière le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the Switch “%1”</source>
        <translation>Aller à l’interrupteur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>for what was blocked</comment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing Was Recorded</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What was blocked could not be read.</source>
        <translation>Ce qui a été bloqué n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What is blocked from now on appears here by itself, as far as the system records it.</source>
        <translation>Ce qui est bloqué désormais apparaît ici tout seul, dans la mesure où le système l’enregistre.</translation>
    </message>
    <message>
        <source>What is blocked from now on no longer appears here by itself; Look Again shows it.</source>
        <translation>Ce qui est bloqué désormais n’apparaît plus ici tout seul ; « Regarder à nouveau » l’affiche.</translation>
    </message>
    <message>
        <source>What is blocked from now on does not appear here by itself; Look Again shows it.</source>
        <translation>Ce qui est bloqué désormais n’apparaît pas ici tout seul ; « Regarder à nouveau » l’affiche.</translation>
    </message>
    <message>
        <source>A Password Is Needed</source>
        <translation>Un mot de passe est nécessaire</translation>
    </message>
    <message>
        <source>What %1 was kept from is in the log of the system, which is not for everybody to read.</source>
        <translation>Ce dont %1 a été empêché se trouve dans le journal du système, que tout le monde n’a pas le droit de lire.</translation>
    </message>
    <message>
        <source>Show What Was Blocked…</source>
        <comment>a password will be asked for</comment>
        <translation>Afficher ce qui a été bloqué…</translation>
    </message>
    <message>
        <source>What is blocked from now on no longer appears here by itself; Look Again has it appear again.</source>
        <translation>Ce qui est bloqué désormais n’apparaît plus ici tout seul ; « Regarder à nouveau » le fait réapparaître.</translation>
    </message>
    <message>
        <source>What is blocked from now on does not appear here.</source>
        <translation>Ce qui est bloqué désormais n’apparaît pas ici.</translation>
    </message>
    <message>
        <source>On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.</source>
        <comment>auditd is a program of the system</comment>
        <translation>Sur ce système, auditd conserve les enregistrements dans un fichier que ce programme ne lit pas : ce qui a été bloqué auparavant peut manquer ici.</translation>
    </message>
    <message>
        <source>What %1 was kept from earlier cannot be told here.</source>
        <translation>Ce dont %1 a été empêché auparavant ne peut pas être indiqué ici.</translation>
    </message>
    <message>
        <source>More was blocked than is listed here.</source>
        <translation>Davantage a été bloqué que ce qui est listé ici.</translation>
    </message>
    <message>
        <source>Only what was recorded as yours is listed. What concerns the network and special rights is recorded without a user, and listed with all users&apos;.</source>
        <translation>Seul ce qui a été enregistré comme vôtre est listé. Ce qui concerne le réseau et les droits spéciaux est enregistré sans utilisateur, et listé avec tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Watch Devices…</source>
        <comment>cameras and the like that an app is refused; a password will be asked for</comment>
        <translation>Observer les périphériques…</translation>
    </message>
    <message>
        <source>Devices such as cameras are mostly refused without a record. The kernel can tell of it while this page is open.</source>
        <translation>Les périphériques comme les caméras sont le plus souvent refusés sans que rien ne soit enregistré. Le noyau peut le signaler tant que cette page est ouverte.</translation>
    </message>
    <message>
        <source>Devices that are refused appear here as well, for as long as this page is open, and not of programs that end at once.</source>
        <translation>Les périphériques refusés apparaissent aussi ici, tant que cette page est ouverte, sauf pour les programmes qui se terminent aussitôt.</translation>
    </message>
    <message>
        <source>Of devices, only what your own programs are refused appears here as well.</source>
        <translation>Pour les périphériques, seul ce qui est refusé à vos propres programmes apparaît aussi ici.</translation>
    </message>
    <message>
        <source>Devices that are refused no longer appear here; Watch Devices has them appear again.</source>
        <translation>Les périphériques refusés n’apparaissent plus ici ; « Observer les périphériques » les fait réapparaître.</translation>
    </message>
    <message>
        <source>Which devices are refused cannot be seen on this system now.</source>
        <translation>Les périphériques refusés ne peuvent pas être vus sur ce système en ce moment.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>to read what was blocked</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close a dialog</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only the newest records were looked at, and none of them is about %1. What it was kept from before is not known.</source>
        <translation>Seuls les enregistrements les plus récents ont été examinés, et aucun ne concerne %1. On ne sait pas ce dont il a été empêché avant.</translation>
    </message>
    <message>
        <source>Nothing of Yours Was Recorded</source>
        <comment>what an app was kept from</comment>
        <translation>Rien de vous n’a été enregistré</translation>
    </message>
    <message>
        <source>In the last days the system recorded nothing that %1 was kept from.</source>
        <translation>Ces derniers jours, le système n’a rien enregistré dont %1 ait été empêché.</translation>
    </message>
    <message>
        <source>In the last days the system recorded nothing as yours that %1 was kept from.</source>
        <translation>Ces derniers jours, le système n’a rien enregistré comme étant de vous dont %1 ait été empêché.</translation>
    </message>
    <message>
        <source>It does not record everything: what belongs to other users is refused without a word.</source>
        <translation>Il n’enregistre pas tout : ce qui appartient à d’autres utilisateurs est refusé sans un mot.</translation>
    </message>
    <message>
        <source>It does not record everything: devices that an app may not see are refused without a word, and so is what belongs to other users. “Watch Devices” tells of the former.</source>
        <translation>Il n’enregistre pas tout : les périphériques qu’une application ne doit pas voir sont refusés sans un mot, tout comme ce qui appartient à d’autres utilisateurs. « Observer les périphériques » montre les premiers.</translation>
    </message>
</context>
<context>
    <name>Snapperms::ChangeSentences</name>
    <message>
        <source>snapd is away</source>
        <translation>snapd est absent</translation>
    </message>
    <message>
        <source>snapd is busy with another change</source>
        <translation>snapd est occupé par un autre changement</translation>
    </message>
    <message>
        <source>%1 is being updated</source>
        <translation>%1 est en cours de mise à jour</translation>
    </message>
    <message>
        <source>%1 is being removed</source>
        <translation>%1 est en cours de suppression</translation>
    </message>
    <message>
        <source>%1 is being enabled or disabled</source>
        <translation>%1 est en cours d’activation ou de désactivation</translation>
    </message>
    <message>
        <source>another permission of %1 is being changed</source>
        <translation>une autre permission de %1 est en cours de changement</translation>
    </message>
    <message>
        <source>snapd is busy with %1</source>
        <translation>snapd est occupé par %1</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Attend son tour…</translation>
    </message>
    <message>
        <source>Waiting: %1…</source>
        <comment>for example: Waiting: VLC is being updated…</comment>
        <translation>En attente&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Asking for permission…</source>
        <comment>a password dialog may be open</comment>
        <translation>Demande d’autorisation…</translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>snapd carries out the change</comment>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>snapd is asked whether the change is really there</comment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <comment>for example: Nothing was changed: VLC is being updated.</comment>
        <translation>Rien n’a été changé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is being installed or updated</source>
        <translation>%1 est en cours d’installation ou de mise à jour</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>snapd has been asked to stop the change, and may want a password for that</comment>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckPage</name>
    <message>
        <source>Whether what the kernel enforces for each app is what snapd wrote for it. Nothing is changed.</source>
        <translation>Si ce que le noyau applique pour chaque application est bien ce que snapd a écrit pour elle. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Apps looked at</source>
        <comment>name of a progress bar</comment>
        <translation>Applications examinées</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave a page</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: the check of all apps</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Check Again</source>
        <comment>all apps</comment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close this page</source>
        <comment>a button</comment>
        <translation>Fermer cette page</translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckSentences</name>
    <message>
        <source>Check the Protection of All Apps</source>
        <translation>Vérifier la protection de toutes les applications</translation>
    </message>
    <message>
        <source>Protection of All Apps</source>
        <comment>title of a page</comment>
        <translation>Protection de toutes les applications</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <comment>an app</comment>
        <translation>Non examinée.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <comment>an app</comment>
        <translation>Pas encore examinée.</translation>
    </message>
    <message>
        <source>Rules of this system have changed since it was looked at.</source>
        <comment>an app</comment>
        <translation>Des règles de ce système ont changé depuis qu’elle a été examinée.</translation>
    </message>
    <message>
        <source>AppArmor does not enforce the rules of %1 on this system, so there is nothing to check them against.</source>
        <translation>AppArmor n’applique pas les règles de %1 sur ce système&#xa0;: il n’y a donc rien à quoi les comparer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many apps were looked at</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There is no app to be checked.</source>
        <translation>Il n’y a aucune application à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>The rules of all %Ln apps are in force.</source>
        <translation>
            <numerusform>Les règles de la seule application sont en vigueur.</numerusform>
            <numerusform>Les règles des %Ln applications sont toutes en vigueur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %Ln apps were looked at.</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %1 application sur %Ln a été examinée.</numerusform>
            <numerusform>Arrêté&#xa0;: %1 sur %Ln applications ont été examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are being looked at again.</source>
        <translation>
            <numerusform>%1 application sur %Ln est examinée à nouveau.</numerusform>
            <numerusform>%1 sur %Ln applications sont examinées à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, what is in force is not what snapd wrote.</source>
        <translation>
            <numerusform>Pour %1 application sur %Ln, ce qui est en vigueur n’est pas ce que snapd a écrit.</numerusform>
            <numerusform>Pour %1 sur %Ln applications, ce qui est en vigueur n’est pas ce que snapd a écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps it could not be found out.</source>
        <translation>
            <numerusform>Pour %1 application sur %Ln, il n’a pas été possible de le savoir.</numerusform>
            <numerusform>Pour %1 sur %Ln applications, il n’a pas été possible de le savoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>AppArmor does not enforce the rules of apps on this system, so whether they are in force cannot be known.</source>
        <translation>AppArmor n’applique pas les règles des applications sur ce système&#xa0;: on ne peut donc pas savoir si elles sont en vigueur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are not confined by any rules.</source>
        <translation>
            <numerusform>%1 application sur %Ln n’est confinée par aucune règle.</numerusform>
            <numerusform>%1 sur %Ln applications ne sont confinées par aucune règle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, something has to be started again.</source>
        <translation>
            <numerusform>Pour %1 application sur %Ln, quelque chose doit être redémarré.</numerusform>
            <numerusform>Pour %1 sur %Ln applications, quelque chose doit être redémarré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, the rules are in force.</source>
        <translation>
            <numerusform>Pour %1 application sur %Ln, les règles sont en vigueur.</numerusform>
            <numerusform>Pour %1 sur %Ln applications, les règles sont en vigueur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckedAppRow</name>
    <message>
        <source>Show the Page of This App</source>
        <translation>Afficher la page de cette application</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <comment>a button that shows the page of an app</comment>
        <translation>Page de %1</translation>
    </message>
    <message>
        <source>Put the rules of %1 back into force</source>
        <comment>a button; a password will be asked for</comment>
        <translation>Remettre en vigueur les règles de %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ChangeResult</name>
    <message>
        <source>Only snapd&apos;s record that somebody wanted it so is dropped.</source>
        <translation>Seule la note de snapd disant que quelqu’un l’a voulu ainsi est supprimée.</translation>
    </message>
    <message>
        <source>%1 does not ask for this permission, or is disabled.</source>
        <translation>%1 ne demande pas cette permission ou est désactivée.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Rien sur ce système ne le fournit.</translation>
    </message>
    <message>
        <source>Several slots could provide it; which one has to be said.</source>
        <translation>Plusieurs emplacements pourraient le fournir&#xa0;; il faut dire lequel.</translation>
    </message>
    <message>
        <source>The slot that was named is not there.</source>
        <translation>L’emplacement indiqué n’existe pas.</translation>
    </message>
    <message>
        <source>What it is by default is not known, so it was left alone.</source>
        <translation>On ne sait pas ce qu’il en est par défaut, donc rien n’y a été changé.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Entre-temps, quelqu’un d’autre l’a changé.</translation>
    </message>
    <message>
        <source>Not done: the password was not given.</source>
        <translation>Non fait&#xa0;: le mot de passe n’a pas été donné.</translation>
    </message>
    <message>
        <source>Not done: the password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.</source>
        <translation>Non fait&#xa0;: le mot de passe n’a pas été donné, ou il n’y avait personne à qui le demander. Lancez ceci dans un terminal, dans une session de bureau ou en tant que root.</translation>
    </message>
    <message>
        <source>Not done: stopped before.</source>
        <translation>Non fait&#xa0;: arrêté avant.</translation>
    </message>
    <message>
        <source>Not tried, because one before it was refused.</source>
        <translation>Non tenté, car une demande précédente a été refusée.</translation>
    </message>
    <message>
        <source>Not done: somebody else wanted something different meanwhile.</source>
        <translation>Non fait&#xa0;: entre-temps, quelqu’un d’autre a voulu autre chose.</translation>
    </message>
    <message>
        <source>The app is not installed here.</source>
        <translation>L’application n’est pas installée ici.</translation>
    </message>
    <message>
        <source>The app is disabled, and snapd does not tell of its permissions.</source>
        <translation>L’application est désactivée et snapd ne dit rien de ses permissions.</translation>
    </message>
    <message>
        <source>The app, as it is installed here, does not ask for this permission.</source>
        <translation>L’application, telle qu’elle est installée ici, ne demande pas cette permission.</translation>
    </message>
    <message>
        <source>No interface of this name is known here, so this counts for no app.</source>
        <translation>Aucune interface de ce nom n’est connue ici&#xa0;; ceci ne vaut donc pour aucune application.</translation>
    </message>
    <message>
        <source>What has this name here is of another interface than the policy says.</source>
        <translation>Ce qui porte ce nom ici a une autre interface que celle que dit la politique.</translation>
    </message>
    <message>
        <source>The policy says something else about the same permission under another name.</source>
        <translation>La politique dit autre chose de la même permission sous un autre nom.</translation>
    </message>
    <message>
        <source>The app has several permissions of this interface; the policy has to name the plug.</source>
        <translation>L’application a plusieurs permissions de cette interface&#xa0;; la politique doit nommer la prise.</translation>
    </message>
    <message>
        <source>Several slots could provide it; the policy has to name one.</source>
        <translation>Plusieurs emplacements pourraient le fournir&#xa0;; la politique doit en nommer un.</translation>
    </message>
    <message>
        <source>A slot that the policy names is not there.</source>
        <translation>Un emplacement que nomme la politique n’existe pas.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>on (%1)</source>
        <comment>state of a permission; the slots that serve it</comment>
        <translation>activé (%1)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>state of a permission before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>column of a table: the name of the plug</comment>
        <translation>Permission</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a table: on or off</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a table</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>as it was</source>
        <comment>result of a command for one permission</comment>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>result of a command for one permission</comment>
        <translation>changée</translation>
    </message>
    <message>
        <source>would change</source>
        <comment>result of a command for one permission</comment>
        <translation>changerait</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>result of a command for one permission</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>result of a command for one permission</comment>
        <translation>non fait</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>app, permission, and what went wrong</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>snapd&apos;s own words: %1</source>
        <translation>Selon snapd&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n changée</numerusform>
            <numerusform>%n changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n changerait</numerusform>
            <numerusform>%n changeraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n non faite</numerusform>
            <numerusform>%n non faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>It is allowed for good, and stays so. To have it for a while, forbid it first.</source>
        <translation>C’est autorisé définitivement et le reste. Pour l’autoriser temporairement, interdisez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>state of a permission: on, and a time</comment>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>In technical terms: %1</source>
        <translation>En termes techniques&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was allowed. The time that it was allowed for is over by now.</source>
        <translation>Cela a été autorisé. Le temps pour lequel cela l’était est maintenant écoulé.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ChangeRun</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>app, permission, and what goes on</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of %2 – %3</source>
        <comment>progress, and what goes on</comment>
        <translation>%1 sur %2 – %3</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::CommandLine</name>
    <message>
        <source>List the installed apps and how much they are allowed.</source>
        <translation>Lister les applications installées et ce qui leur est permis.</translation>
    </message>
    <message>
        <source>APP [PERMISSION]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>APPLICATION [PERMISSION]</translation>
    </message>
    <message>
        <source>Show the permissions of an app, one of them in detail, or with --permission, who has one.</source>
        <translation>Montrer les permissions d’une application, l’une d’elles en détail, ou avec --permission, qui en a une.</translation>
    </message>
    <message>
        <source>APP PERMISSION… [SNAP:SLOT]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>APPLICATION PERMISSION… [SNAP:EMPLACEMENT]</translation>
    </message>
    <message>
        <source>Turn permissions on; with a slot, connect them to that slot.</source>
        <translation>Activer des permissions&#xa0;; avec un emplacement, les connecter à celui-ci.</translation>
    </message>
    <message>
        <source>Turn permissions off; with a slot, disconnect them from that slot only.</source>
        <translation>Désactiver des permissions&#xa0;; avec un emplacement, les déconnecter de celui-ci seulement.</translation>
    </message>
    <message>
        <source>APP [PERMISSION…]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>APPLICATION [PERMISSION…]</translation>
    </message>
    <message>
        <source>Give permissions back to what they are by default; without any, all of the app.</source>
        <translation>Remettre des permissions à leur valeur par défaut&#xa0;; sans précision, toutes celles de l’application.</translation>
    </message>
    <message>
        <source>[APP…]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>[APPLICATION…]</translation>
    </message>
    <message>
        <source>Print a line for each change, whoever makes it, until Ctrl+C.</source>
        <translation>Afficher une ligne pour chaque changement, quel qu’en soit l’auteur, jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>Write what is allowed now as a policy file.</source>
        <translation>Écrire ce qui est permis maintenant dans un fichier de politique.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Bring this system in line with a policy file; “-” reads it from standard input.</source>
        <translation>Mettre ce système en accord avec un fichier de politique&#xa0;; «&#xa0;-&#xa0;» le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Also list what asks for no permissions.</source>
        <translation>Lister aussi ce qui ne demande aucune permission.</translation>
    </message>
    <message>
        <source>Show who has this permission, named by its interface.</source>
        <translation>Montrer qui a cette permission, nommée par son interface.</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interface</translation>
    </message>
    <message>
        <source>For all apps: then there is no APP, and one PERMISSION, named by its interface.</source>
        <translation>Pour toutes les applications&#xa0;: alors sans APPLICATION, et avec une PERMISSION nommée par son interface.</translation>
    </message>
    <message>
        <source>Take permissions as names of plugs, never as names of interfaces.</source>
        <translation>Prendre les permissions pour des noms de prises, jamais d’interfaces.</translation>
    </message>
    <message>
        <source>Change nothing, tell what would be changed. The exit code is 8 if there is something.</source>
        <translation>Ne rien changer, dire ce qui serait changé. Le code de sortie est 8 s’il y a quelque chose.</translation>
    </message>
    <message>
        <source>Show the difference before it is made.</source>
        <translation>Montrer la différence avant de la faire.</translation>
    </message>
    <message>
        <source>Take it as a failure when an app or permission of the policy is not on this system.</source>
        <translation>Considérer comme un échec qu’une application ou une permission de la politique ne soit pas sur ce système.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output. It is replaced as a whole, or not at all.</source>
        <translation>Écrire dans ce fichier plutôt que sur la sortie standard. Il est remplacé en entier, ou pas du tout.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Print JSON, as described in snapperms-cli(1).</source>
        <translation>Afficher du JSON, comme décrit dans snapperms-cli(1).</translation>
    </message>
    <message>
        <source>Wait so long for snapd to be there.</source>
        <translation>Attendre snapd aussi longtemps.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Voir et changer ce que les applications Snap ont le droit de faire.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND …</source>
        <translation>Utilisation&#xa0;: %1 COMMANDE …</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells more about one of them; --version prints the version.</source>
        <translation>«&#xa0;%1 COMMANDE --help&#xa0;» en dit plus sur l’une d’elles&#xa0;; --version affiche la version.</translation>
    </message>
    <message>
        <source>Exit codes and everything else: %1</source>
        <translation>Codes de sortie et tout le reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command comes first, options after it: “%1”.</source>
        <translation>La commande vient d’abord, les options ensuite&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1 --help” lists the commands.</source>
        <translation>«&#xa0;%1 --help&#xa0;» liste les commandes.</translation>
    </message>
    <message>
        <source>“%1 %2 --help” tells how it is used.</source>
        <translation>«&#xa0;%1 %2 --help&#xa0;» dit comment l’utiliser.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds, from 0 to %1.</source>
        <translation>--wait prend un nombre de secondes, de 0 à %1.</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>Un nom est vide.</translation>
    </message>
    <message>
        <source>“list” takes no names. Did you mean “show %1”?</source>
        <translation>«&#xa0;list&#xa0;» ne prend pas de noms. Vouliez-vous dire «&#xa0;show %1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>With --permission there is nothing else to be named.</source>
        <translation>Avec --permission, il n’y a rien d’autre à nommer.</translation>
    </message>
    <message>
        <source>“show” takes an app, and perhaps one of its permissions; or --permission and an interface.</source>
        <translation>«&#xa0;show&#xa0;» prend une application, et peut-être l’une de ses permissions&#xa0;; ou --permission et une interface.</translation>
    </message>
    <message>
        <source>--output needs the name of a file.</source>
        <translation>--output a besoin du nom d’un fichier.</translation>
    </message>
    <message>
        <source>“apply” takes one file, or “-” for standard input.</source>
        <translation>«&#xa0;apply&#xa0;» prend un fichier, ou «&#xa0;-&#xa0;» pour l’entrée standard.</translation>
    </message>
    <message>
        <source>An app is to be named, as “%1 list” lists it.</source>
        <translation>Il faut nommer une application, telle que «&#xa0;%1 list&#xa0;» la liste.</translation>
    </message>
    <message>
        <source>App and permission are two words here: “%1 %2”.</source>
        <translation>Application et permission sont ici deux mots&#xa0;: «&#xa0;%1 %2&#xa0;».</translation>
    </message>
    <message>
        <source>A slot cannot be named here: “%1”.</source>
        <translation>On ne peut pas nommer d’emplacement ici&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The slot “%1” stands before any permission.</source>
        <translation>L’emplacement «&#xa0;%1&#xa0;» se trouve avant toute permission.</translation>
    </message>
    <message>
        <source>One slot for each permission: “%1” is one too many.</source>
        <translation>Un emplacement par permission&#xa0;: «&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>A slot is written SNAP:SLOT: “%1” is none.</source>
        <translation>Un emplacement s’écrit SNAP:EMPLACEMENT&#xa0;: «&#xa0;%1&#xa0;» n’en est pas un.</translation>
    </message>
    <message>
        <source>With --all-apps one permission is to be named, by its interface.</source>
        <translation>Avec --all-apps, il faut nommer une permission, par son interface.</translation>
    </message>
    <message>
        <source>A permission is to be named, as “%1 show %2” lists them.</source>
        <translation>Il faut nommer une permission, telle que «&#xa0;%1 show %2&#xa0;» les liste.</translation>
    </message>
    <message>
        <source>Look whether the rules that snapd wrote for apps are in force.</source>
        <translation>Vérifier si les règles que snapd a écrites pour les applications sont en vigueur.</translation>
    </message>
    <message>
        <source>Tell what apps were kept from lately, and what would allow it.</source>
        <translation>Dire de quoi les applications ont été empêchées récemment, et ce qui le permettrait.</translation>
    </message>
    <message>
        <source>Programs of all users, not only your own; a password will be asked for.</source>
        <translation>Les programmes de tous les utilisateurs, pas seulement les vôtres ; un mot de passe sera demandé.</translation>
    </message>
    <message>
        <source>Allow it for so long, and not for good: 15m, 1h or 8h.</source>
        <translation>L’autoriser pendant cette durée et non définitivement : 15m, 1h ou 8h.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>--for takes 15m, 1h or 8h.</source>
        <translation>--for accepte 15m, 1h ou 8h.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsReport</name>
    <message>
        <source>The password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.</source>
        <translation>Le mot de passe n’a pas été donné, ou il n’y avait personne à qui le demander. Lancez ceci dans un terminal, dans une session de bureau ou en tant que root.</translation>
    </message>
    <message>
        <source>The part of this program that looks for it did not report back. Try again.</source>
        <translation>La partie de ce programme qui s’en charge n’a pas répondu. Réessayez.</translation>
    </message>
    <message>
        <source>The permission “%1” would allow it: %2</source>
        <comment>title of a permission, a command</comment>
        <translation>La permission «&#xa0;%1&#xa0;» le permettrait&#xa0;: %2</translation>
    </message>
    <message>
        <source>The permission “%1” may allow it: %2</source>
        <comment>title of a permission, a command</comment>
        <translation>La permission «&#xa0;%1&#xa0;» le permettrait peut-être&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1, by its program %2</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%n fois, la dernière le %1, par son programme %2</numerusform>
            <numerusform>%n fois, la dernière le %1, par son programme %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded that was blocked in the last days.</source>
        <translation>Rien de bloqué n’a été consigné ces derniers jours.</translation>
    </message>
    <message>
        <source>Only your own programs were looked at; with --all-users it is everybody&apos;s.</source>
        <translation>Seuls vos propres programmes ont été examinés ; avec --all-users, ceux de tout le monde.</translation>
    </message>
    <message>
        <source>There is more than is told at once; these are the newest.</source>
        <translation>Il y en a plus que ce qui est montré en une fois ; voici le plus récent.</translation>
    </message>
    <message>
        <source>The password was not given, so nothing can be told.</source>
        <translation>Le mot de passe n’a pas été donné : rien ne peut être dit.</translation>
    </message>
    <message>
        <source>What was blocked in the last days is not known.</source>
        <translation>On ne sait pas ce qui a été bloqué ces derniers jours.</translation>
    </message>
    <message>
        <source>On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.</source>
        <comment>auditd is a program of the system</comment>
        <translation>Sur ce système, auditd conserve les enregistrements dans un fichier que ce programme ne lit pas : ce qui a été bloqué auparavant peut manquer ici.</translation>
    </message>
    <message>
        <source>Not everything that is blocked is recorded: devices that an app may not see, for example, are refused without a word. The window can watch for those.</source>
        <translation>Tout ce qui est bloqué n’est pas enregistré : les périphériques qu’une application ne doit pas voir, par exemple, sont refusés sans un mot. La fenêtre peut les observer.</translation>
    </message>
    <message>
        <source>What was blocked in the last days is not known: only the newest records were looked at.</source>
        <translation>On ne sait pas ce qui a été bloqué ces derniers jours : seuls les enregistrements les plus récents ont été examinés.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsRun</name>
    <message>
        <source>Looking for what was blocked</source>
        <translation>Recherche de ce qui a été bloqué</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::InForceReport</name>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: snapd is changing something about it.</source>
        <translation>Il n’a pas été vérifié si les règles de %1 sont en vigueur&#xa0;: snapd modifie quelque chose à son sujet.</translation>
    </message>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: snapd does not answer.</source>
        <translation>Il n’a pas été vérifié si les règles de %1 sont en vigueur&#xa0;: snapd ne répond pas.</translation>
    </message>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: stopped before.</source>
        <translation>Il n’a pas été vérifié si les règles de %1 sont en vigueur&#xa0;: arrêté avant.</translation>
    </message>
    <message>
        <source>To have it put right, open snapperms and choose “%1” on the page of %2.</source>
        <translation>Pour que ce soit rétabli, ouvrez snapperms et choisissez «&#xa0;%1&#xa0;» sur la page de %2.</translation>
    </message>
    <message>
        <source>More is told by “%1”.</source>
        <comment>a command</comment>
        <translation>«&#xa0;%1&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>This system does not enforce the rules of apps.</source>
        <translation>Ce système n’applique pas les règles des applications.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an app, and what there is to be said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped before it was looked at whether the rules are in force: %1</source>
        <comment>names of apps</comment>
        <translation>Arrêté avant d’avoir vérifié si les règles sont en vigueur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ListReport</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation>Non confinée</translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation>Non confinée (mode développeur)</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table: what people call the app</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>column of a table: how many permissions are on</comment>
        <translation>Autorisées</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many permissions of an app are on</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No app is installed that asks for permissions.</source>
        <translation>Aucune application demandant des permissions n’est installée.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::PermissionNames</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>names of apps or permissions</comment>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>No app %1 is installed.</source>
        <translation>Aucune application %1 n’est installée.</translation>
    </message>
    <message>
        <source>%1 is disabled: snapd does not tell of its permissions until it is enabled.</source>
        <translation>%1 est désactivée&#xa0;: snapd ne dit rien de ses permissions tant qu’elle n’est pas activée.</translation>
    </message>
    <message>
        <source>%1 does not ask for a permission %2. Only its publisher can add one.</source>
        <translation>%1 ne demande pas de permission %2. Seul son éditeur peut en ajouter une.</translation>
    </message>
    <message>
        <source>%1 can be several permissions of %2: %3. Name one of them, with --plug.</source>
        <translation>%1 peut désigner plusieurs permissions de %2&#xa0;: %3. Nommez-en une, avec --plug.</translation>
    </message>
    <message>
        <source>%1 is no slot that could serve %2.</source>
        <translation>%1 n’est pas un emplacement qui pourrait servir %2.</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <comment>names of slots</comment>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is named twice, with a slot and without.</source>
        <translation>%1 est nommé deux fois, avec et sans emplacement.</translation>
    </message>
    <message>
        <source>%1 can be provided by several slots: %2. Name one of them behind the permission.</source>
        <translation>Plusieurs emplacements peuvent fournir %1&#xa0;: %2. Nommez-en un derrière la permission.</translation>
    </message>
    <message>
        <source>No enabled app asks for a permission with the interface %1.</source>
        <translation>Aucune application activée ne demande de permission avec l’interface %1.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::PolicySentences</name>
    <message>
        <source>it is larger than any policy needs to be</source>
        <translation>il est plus grand qu’aucune politique n’a besoin de l’être</translation>
    </message>
    <message>
        <source>it is not JSON, or it is damaged</source>
        <translation>ce n’est pas du JSON, ou il est endommagé</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same place, so that one of the two would have no effect</source>
        <translation>«&#xa0;%1&#xa0;» se trouve deux fois au même endroit, si bien que l’un des deux resterait sans effet</translation>
    </message>
    <message>
        <source>it does not say that it is a policy of snapperms</source>
        <translation>il ne dit pas être une politique de snapperms</translation>
    </message>
    <message>
        <source>it is of version %1, which is newer than this program knows</source>
        <translation>il est de la version %1, plus récente que ce que connaît ce programme</translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>«&#xa0;%1&#xa0;» ne signifie rien ici</translation>
    </message>
    <message>
        <source>there is something else than what has to stand here</source>
        <translation>se trouve autre chose que ce qui doit y être</translation>
    </message>
    <message>
        <source>“%1” cannot be a name here</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom ici</translation>
    </message>
    <message>
        <source>slots can only be named for what is to be allowed</source>
        <translation>on ne peut nommer d’emplacements que pour ce qui doit être permis</translation>
    </message>
    <message>
        <source>for every app there is only on and off</source>
        <translation>pour toutes les applications, il n’y a qu’activé et désactivé</translation>
    </message>
    <message>
        <source>it has more entries than any policy needs</source>
        <translation>il a plus d’entrées qu’aucune politique n’en a besoin</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: line %2, column %3: %4.</source>
        <comment>file, place, reason</comment>
        <translation>Rien n’a été changé&#xa0;: %1 n’est pas une politique&#xa0;: ligne %2, colonne %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: at “%2” %3.</source>
        <comment>file, place, reason</comment>
        <translation>Rien n’a été changé&#xa0;: %1 n’est pas une politique&#xa0;: à «&#xa0;%2&#xa0;», %3.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: %2.</source>
        <comment>file, reason</comment>
        <translation>Rien n’a été changé&#xa0;: %1 n’est pas une politique&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::Session</name>
    <message>
        <source>Reading the policy from this terminal; Ctrl+D ends it.</source>
        <translation>Lecture de la politique sur ce terminal&#xa0;; Ctrl+D la termine.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is disabled: snapd does not tell of its permissions, so they are not in the policy.</source>
        <translation>%1 est désactivée&#xa0;: snapd ne dit rien de ses permissions, elles ne sont donc pas dans la politique.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>Arrêté avant que rien n’ait été changé.</translation>
    </message>
    <message>
        <source>Stopped without waiting for snapd: what it was told already may still happen.</source>
        <translation>Arrêté sans attendre snapd&#xa0;: ce qui lui a déjà été demandé peut encore se produire.</translation>
    </message>
    <message>
        <source>Stopping. What has begun is brought to an end first; Ctrl+C again does not wait for that.</source>
        <translation>Arrêt en cours. Ce qui a commencé est d’abord mené à terme&#xa0;; un autre Ctrl+C ne l’attend pas.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Le résultat n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run: nothing of its rules is in force.</source>
        <translation>%1 est désactivée et ne peut pas s’exécuter : aucune de ses règles n’est en vigueur.</translation>
    </message>
    <message>
        <source>%1 was removed or disabled meanwhile, so it was not looked at.</source>
        <comment>name of an app</comment>
        <translation>%1 a été supprimée ou désactivée entre-temps, elle n’a donc pas été vérifiée.</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>ce n’est pas un fichier ordinaire.</translation>
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
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>slots that provide a permission</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>still within reach</source>
        <comment>what the app can reach although the permission is off</comment>
        <translation>encore accessible</translation>
    </message>
    <message>
        <source>It asks for no permissions.</source>
        <translation>Elle ne demande aucune permission.</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>column of a table: the name of the plug</comment>
        <translation>Permission</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a table: on or off</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>column of a table: the permission in words</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and name of a permission</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table: what people call the app</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a slot, and whether it is connected</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>a slot</comment>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>a slot</comment>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of an app, and of a permission</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>Description&#xa0;:</translation>
    </message>
    <message>
        <source>Updates:</source>
        <translation>Mises à jour&#xa0;:</translation>
    </message>
    <message>
        <source>By default:</source>
        <translation>Par défaut&#xa0;:</translation>
    </message>
    <message>
        <source>Still within reach:</source>
        <translation>Encore accessible&#xa0;:</translation>
    </message>
    <message>
        <source>Provided by:</source>
        <translation>Fourni par&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation>Rien sur ce système</translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation>Programmes&#xa0;:</translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation>Aucun&#xa0;; seulement des scripts que snapd lance pour le Snap</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Interface&#xa0;:</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column of a table: by what an app reaches something</comment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Without this permission, but can reach it in another way:</source>
        <comment>heading above a table of apps</comment>
        <translation>Sans cette permission, mais peuvent y accéder autrement :</translation>
    </message>
    <message>
        <source>Without this permission, and not known whether they can reach it:</source>
        <comment>heading above a table of apps</comment>
        <translation>Sans cette permission, et on ne sait pas si elles peuvent y accéder :</translation>
    </message>
    <message>
        <source>No app that is enabled asks for this permission.</source>
        <translation>Aucune application activée ne demande cette permission.</translation>
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
        <translation>non examiné : snapd est au travail</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>in force for what is started from now on</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>en vigueur pour ce qui sera démarré désormais</translation>
    </message>
    <message>
        <source>not enforced</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>non appliquées</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not as snapd wrote them</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>pas telles que snapd les a écrites</translation>
    </message>
    <message>
        <source>There is no app to be looked at.</source>
        <translation>Il n’y a aucune application à examiner.</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>column of a table: whether the rules of an app are in force</comment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::VerifyRun</name>
    <message>
        <source>%1 of %2 – looking at %3</source>
        <comment>progress; name of an app</comment>
        <translation>%1 sur %2 – examen de %3</translation>
    </message>
    <message>
        <source>Waiting for snapd, which is changing something about %1</source>
        <comment>name of an app</comment>
        <translation>Attente de snapd, qui modifie quelque chose pour %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::WatchRun</name>
    <message numerus="yes">
        <source>Watching %n permissions. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Observation de %n permission. Ctrl+C y met fin.</numerusform>
            <numerusform>Observation de %n permissions. Ctrl+C y met fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: installed</source>
        <translation>%1&#xa0;: installée</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1&#xa0;: supprimée</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a permission</comment>
        <translation>disparue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>state of a permission; the slots that serve it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>name of an app, name of a permission, and how it is now</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>snapd is back.</source>
        <translation>snapd est de retour.</translation>
    </message>
    <message>
        <source>%1 is not installed. It is told of once it is.</source>
        <comment>name of an app</comment>
        <translation>%1 n’est pas installée. Elle sera signalée dès qu’elle le sera.</translation>
    </message>
</context>
<context>
    <name>Snapperms::CommandLine</name>
    <message>
        <source>Show the permissions of one app.</source>
        <translation>Montrer les permissions d’une application.</translation>
    </message>
    <message>
        <source>snap</source>
        <translation>snap</translation>
    </message>
    <message>
        <source>Show who has one permission, or with --app, that permission of the app.</source>
        <translation>Montrer qui a une permission ou, avec --app, cette permission de l’application.</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interface</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Voir et changer ce que les applications Snap ont le droit de faire.</translation>
    </message>
    <message>
        <source>snapperms does not run as root: start it as yourself, and it asks for a password when one is needed.</source>
        <translation>snapperms ne fonctionne pas en tant que root&#xa0;: lancez-le en votre nom, il demandera un mot de passe au besoin.</translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation>Permissions des Snaps</translation>
    </message>
    <message>
        <source>“%1” is one word too many. To show an app, write: snapperms --app %1</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop. Pour montrer une application, écrivez&#xa0;: snapperms --app %1</translation>
    </message>
    <message>
        <source>No snap and no permission can have the name “%1”.</source>
        <translation>Aucun Snap ni aucune permission ne peut porter le nom «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Snapperms::ConfinementSentences</name>
    <message>
        <source>%1 is damaged: snapd cannot read it. Installing it again may help.</source>
        <translation>%1 est endommagée&#xa0;: snapd ne peut pas la lire. La réinstaller peut aider.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run. snapd does not tell what it may do until it is enabled again, with “snap enable %2”.</source>
        <translation>%1 est désactivée et ne peut pas fonctionner. snapd ne dit pas ce qu’elle peut faire tant qu’elle n’est pas réactivée par «&#xa0;snap enable %2&#xa0;».</translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because its kernel lacks some of what snapd needs. An app may still get at something that is switched off.</source>
        <translation>Ce système ne confine les Snaps qu’en partie, car il manque à son noyau une part de ce dont snapd a besoin. Une application peut encore accéder à ce qui est désactivé.</translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because AppArmor is not active. Files, devices and other programs may stay within reach of an app even when they are switched off.</source>
        <translation>Ce système ne confine les Snaps qu’en partie, car AppArmor n’est pas actif. Fichiers, périphériques et autres programmes peuvent rester à la portée d’une application même désactivés.</translation>
    </message>
    <message>
        <source>%1 is not confined: it was installed with full access to everything that you can access. Switches do not change that.</source>
        <translation>%1 n’est pas confinée : elle a été installée avec un accès complet à tout ce à quoi vous avez accès. Les interrupteurs n’y changent rien.</translation>
    </message>
    <message>
        <source>%1 was installed in developer mode: what it is not allowed to do is noted, but not prevented. Switches have no effect until it is installed again without that mode.</source>
        <translation>%1 a été installée en mode développeur : ce qui ne lui est pas permis est consigné, mais pas empêché. Les interrupteurs sont sans effet tant qu’elle n’est pas réinstallée sans ce mode.</translation>
    </message>
    <message>
        <source>This system does not confine snaps at all. Switches are remembered, but prevent nothing.</source>
        <translation>Ce système ne confine pas du tout les snaps. Les interrupteurs sont mémorisés, mais n’empêchent rien.</translation>
    </message>
    <message>
        <source>AppArmor is not active on this system: what it would keep an app from, such as files, is neither blocked nor recorded.</source>
        <translation>AppArmor n’est pas actif sur ce système : ce dont il empêcherait une application, comme des fichiers, n’est ni bloqué ni enregistré.</translation>
    </message>
    <message>
        <source>%1 is disabled, and snapd does not tell whether it asks for “%2” until it is enabled again.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 est désactivée, et snapd ne dit pas si elle demande «&#xa0;%2&#xa0;» tant qu’elle n’est pas réactivée.</translation>
    </message>
    <message>
        <source>%1 does not ask for “%2”, and needs no permission for it: nothing keeps this app from it.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 ne demande pas «&#xa0;%2&#xa0;» et n’a pas besoin de permission pour cela&#xa0;: rien n’en empêche cette application.</translation>
    </message>
    <message>
        <source>%1 has no permission “%2”, and cannot be given it.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 n’a pas de permission «&#xa0;%2&#xa0;» et ne peut pas la recevoir.</translation>
    </message>
</context>
<context>
    <name>Snapperms::DefaultSentences</name>
    <message>
        <source>Allowed by its publisher</source>
        <comment>mark of a permission that is on</comment>
        <translation>Autorisé par son éditeur</translation>
    </message>
    <message>
        <source>Allowed by the maker of this device</source>
        <comment>mark of a permission that is on</comment>
        <translation>Autorisé par le fabricant de cet appareil</translation>
    </message>
    <message>
        <source>Allowed by hand</source>
        <comment>mark of a permission that is on</comment>
        <translation>Autorisé à la main</translation>
    </message>
    <message>
        <source>Turned off by hand</source>
        <comment>mark of a permission that is off</comment>
        <translation>Désactivé à la main</translation>
    </message>
    <message>
        <source>Off, but an update may turn it on again</source>
        <comment>mark of a permission that is off</comment>
        <translation>Désactivé, mais une mise à jour peut le réactiver</translation>
    </message>
    <message>
        <source>On, as by default. It was switched on by hand, though.</source>
        <translation>Activé, comme par défaut. Il l’a toutefois été à la main.</translation>
    </message>
    <message>
        <source>On, as by default.</source>
        <translation>Activé, comme par défaut.</translation>
    </message>
    <message>
        <source>On, because the store lets the publisher of the app turn it on by default.</source>
        <translation>Activé, parce que la boutique permet à l’éditeur de l’application de l’activer par défaut.</translation>
    </message>
    <message>
        <source>On, because the maker of this device turned it on.</source>
        <translation>Activé, parce que le fabricant de cet appareil l’a activé.</translation>
    </message>
    <message>
        <source>On, because somebody turned it on. By default it is off.</source>
        <translation>Activé, parce que quelqu’un l’a activé. Par défaut, il est désactivé.</translation>
    </message>
    <message>
        <source>On, because somebody turned it on.</source>
        <translation>Activé, parce que quelqu’un l’a activé.</translation>
    </message>
    <message>
        <source>Off, as by default.</source>
        <translation>Désactivé, comme par défaut.</translation>
    </message>
    <message>
        <source>Off, because somebody turned it off. By default it is on.</source>
        <translation>Désactivé, parce que quelqu’un l’a désactivé. Par défaut, il est activé.</translation>
    </message>
    <message>
        <source>Off, although it is on by default.</source>
        <translation>Désactivé, bien qu’il soit activé par défaut.</translation>
    </message>
    <message>
        <source>Off.</source>
        <comment>how a permission stands</comment>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>Off, because nothing on this system provides it.</source>
        <translation>Désactivé, parce que rien sur ce système ne le fournit.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>default of a permission</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <comment>default of a permission</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>default of a permission</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>snapd&apos;s own records say so.</source>
        <comment>why a permission is on by default</comment>
        <translation>C’est ce que disent les registres de snapd.</translation>
    </message>
    <message>
        <source>The rules of snapd and the declarations of the store say so.</source>
        <comment>why a permission is on or off by default</comment>
        <translation>C’est ce que disent les règles de snapd et les déclarations de la boutique.</translation>
    </message>
    <message>
        <source>A list in this program says so; snapd&apos;s own rules could not be read.</source>
        <comment>why a permission is on or off by default</comment>
        <translation>C’est ce que dit une liste de ce programme ; les règles de snapd n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Rien sur ce système ne le fournit.</translation>
    </message>
    <message>
        <source>Several things on this system could provide it, so snapd chooses none of them by itself.</source>
        <translation>Plusieurs éléments de ce système pourraient le fournir ; snapd n’en choisit donc aucun de lui-même.</translation>
    </message>
    <message>
        <source>What the store has declared for %1 could not be read.</source>
        <translation>Ce que la boutique a déclaré pour %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>What the store has declared for its provider could not be read.</source>
        <comment>the provider of a permission</comment>
        <translation>Ce que la boutique a déclaré pour son fournisseur n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>snapd does not list the snap that provides it.</source>
        <translation>snapd n’énumère pas le Snap qui le fournit.</translation>
    </message>
    <message>
        <source>snapd&apos;s own rules could not be read, and this program does not know them for this permission.</source>
        <translation>Les règles de snapd n’ont pas pu être lues, et ce programme ne les connaît pas pour cette permission.</translation>
    </message>
    <message>
        <source>snapd&apos;s rule for it is one that this program does not understand.</source>
        <translation>La règle de snapd à ce sujet n’est pas comprise par ce programme.</translation>
    </message>
    <message>
        <source>It depends on what else is installed on this system, which could not be found out.</source>
        <translation>Cela dépend de ce qui est installé par ailleurs sur ce système, ce qu’on n’a pas pu savoir.</translation>
    </message>
    <message>
        <source>snapd could not be reached.</source>
        <translation>snapd n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>snapd did not answer in time.</source>
        <translation>snapd n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>snapd&apos;s answer was not understood.</source>
        <translation>La réponse de snapd n’a pas été comprise.</translation>
    </message>
    <message>
        <source>snapd refused to tell.</source>
        <translation>snapd a refusé de le dire.</translation>
    </message>
    <message>
        <source>This version of snapd does not tell.</source>
        <translation>Cette version de snapd ne le dit pas.</translation>
    </message>
    <message>
        <source>snapd had a problem of its own.</source>
        <translation>snapd a eu un problème interne.</translation>
    </message>
    <message>
        <source>snapd remembers that it was turned off: updates leave it off.</source>
        <translation>snapd se souvient qu’il a été désactivé : les mises à jour le laissent ainsi.</translation>
    </message>
    <message>
        <source>snapd has no record that it was turned off: the next update of %1 or of snapd turns it on again.</source>
        <translation>snapd n’a pas noté qu’il a été désactivé : la prochaine mise à jour de %1 ou de snapd le réactive.</translation>
    </message>
    <message>
        <source>If it was turned off in this program, it is turned off again shortly after that. If it was turned off in another way, it stays on.</source>
        <translation>S’il a été désactivé dans ce programme, il est désactivé de nouveau peu après. S’il l’a été autrement, il reste activé.</translation>
    </message>
    <message>
        <source>Updates leave it on.</source>
        <translation>Les mises à jour le laissent activé.</translation>
    </message>
    <message>
        <source>An update turns it on only if the store has come to allow that for this app.</source>
        <translation>Une mise à jour ne l’active que si la boutique le permet désormais pour cette application.</translation>
    </message>
    <message>
        <source>Whether an update turns it on is not known.</source>
        <translation>On ne sait pas si une mise à jour l’active.</translation>
    </message>
    <message>
        <source>If it is turned off now, snapd keeps no record of that, because it was turned on by hand: with the next update of %1 or of snapd, snapd turns it on again. Turned off in this program, it is turned off again shortly after that.</source>
        <translation>S’il est désactivé maintenant, snapd n’en garde pas trace, car il a été activé à la main : à la prochaine mise à jour de %1 ou de snapd, snapd le réactive. Désactivé dans ce programme, il est désactivé de nouveau peu après.</translation>
    </message>
    <message>
        <source>The administrator can have forbidden snapd to turn it on by itself; that cannot be seen from here.</source>
        <translation>L’administrateur a pu interdire à snapd de l’activer de lui-même ; cela ne se voit pas d’ici.</translation>
    </message>
    <message>
        <source>not allowed: the store has forbidden it for this app</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>non autorisé : la boutique l’a interdit à cette application</translation>
    </message>
    <message>
        <source>not allowed: the store has forbidden it for this provider</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>non autorisé : la boutique l’a interdit à ce fournisseur</translation>
    </message>
    <message>
        <source>not allowed by snapd&apos;s own rules</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>non autorisé par les règles de snapd</translation>
    </message>
    <message>
        <source>not allowed: snapd has no declaration of the store for one of the two</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>non autorisé : snapd n’a pas de déclaration de la boutique pour l’un des deux</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>snapd remembers that it was turned off only for some of what provides it: the next update of %1 or of snapd turns it on again.</source>
        <translation>snapd n’a noté qu’il a été désactivé que pour une partie de ce qui le fournit : la prochaine mise à jour de %1 ou de snapd le réactive.</translation>
    </message>
</context>
<context>
    <name>Snapperms::DesktopNotification</name>
    <message>
        <source>Review</source>
        <comment>button of a notification</comment>
        <translation>Examiner</translation>
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
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>The rules of this system do not let you change this permission.</source>
        <translation>Les règles de ce système ne vous laissent pas changer cette permission.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to change it for you.</source>
        <translation>Demandez à qui administre ce système de la changer pour vous.</translation>
    </message>
    <message>
        <source>Installation Incomplete</source>
        <translation>Installation incomplète</translation>
    </message>
    <message>
        <source>The part of this program that makes changes is not installed correctly, so nothing was changed.</source>
        <translation>La partie de ce programme qui effectue les changements n’est pas installée correctement&#xa0;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>Install this program again from your distribution, then try once more.</source>
        <translation>Réinstallez ce programme depuis votre distribution, puis réessayez.</translation>
    </message>
    <message>
        <source>Somebody Was Faster</source>
        <translation>Quelqu’un a été plus rapide</translation>
    </message>
    <message>
        <source>Another change has been waiting for its password for a long time, perhaps in another session. Nothing was changed.</source>
        <translation>Un autre changement attend depuis longtemps son mot de passe, peut-être dans une autre session. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Answer or close that password dialog, then try again.</source>
        <translation>Répondez à cette demande de mot de passe ou fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>No Answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not answer, and snapd shows that nothing was changed.</source>
        <translation>La partie de ce programme qui effectue les changements n’a pas répondu, et snapd montre que rien n’a été changé.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the system and report it.</source>
        <translation>Réessayez. Si cela se reproduit, redémarrez le système et signalez-le.</translation>
    </message>
    <message>
        <source>Too Many Changes</source>
        <translation>Trop de changements</translation>
    </message>
    <message>
        <source>There were more changes in one minute than this program&apos;s protection lets through. This one was not made.</source>
        <translation>Il y a eu en une minute plus de changements que n’en laisse passer la protection de ce programme. Celui-ci n’a pas été fait.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Fault in This Program</source>
        <translation>Erreur de ce programme</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not understand the request, so nothing was changed. This is a fault of ours.</source>
        <translation>La partie de ce programme qui effectue les changements n’a pas compris la demande&#xa0;; rien n’a donc été changé. La faute est nôtre.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>Veuillez la signaler avec les détails ci-dessous.</translation>
    </message>
    <message>
        <source>No Longer There</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation>%1 a été supprimée ou désactivée, ou ne demande plus cette permission.</translation>
    </message>
    <message>
        <source>Nothing is left to change here.</source>
        <translation>Il n’y a plus rien à changer ici.</translation>
    </message>
    <message>
        <source>Provider Gone</source>
        <translation>Fournisseur disparu</translation>
    </message>
    <message>
        <source>What was to provide this is no longer installed.</source>
        <translation>Ce qui devait fournir cela n’est plus installé.</translation>
    </message>
    <message>
        <source>Choose another provider, or install the missing one again.</source>
        <translation>Choisissez un autre fournisseur ou réinstallez celui qui manque.</translation>
    </message>
    <message>
        <source>Not Permitted by snapd</source>
        <translation>Non permis par snapd</translation>
    </message>
    <message>
        <source>snapd&apos;s own security rules do not permit this for %1.</source>
        <translation>Les règles de sécurité de snapd ne permettent pas cela pour %1.</translation>
    </message>
    <message>
        <source>Only the publisher of the app can ask for an exception, through the store.</source>
        <translation>Seul l’éditeur de l’application peut demander une exception, par la boutique.</translation>
    </message>
    <message>
        <source>Refused by the App</source>
        <translation>Refusé par l’application</translation>
    </message>
    <message>
        <source>A script that belongs to %1 failed, so snapd took the change back.</source>
        <translation>Un script appartenant à %1 a échoué&#xa0;; snapd a donc annulé le changement.</translation>
    </message>
    <message>
        <source>Try again, or tell the publisher of the app; the details say what the script reported.</source>
        <translation>Réessayez ou prévenez l’éditeur de l’application&#xa0;; les détails disent ce que le script a signalé.</translation>
    </message>
    <message>
        <source>Taken Back</source>
        <translation>Annulé par snapd</translation>
    </message>
    <message>
        <source>snapd was told to stop, and took the change back.</source>
        <translation>Il a été demandé à snapd de s’arrêter, et il a annulé le changement.</translation>
    </message>
    <message>
        <source>Try again if that was not meant.</source>
        <translation>Réessayez si ce n’était pas voulu.</translation>
    </message>
    <message>
        <source>Outcome Unknown</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended. The switch shows what is true now.</source>
        <translation>snapd a oublié ce changement avant de dire comment il s’est terminé. L’interrupteur montre ce qui est vrai maintenant.</translation>
    </message>
    <message>
        <source>Try again if that is not what you want.</source>
        <translation>Réessayez si ce n’est pas ce que vous voulez.</translation>
    </message>
    <message>
        <source>snapd Is Busy</source>
        <translation>snapd est occupé</translation>
    </message>
    <message>
        <source>This is taking unusually long. Try again when it has finished.</source>
        <translation>Cela prend un temps inhabituel. Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>snapd Is Away</source>
        <translation>snapd est absent</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is shown by the switch as soon as snapd is back.</source>
        <translation>snapd, le service des Snaps, ne répond plus. L’interrupteur montrera si le changement est fait dès que snapd sera de retour.</translation>
    </message>
    <message>
        <source>Try again then, if the switch is not as you want it.</source>
        <translation>Réessayez alors, si l’interrupteur n’est pas comme vous le voulez.</translation>
    </message>
    <message>
        <source>Refused by snapd</source>
        <translation>Refusé par snapd</translation>
    </message>
    <message>
        <source>snapd refused the change, so nothing was changed.</source>
        <translation>snapd a refusé le changement&#xa0;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>Still Working</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so. The switch will follow.</source>
        <translation>snapd n’a pas fini ce changement depuis très longtemps et peut encore le finir. L’interrupteur suivra.</translation>
    </message>
    <message>
        <source>If it stays like this, restart the system.</source>
        <translation>Si cela reste ainsi, redémarrez le système.</translation>
    </message>
    <message>
        <source>Changed by Somebody Else</source>
        <translation>Changé par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else. The switch shows what is true now.</source>
        <translation>snapd a fait le changement, mais entre-temps quelqu’un ou quelque chose d’autre l’a changé à nouveau. L’interrupteur montre ce qui est vrai maintenant.</translation>
    </message>
    <message>
        <source>Asking snapd…</source>
        <translation>Demande à snapd…</translation>
    </message>
    <message>
        <source>Waiting for the first answer of snapd, the service that runs snaps.</source>
        <translation>En attente de la première réponse de snapd, le service des Snaps.</translation>
    </message>
    <message>
        <source>snapd Is Not Installed</source>
        <translation>snapd n’est pas installé</translation>
    </message>
    <message>
        <source>There is no snapd on this system, the service that runs snaps; or its socket is switched off.</source>
        <translation>Il n’y a pas sur ce système de snapd, le service des Snaps&#xa0;; ou son socket est désactivé.</translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”. This window notices by itself.</source>
        <translation>Installez le paquet «&#xa0;snapd&#xa0;» de votre distribution, ou lancez-le par «&#xa0;systemctl enable --now snapd.socket&#xa0;». Cette fenêtre le remarque d’elle-même.</translation>
    </message>
    <message>
        <source>snapd Is Not Running</source>
        <translation>snapd ne fonctionne pas</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is installed but has been stopped.</source>
        <translation>snapd, le service des Snaps, est installé mais a été arrêté.</translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”. This window notices by itself.</source>
        <translation>Lancez-le par «&#xa0;systemctl start snapd.socket snapd.service&#xa0;». Cette fenêtre le remarque d’elle-même.</translation>
    </message>
    <message>
        <source>snapd Is Restarting</source>
        <translation>snapd redémarre</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is restarting, perhaps for an update of its own.</source>
        <translation>snapd, le service des Snaps, redémarre, peut-être pour sa propre mise à jour.</translation>
    </message>
    <message>
        <source>It should be back in a moment, and this window notices by itself.</source>
        <translation>Il devrait revenir dans un instant, et cette fenêtre le remarque d’elle-même.</translation>
    </message>
    <message>
        <source>snapd Does Not Answer</source>
        <translation>snapd ne répond pas</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, has been asked but does not answer. It may be overloaded or stuck.</source>
        <translation>snapd, le service des Snaps, a été interrogé mais ne répond pas. Il est peut-être surchargé ou bloqué.</translation>
    </message>
    <message>
        <source>Wait a little. If it stays like this, restart it with “systemctl restart snapd.service”.</source>
        <translation>Attendez un peu. Si cela reste ainsi, redémarrez-le par «&#xa0;systemctl restart snapd.service&#xa0;».</translation>
    </message>
    <message>
        <source>snapd Does Not Let Us In</source>
        <translation>snapd ne nous laisse pas entrer</translation>
    </message>
    <message>
        <source>snapd refuses to tell this program anything.</source>
        <translation>snapd refuse de dire quoi que ce soit à ce programme.</translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox. Start it as an ordinary program of your desktop session.</source>
        <translation>Cela arrive quand le programme fonctionne dans un conteneur ou un bac à sable. Lancez-le comme un programme ordinaire de votre session.</translation>
    </message>
    <message>
        <source>Answer Not Understood</source>
        <translation>Réponse non comprise</translation>
    </message>
    <message>
        <source>Something answers in the place of snapd, but not in the way that this program knows.</source>
        <translation>Quelque chose répond à la place de snapd, mais pas comme ce programme le connaît.</translation>
    </message>
    <message>
        <source>Connection Lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>snapd broke off in the middle of its answer, perhaps because it restarts.</source>
        <translation>snapd s’est interrompu au milieu de sa réponse, peut-être parce qu’il redémarre.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Answer Too Large</source>
        <translation>Réponse trop grande</translation>
    </message>
    <message>
        <source>snapd&apos;s answer is larger than anything it should ever send, and was not read.</source>
        <translation>La réponse de snapd est plus grande que tout ce qu’il devrait envoyer, et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Restart snapd, then try again.</source>
        <translation>Redémarrez snapd, puis réessayez.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The password dialog was closed, so nothing was changed.</source>
        <translation>La demande de mot de passe a été fermée&#xa0;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>snapd does not know this snap any more; it was removed.</source>
        <translation>snapd ne connaît plus ce Snap&#xa0;; il a été supprimé.</translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>Il n’y a plus rien à faire ici.</translation>
    </message>
    <message>
        <source>Not Available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>snapd does not have what it was asked for; it may be too old for it.</source>
        <translation>snapd n’a pas ce qui lui a été demandé&#xa0;; il est peut-être trop ancien pour cela.</translation>
    </message>
    <message>
        <source>Update snapd if you miss something.</source>
        <translation>Mettez à jour snapd s’il vous manque quelque chose.</translation>
    </message>
    <message>
        <source>snapd is already changing this snap.</source>
        <translation>snapd est déjà en train de changer ce Snap.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>Nothing to Do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>It is already as you want it.</source>
        <translation>C’est déjà comme vous le voulez.</translation>
    </message>
    <message>
        <source>Reload to see what is true now.</source>
        <translation>Rechargez pour voir ce qui est vrai maintenant.</translation>
    </message>
    <message>
        <source>snapd did not accept the question that this program asked. This is a fault of ours.</source>
        <translation>snapd n’a pas accepté la question posée par ce programme. La faute est nôtre.</translation>
    </message>
    <message>
        <source>snapd Is Too Old</source>
        <translation>snapd est trop ancien</translation>
    </message>
    <message>
        <source>This version of snapd cannot do what it was asked for.</source>
        <translation>Cette version de snapd ne sait pas faire ce qui lui a été demandé.</translation>
    </message>
    <message>
        <source>Update snapd, then try again.</source>
        <translation>Mettez à jour snapd, puis réessayez.</translation>
    </message>
    <message>
        <source>Fault in snapd</source>
        <translation>Erreur de snapd</translation>
    </message>
    <message>
        <source>snapd reports a fault of its own.</source>
        <translation>snapd signale une erreur qui lui est propre.</translation>
    </message>
    <message>
        <source>snapd refused, for a reason that this program does not know.</source>
        <translation>snapd a refusé, pour une raison que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>stands where the name of an app would</comment>
        <translation>L’application</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not report back. The switch shows what is true now.</source>
        <translation>La partie de ce programme qui effectue les changements n’a pas rendu compte. L’interrupteur montre ce qui est vrai maintenant.</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is of a version that cannot tell what is connected to what.</source>
        <translation>snapd, le service des Snaps, est d’une version qui ne sait pas dire ce qui est connecté à quoi.</translation>
    </message>
    <message>
        <source>Update snapd to 2.38 or newer. This window notices by itself.</source>
        <translation>Mettez snapd à jour vers la version 2.38 ou plus récente. Cette fenêtre le remarque d’elle-même.</translation>
    </message>
    <message>
        <source>No Password Dialog</source>
        <translation>Pas de dialogue de mot de passe</translation>
    </message>
    <message>
        <source>A password is needed for this, but no program of this session can ask for it, so nothing was changed.</source>
        <translation>Il faut un mot de passe pour cela, mais aucun programme de cette session ne peut le demander : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Log in to a complete desktop session, or start its polkit agent, for example “polkit-kde-authentication-agent-1”. Then try again.</source>
        <translation>Ouvrez une session de bureau complète ou démarrez son agent polkit, par exemple « polkit-kde-authentication-agent-1 ». Réessayez ensuite.</translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended.</source>
        <translation>snapd a oublié ce changement avant de dire comment il s’est terminé.</translation>
    </message>
    <message>
        <source>Look with “snapperms-cli show” what is true now.</source>
        <translation>Regardez avec «&#xa0;snapperms-cli show&#xa0;» ce qui est vrai maintenant.</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is not known.</source>
        <translation>snapd, le service des Snaps, ne répond plus. On ne sait pas si le changement a été fait.</translation>
    </message>
    <message>
        <source>Look with “snapperms-cli show” when snapd is back.</source>
        <translation>Regardez avec «&#xa0;snapperms-cli show&#xa0;» quand snapd sera de retour.</translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so.</source>
        <translation>snapd n’a pas terminé ce changement depuis très longtemps et peut encore le faire.</translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else.</source>
        <translation>snapd a fait le changement, mais entre-temps quelqu’un ou quelque chose d’autre l’a changé à nouveau.</translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”.</source>
        <translation>Installez le paquet «&#xa0;snapd&#xa0;» de votre distribution, ou lancez-le par «&#xa0;systemctl enable --now snapd.socket&#xa0;».</translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”.</source>
        <translation>Lancez-le par «&#xa0;systemctl start snapd.socket snapd.service&#xa0;».</translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox.</source>
        <translation>Cela arrive quand le programme s’exécute dans un conteneur ou un bac à sable.</translation>
    </message>
    <message>
        <source>Nothing Would End It</source>
        <translation>Rien n’y mettrait fin</translation>
    </message>
    <message>
        <source>The service that ends what is allowed for a while does not run on this system, or could not note this down, so nothing was changed.</source>
        <translation>Le service qui met fin à ce qui est autorisé temporairement ne fonctionne pas sur ce système, ou n’a pas pu le noter. Rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>Allow it without a limit, or ask whoever administers this system about “snapperms-keeper.service”.</source>
        <translation>Autorisez-le sans limite, ou interrogez la personne qui administre ce système au sujet de « snapperms-keeper.service ».</translation>
    </message>
    <message>
        <source>Try again, or look at what snapd says about it.</source>
        <translation>Réessayez, ou consultez ce que snapd en dit.</translation>
    </message>
    <message>
        <source>Update snapd and this program.</source>
        <translation>Mettez à jour snapd et ce programme.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Veuillez la signaler.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, restart snapd.</source>
        <translation>Réessayez. Si cela persiste, redémarrez snapd.</translation>
    </message>
    <message>
        <source>Try again, or update this program.</source>
        <translation>Réessayez, ou mettez à jour ce programme.</translation>
    </message>
    <message>
        <source>%1 What was received: %2</source>
        <comment>after sentences about an answer of snapd</comment>
        <translation>%1 Ce qui a été reçu&#xa0;: %2</translation>
    </message>
    <message>
        <source>No Log</source>
        <translation>Aucun journal</translation>
    </message>
    <message>
        <source>This system keeps no log that could be read, so what was blocked is not known.</source>
        <translation>Ce système ne tient aucun journal lisible&#xa0;; ce qui a été bloqué n’est donc pas connu.</translation>
    </message>
    <message>
        <source>Whoever looks after this system can have it keep one.</source>
        <translation>La personne qui administre ce système peut en activer un.</translation>
    </message>
    <message>
        <source>The rules of this system do not let you see what was blocked.</source>
        <translation>Les règles de ce système ne vous laissent pas voir ce qui a été bloqué.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to look for you.</source>
        <translation>Demandez à qui administre ce système de regarder pour vous.</translation>
    </message>
    <message>
        <source>A password is needed to see what was blocked, but no program of this session can ask for it, so nothing was read.</source>
        <translation>Il faut un mot de passe pour voir ce qui a été bloqué, mais aucun programme de cette session ne peut le demander : rien n’a été lu.</translation>
    </message>
    <message>
        <source>The part of this program that reads what was blocked is not installed correctly, so nothing was read.</source>
        <translation>La partie de ce programme qui lit ce qui a été bloqué n’est pas installée correctement ; rien n’a donc été lu.</translation>
    </message>
    <message>
        <source>The part of this program that reads what was blocked did not answer, so nothing is known of it.</source>
        <translation>La partie de ce programme qui lit ce qui a été bloqué n’a pas répondu ; on n’en sait donc rien.</translation>
    </message>
    <message>
        <source>The rules of this system do not let you put rules back into force, so nothing was done.</source>
        <translation>Les règles de ce système ne vous laissent pas remettre des règles en vigueur, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to do it.</source>
        <translation>Demandez à qui administre ce système de le faire.</translation>
    </message>
    <message>
        <source>snapd did not answer, so nothing was done.</source>
        <translation>snapd n’a pas répondu, rien n’a donc été fait.</translation>
    </message>
    <message>
        <source>Try again when it does.</source>
        <translation>Réessayez quand il répondra.</translation>
    </message>
    <message>
        <source>It could not be found out whether that helped.</source>
        <translation>Il n’a pas été possible de savoir si cela a aidé.</translation>
    </message>
    <message>
        <source>The part of this program that puts rules back into force is not installed correctly, so nothing was put right.</source>
        <translation>La partie de ce programme qui remet des règles en vigueur n’est pas installée correctement&#xa0;; rien n’a donc été rétabli.</translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by a question</comment>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many are done</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission of an app, then a sentence about it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>followed by what was done</comment>
        <translation>Annuler l’action : %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by what was done</comment>
        <translation>Détails : %1</translation>
    </message>
    <message>
        <source>Undo the Last</source>
        <comment>of several wishes that are told of</comment>
        <translation>Annuler la dernière action</translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionSentences</name>
    <message>
        <source>Turning off %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>Désactivation pour %2 : %1…</translation>
    </message>
    <message numerus="yes">
        <source>Turning off %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Désactivation pour %Ln application : %1…</numerusform>
            <numerusform>Désactivation pour %Ln applications : %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Désactivation de %Ln permission de %1…</numerusform>
            <numerusform>Désactivation de %Ln permissions de %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s)…</source>
        <translation>
            <numerusform>Désactivation de %Ln permission…</numerusform>
            <numerusform>Désactivation de %Ln permissions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning on %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>Activation pour %2 : %1…</translation>
    </message>
    <message numerus="yes">
        <source>Turning on %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Activation pour %Ln application : %1…</numerusform>
            <numerusform>Activation pour %Ln applications : %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Activation de %Ln permission de %1…</numerusform>
            <numerusform>Activation de %Ln permissions de %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s)…</source>
        <translation>
            <numerusform>Activation de %Ln permission…</numerusform>
            <numerusform>Activation de %Ln permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s)…</source>
        <translation>
            <numerusform>Remise à la valeur par défaut de %Ln permission…</numerusform>
            <numerusform>Remise à la valeur par défaut de %Ln permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>Remise à la valeur par défaut de %Ln permission de %1…</numerusform>
            <numerusform>Remise à la valeur par défaut de %Ln permissions de %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s)…</source>
        <comment>undo</comment>
        <translation>
            <numerusform>Rétablissement de %Ln permission…</numerusform>
            <numerusform>Rétablissement de %Ln permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s) of %1…</source>
        <comment>undo; app</comment>
        <translation>
            <numerusform>Rétablissement de %Ln permission de %1…</numerusform>
            <numerusform>Rétablissement de %Ln permissions de %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>Changement pour %2 : %1…</translation>
    </message>
    <message>
        <source>%1 is on again for %2, which is its default.</source>
        <comment>permission, app</comment>
        <translation>De nouveau activé pour %2, comme par défaut : %1.</translation>
    </message>
    <message>
        <source>%1 is off again for %2, which is its default.</source>
        <comment>permission, app</comment>
        <translation>De nouveau désactivé pour %2, comme par défaut : %1.</translation>
    </message>
    <message>
        <source>%1 for %2 is as it was before.</source>
        <comment>permission, app</comment>
        <translation>Comme avant pour %2 : %1.</translation>
    </message>
    <message>
        <source>%1 turned on again for %2.</source>
        <comment>permission, app</comment>
        <translation>Réactivé pour %2 : %1.</translation>
    </message>
    <message>
        <source>%1 turned off again for %2.</source>
        <comment>permission, app</comment>
        <translation>De nouveau désactivé pour %2 : %1.</translation>
    </message>
    <message>
        <source>%1 for %2 is now also provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%1 pour %2 : désormais aussi fourni par %3.</translation>
    </message>
    <message>
        <source>%1 for %2 is now provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%1 pour %2 : désormais fourni par %3.</translation>
    </message>
    <message>
        <source>%1 for %2 is no longer provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%1 pour %2 : n’est plus fourni par %3.</translation>
    </message>
    <message>
        <source>%1 turned on for %2.</source>
        <comment>permission, app</comment>
        <translation>Activé pour %2 : %1.</translation>
    </message>
    <message>
        <source>%1 turned off for %2.</source>
        <comment>permission, app</comment>
        <translation>Désactivé pour %2 : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 turned off for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Désactivé pour %Ln application : %1.</numerusform>
            <numerusform>Désactivé pour %Ln applications : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned off.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln permission de %1 désactivée.</numerusform>
            <numerusform>%Ln permissions de %1 désactivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned off.</source>
        <translation>
            <numerusform>%Ln permission désactivée.</numerusform>
            <numerusform>%Ln permissions désactivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned on for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>Activé pour %Ln application : %1.</numerusform>
            <numerusform>Activé pour %Ln applications : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned on.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln permission de %1 activée.</numerusform>
            <numerusform>%Ln permissions de %1 activées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned on.</source>
        <translation>
            <numerusform>%Ln permission activée.</numerusform>
            <numerusform>%Ln permissions activées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 reset to the default.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%Ln permission de %1 remise à la valeur par défaut.</numerusform>
            <numerusform>%Ln permissions de %1 remises à la valeur par défaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) reset to the default.</source>
        <translation>
            <numerusform>%Ln permission remise à la valeur par défaut.</numerusform>
            <numerusform>%Ln permissions remises à la valeur par défaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are as they were before.</source>
        <comment>undone</comment>
        <translation>
            <numerusform>%Ln permission est comme avant.</numerusform>
            <numerusform>%Ln permissions sont comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is at its default already.</source>
        <comment>permission, app</comment>
        <translation>Déjà comme par défaut pour %2 : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission of an app, then a sentence about it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing had to be changed: it is so already.</source>
        <translation>Rien n’était à changer : c’est déjà ainsi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln n’a pas pu être changée.</numerusform>
            <numerusform>%Ln n’ont pas pu être changées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are, because the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln est restée telle quelle, car la valeur par défaut n’est pas connue.</numerusform>
            <numerusform>%Ln sont restées telles quelles, car la valeur par défaut n’est pas connue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are.</source>
        <comment>permissions; after somebody stopped it</comment>
        <translation>
            <numerusform>%Ln est restée telle quelle.</numerusform>
            <numerusform>%Ln sont restées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation>snapd dit : %1</translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation>%1 a été supprimée ou désactivée, ou ne demande plus cette permission.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Rien sur ce système ne le fournit.</translation>
    </message>
    <message>
        <source>Several things on this system could provide it. Choose one of them on the page of the app.</source>
        <translation>Plusieurs choses sur ce système pourraient le fournir. Choisissez-en une sur la page de l’application.</translation>
    </message>
    <message>
        <source>What was to provide it is no longer there.</source>
        <translation>Ce qui devait le fournir n’est plus là.</translation>
    </message>
    <message>
        <source>What snapd would do by itself is not known, so it was left as it is.</source>
        <translation>On ne sait pas ce que snapd ferait de lui-même ; c’est donc resté tel quel.</translation>
    </message>
    <message>
        <source>It was changed again in the meantime, so it was left as it is.</source>
        <translation>Cela a encore changé entre-temps ; c’est donc resté tel quel.</translation>
    </message>
    <message>
        <source>The switch is as it was, but what snapd had noted about it cannot be brought back.</source>
        <translation>L’interrupteur est comme avant, mais ce que snapd avait noté à ce sujet ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>The new provider was added, but the old one could not be taken away: both are in use.</source>
        <translation>Le nouveau fournisseur a été ajouté, mais l’ancien n’a pas pu être retiré : les deux sont utilisés.</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>Seule une partie a été faite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>app and permission</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What was turned on counts as connected by hand for snapd, not as connected by itself. When it is turned off here, it stays off all the same.</source>
        <translation>Pour snapd, ce qui a été activé compte comme connecté à la main, et non de lui-même. Désactivé ici, il reste tout de même désactivé.</translation>
    </message>
    <message>
        <source>What was turned off is kept off by this program from now on, and no longer by snapd: an update may turn it on for some seconds.</source>
        <translation>Ce qui a été désactivé l’est maintenu désormais par ce programme, et non plus par snapd : une mise à jour peut l’activer pendant quelques secondes.</translation>
    </message>
    <message>
        <source>Reset %1 for %2 to its default?</source>
        <comment>permission, app</comment>
        <translation>Remettre à la valeur par défaut pour %2 : %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of %1 to the default?</source>
        <comment>app</comment>
        <translation>
            <numerusform>Remettre %Ln permission de %1 à la valeur par défaut ?</numerusform>
            <numerusform>Remettre %Ln permissions de %1 à la valeur par défaut ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of all apps to the default?</source>
        <translation>
            <numerusform>Remettre %Ln permission de toutes les applications à la valeur par défaut ?</numerusform>
            <numerusform>Remettre %Ln permissions de toutes les applications à la valeur par défaut ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned off.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln sera désactivée.</numerusform>
            <numerusform>%Ln seront désactivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned on.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln sera activée.</numerusform>
            <numerusform>%Ln seront activées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be reset: everything is at its default already.</source>
        <translation>Rien n’est à remettre : tout est déjà comme par défaut.</translation>
    </message>
    <message>
        <source>Nothing can be reset.</source>
        <translation>Rien ne peut être remis à la valeur par défaut.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln, the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>Pour %Ln, la valeur par défaut n’est pas connue.</numerusform>
            <numerusform>Pour %Ln, la valeur par défaut n’est pas connue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln permission(s)…</source>
        <translation>
            <numerusform>Modification de %Ln permission…</numerusform>
            <numerusform>Modification de %Ln permissions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed.</source>
        <translation>
            <numerusform>%Ln permission modifiée.</numerusform>
            <numerusform>%Ln permissions modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is allowed for good again, which is its default.</source>
        <comment>permission, app</comment>
        <translation>%1 pour %2 : de nouveau autorisé définitivement, comme par défaut.</translation>
    </message>
    <message>
        <source>What was allowed for a while is allowed for good again.</source>
        <translation>Ce qui était autorisé temporairement l’est de nouveau définitivement.</translation>
    </message>
</context>
<context>
    <name>Snapperms::InterfacesModel</name>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>%1 application sur %Ln autorisée</numerusform>
            <numerusform>%1 applications sur %Ln autorisées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of a permission and how many apps have it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No enabled app asks for it</source>
        <translation>Aucune application activée ne la demande</translation>
    </message>
</context>
<context>
    <name>Snapperms::KernelSentences</name>
    <message>
        <source>Asked just now, the kernel says that it keeps %1 from it.</source>
        <comment>from what a permission opens</comment>
        <translation>Interrogé à l’instant, le noyau répond qu’il en empêche %1.</translation>
    </message>
    <message>
        <source>Asked just now, the kernel says that it lets %1 have part of it.</source>
        <comment>of what a permission opens</comment>
        <translation>Interrogé à l’instant, le noyau répond qu’il en laisse une partie à %1.</translation>
    </message>
    <message>
        <source>Asked just now, the kernel says that it lets %1 have it.</source>
        <comment>what a permission opens</comment>
        <translation>Interrogé à l’instant, le noyau répond qu’il le permet à %1.</translation>
    </message>
    <message>
        <source>%1 is on, but the kernel says that it keeps this app from it.</source>
        <comment>title of a permission</comment>
        <translation>%1 est activé, mais le noyau répond qu’il en empêche cette application.</translation>
    </message>
    <message>
        <source>%1 is off, but the kernel says that it lets this app have it, and no switch of the app explains that.</source>
        <comment>title of a permission</comment>
        <translation>%1 est désactivé, mais le noyau répond qu’il le permet à cette application, et aucun de ses interrupteurs ne l’explique.</translation>
    </message>
    <message>
        <source>%1 That is so by the rules; the kernel cannot be asked about it.</source>
        <comment>after a statement of what an app can reach</comment>
        <translation>%1 C’est ce que disent les règles ; le noyau ne peut pas être interrogé à ce sujet.</translation>
    </message>
    <message>
        <source>%1 The kernel says so, too.</source>
        <comment>after a statement of what an app can reach</comment>
        <translation>%1 Le noyau le dit aussi.</translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseMenu</name>
    <message>
        <source>Allow for a While</source>
        <translation>Autoriser temporairement</translation>
    </message>
    <message>
        <source>Keep Allowed</source>
        <comment>for good, and not for a while</comment>
        <translation>Autoriser définitivement</translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseSentences</name>
    <message>
        <source>Was to end at %1, and is still allowed</source>
        <comment>a time; of a permission</comment>
        <translation>Devait déjà se terminer (%1), mais est toujours autorisé</translation>
    </message>
    <message>
        <source>Allowed until %1</source>
        <comment>a time; of a permission</comment>
        <translation>Autorisé jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Hour(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Minute(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::MainPanel</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All Apps</source>
        <comment>button back to the list</comment>
        <translation>Toutes les applications</translation>
    </message>
    <message>
        <source>Choose an App</source>
        <translation>Choisir une application</translation>
    </message>
    <message>
        <source>Choose an app from the list to see what it is allowed to do.</source>
        <translation>Choisissez une application dans la liste pour voir ce qu’elle a le droit de faire.</translation>
    </message>
    <message>
        <source>%1 What you see is how it was before.</source>
        <comment>after a sentence that says what is wrong</comment>
        <translation>%1 Ce que vous voyez est l’état d’avant.</translation>
    </message>
    <message>
        <source>There is no snap “%1” on this system.</source>
        <translation>Il n’y a pas de Snap «&#xa0;%1&#xa0;» sur ce système.</translation>
    </message>
    <message>
        <source>All Permissions</source>
        <comment>button back to the list</comment>
        <translation>Toutes les permissions</translation>
    </message>
    <message>
        <source>Choose a Permission</source>
        <translation>Choisir une permission</translation>
    </message>
    <message>
        <source>Choose a permission from the list to see which apps have it.</source>
        <translation>Choisissez une permission dans la liste pour voir quelles applications l’ont.</translation>
    </message>
    <message>
        <source>This system knows no permission “%1”.</source>
        <translation>Ce système ne connaît pas de permission «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing to Show Yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>Once a snap app is installed, what it is allowed to do is shown here.</source>
        <translation>Dès qu’une application Snap sera installée, ce qu’elle a le droit de faire s’affichera ici.</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsBar</name>
    <message>
        <source>Review</source>
        <comment>look at what has changed</comment>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Mark as Seen</source>
        <translation>Marquer comme vu</translation>
    </message>
    <message>
        <source>Everything has been seen.</source>
        <translation>Tout a été vu.</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsPage</name>
    <message>
        <source>Nothing New</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Everything has been seen. What changes without you from now on is told here.</source>
        <translation>Tout a été vu. Ce qui changera désormais sans vous sera indiqué ici.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <comment>title of a page</comment>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Since you last looked, and not through this window: by updates, by other programs, or with new apps. Turn off what you do not want.</source>
        <translation>Depuis votre dernière visite, et pas par cette fenêtre : par des mises à jour, d’autres programmes ou de nouvelles applications. Désactivez ce que vous ne voulez pas.</translation>
    </message>
    <message>
        <source>Mark All as Seen</source>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: look at it another time</comment>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsSentences</name>
    <message>
        <source>New since an update of the app. It is off until somebody switches it on.</source>
        <translation>Nouveau depuis une mise à jour de l’application. Désactivé jusqu’à ce que quelqu’un l’active.</translation>
    </message>
    <message>
        <source>New since an update of the app. snapd switched it on.</source>
        <translation>Nouveau depuis une mise à jour de l’application. snapd l’a activé.</translation>
    </message>
    <message>
        <source>New since an update of the app. The maker of this device has it switched on.</source>
        <translation>Nouveau depuis une mise à jour de l’application. Le fabricant de cet appareil l’a activé.</translation>
    </message>
    <message>
        <source>New since an update of the app. It was switched on with another program.</source>
        <translation>Nouveau depuis une mise à jour de l’application. Cela a été activé avec un autre programme.</translation>
    </message>
    <message>
        <source>The app is new. It was switched on with another program.</source>
        <translation>L’application est nouvelle. Permission activée avec un autre programme.</translation>
    </message>
    <message>
        <source>The app is new, and came with this switched on.</source>
        <translation>L’application est nouvelle et est arrivée avec cette permission activée.</translation>
    </message>
    <message>
        <source>Was on, and is now connected to %1, too.</source>
        <translation>Était activé et est maintenant connecté aussi à %1.</translation>
    </message>
    <message>
        <source>snapd switched it on while it updated the app.</source>
        <translation>snapd l’a activé pendant la mise à jour de l’application.</translation>
    </message>
    <message>
        <source>snapd switched it on.</source>
        <translation>snapd l’a activé.</translation>
    </message>
    <message>
        <source>The maker of this device has it switched on.</source>
        <translation>Le fabricant de cet appareil l’a activé.</translation>
    </message>
    <message>
        <source>It was switched on with another program, such as the snap command.</source>
        <translation>Cela a été activé avec un autre programme, par exemple la commande snap.</translation>
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
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed since you last looked: %1</source>
        <comment>followed by the names of apps</comment>
        <translation>
            <numerusform>%Ln permission a changé depuis votre dernière visite : %1</numerusform>
            <numerusform>%Ln permissions ont changé depuis votre dernière visite : %1</numerusform>
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
            <numerusform>%Ln permission d’application a changé</numerusform>
            <numerusform>%Ln permissions d’applications ont changé</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” Was Switched On</source>
        <comment>title of a notification: app, permission</comment>
        <translation>%1 : « %2 » a été activé</translation>
    </message>
    <message>
        <source>%1: New Permission “%2”</source>
        <comment>title of a notification: app, permission</comment>
        <translation>%1 : nouvelle permission « %2 »</translation>
    </message>
    <message>
        <source>This was not done here. Click to see what happened.</source>
        <translation>Cela n’a pas été fait ici. Cliquez pour voir ce qui s’est passé.</translation>
    </message>
    <message>
        <source>It came with an update, and is off. Click to see it.</source>
        <translation>Arrivé avec une mise à jour, et désactivé. Cliquez pour voir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an app, and its permissions</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Snapperms::OneLineList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>things, at the end of a list</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::OpensSentences</name>
    <message>
        <source>Devices: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Périphériques : %1</translation>
    </message>
    <message>
        <source>Files to read and change: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Fichiers à lire et à modifier : %1</translation>
    </message>
    <message>
        <source>Files to read: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Fichiers à lire : %1</translation>
    </message>
    <message>
        <source>Sockets of services: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Sockets de services : %1</translation>
    </message>
    <message>
        <source>Kinds of network: %1</source>
        <comment>what a permission opens; names as inet</comment>
        <translation>Types de réseau : %1</translation>
    </message>
    <message>
        <source>Services on D-Bus: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Services sur D-Bus : %1</translation>
    </message>
    <message>
        <source>Rights of the system (capabilities): %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Droits du système (capabilities) : %1</translation>
    </message>
    <message>
        <source>System calls: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Appels système : %1</translation>
    </message>
    <message>
        <source>Mounted for the app: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>Monté pour l’application : %1</translation>
    </message>
    <message>
        <source>Other programs: %1</source>
        <comment>what a permission lets an app do to them; names as ptrace</comment>
        <translation>Autres programmes : %1</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <comment>what a permission does not open; paths</comment>
        <translation>Sauf : %1</translation>
    </message>
    <message>
        <source>Not known to this program.</source>
        <comment>what a permission opens</comment>
        <translation>Ce programme ne le connaît pas.</translation>
    </message>
    <message>
        <source>Nothing that the kernel keeps shut: whether %1 may record is up to the sound server.</source>
        <translation>Rien que le noyau tienne fermé : c’est au serveur de son de décider si %1 peut enregistrer.</translation>
    </message>
    <message>
        <source>Nothing but what its attributes name.</source>
        <comment>what a permission opens</comment>
        <translation>Rien d’autre que ce que nomment ses attributs.</translation>
    </message>
    <message>
        <source>Nothing in the rules of the system.</source>
        <comment>what was changed when a permission was switched</comment>
        <translation>Rien dans les règles du système.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>rules, when a permission was switched</comment>
        <translation>Ajouté : %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>rules, when a permission was switched</comment>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>in a list of what a permission opens</comment>
        <translation>des périphériques</translation>
    </message>
    <message>
        <source>files to read and change</source>
        <comment>in a list of what a permission opens</comment>
        <translation>des fichiers à lire et à modifier</translation>
    </message>
    <message>
        <source>files to read</source>
        <comment>in a list of what a permission opens</comment>
        <translation>des fichiers à lire</translation>
    </message>
    <message>
        <source>programs that serve others</source>
        <comment>in a list of what a permission opens</comment>
        <translation>des programmes qui en servent d’autres</translation>
    </message>
    <message>
        <source>network connections</source>
        <comment>in a list of what a permission opens</comment>
        <translation>des connexions réseau</translation>
    </message>
    <message>
        <source>services of the desktop or the system</source>
        <comment>in a list of what a permission opens</comment>
        <translation>des services du bureau ou du système</translation>
    </message>
    <message>
        <source>special rights</source>
        <comment>in a list of what a permission opens</comment>
        <translation>des droits particuliers</translation>
    </message>
    <message>
        <source>more calls into the kernel</source>
        <comment>in a list of what a permission opens</comment>
        <translation>d’autres appels au noyau</translation>
    </message>
    <message>
        <source>more directories</source>
        <comment>in a list of what a permission opens</comment>
        <translation>d’autres dossiers</translation>
    </message>
    <message>
        <source>other programs while they run</source>
        <comment>in a list of what a permission opens</comment>
        <translation>d’autres programmes en cours d’exécution</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a permission opens, as in Cameras; what that consists of, as in devices</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>parts of the kernel that are loaded</source>
        <comment>in a list of what a permission opens</comment>
        <translation>parties du noyau qui sont chargées</translation>
    </message>
    <message>
        <source>Loaded into the kernel: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>Chargé dans le noyau : %1</translation>
    </message>
    <message>
        <source>Nothing that the kernel keeps shut: snapd itself tells %1 more, or does more for it.</source>
        <translation>Rien que le noyau tienne fermé : snapd lui-même en dit plus à %1, ou en fait plus pour lui.</translation>
    </message>
    <message>
        <source>Nothing: no rule of the system changes.</source>
        <comment>what a permission opens</comment>
        <translation>Rien : aucune règle du système ne change.</translation>
    </message>
</context>
<context>
    <name>Snapperms::OtherWayRow</name>
    <message>
        <source>Show All Permissions of This App</source>
        <translation>Afficher toutes les permissions de cette application</translation>
    </message>
    <message>
        <source>All permissions of %1</source>
        <comment>a button that shows the page of an app</comment>
        <translation>Toutes les permissions de %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::OtherWaysList</name>
    <message>
        <source>Can Reach It in Another Way</source>
        <comment>heading above apps that have no switch for a permission</comment>
        <translation>Peuvent y accéder autrement</translation>
    </message>
    <message>
        <source>Not Known Whether They Can Reach It</source>
        <comment>heading above apps that have no switch for a permission</comment>
        <translation>On ne sait pas si elles peuvent y accéder</translation>
    </message>
</context>
<context>
    <name>Snapperms::Padlock</name>
    <message>
        <source>Lock</source>
        <comment>button: forget a password that was given</comment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Forget the password that was given</source>
        <translation>Oublier le mot de passe qui a été donné</translation>
    </message>
    <message>
        <source>Lock: forget the password that was given</source>
        <translation>Verrouiller : oublier le mot de passe qui a été donné</translation>
    </message>
</context>
<context>
    <name>Snapperms::PanelMenu</name>
    <message>
        <source>Menu</source>
        <comment>button: what can be done in the whole window</comment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>About Snap Permissions</source>
        <translation>À propos de Permissions des Snaps</translation>
    </message>
    <message>
        <source>More Actions: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation>Autres actions : %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PanelMessages</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionDetails</name>
    <message>
        <source>Provided by:</source>
        <translation>Fourni par&#xa0;:</translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation>Programmes&#xa0;:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Interface&#xa0;:</translation>
    </message>
    <message>
        <source>Plug:</source>
        <translation>Prise&#xa0;:</translation>
    </message>
    <message>
        <source>Attributes:</source>
        <translation>Attributs&#xa0;:</translation>
    </message>
    <message>
        <source>snapd says:</source>
        <translation>snapd dit&#xa0;:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Commande&#xa0;:</translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation>connecté par le fabricant de l’appareil</translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation>connecté à la main</translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation>connecté par snapd lui-même</translation>
    </message>
    <message>
        <source>disconnected by hand; snapd will not connect it by itself</source>
        <translation>déconnecté à la main&#xa0;; snapd ne le connectera pas de lui-même</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>provider, its slot, whether it is connected</comment>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation>Rien sur ce système</translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation>Aucun&#xa0;; seulement des scripts que snapd lance pour le Snap</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Now:</source>
        <comment>how a permission stands</comment>
        <translation>Maintenant :</translation>
    </message>
    <message>
        <source>Default:</source>
        <comment>of a permission</comment>
        <translation>Par défaut :</translation>
    </message>
    <message>
        <source>Updates:</source>
        <comment>what they do to a permission</comment>
        <translation>Mises à jour :</translation>
    </message>
    <message>
        <source>What is left:</source>
        <comment>although a permission is off</comment>
        <translation>Ce qui reste :</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>Remettre à la valeur par défaut</translation>
    </message>
    <message>
        <source>Reset to Default: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation>Remettre à la valeur par défaut : %1</translation>
    </message>
    <message>
        <source>In force:</source>
        <comment>whether a permission is</comment>
        <translation>En vigueur :</translation>
    </message>
    <message>
        <source>Opens:</source>
        <comment>what a permission does</comment>
        <translation>Ouvre :</translation>
    </message>
    <message>
        <source>And with it:</source>
        <comment>what a permission opens beside what it is there for</comment>
        <translation>Et avec cela :</translation>
    </message>
    <message>
        <source>Changed:</source>
        <comment>when a permission was switched</comment>
        <translation>Modifié :</translation>
    </message>
    <message>
        <source>Rules:</source>
        <comment>what exactly a permission opens</comment>
        <translation>Règles :</translation>
    </message>
    <message>
        <source>Hide the Exact Rules</source>
        <translation>Masquer les règles exactes</translation>
    </message>
    <message>
        <source>Show the Exact Rules</source>
        <translation>Afficher les règles exactes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does; title of a permission</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>One of these commands:</source>
        <translation>Une de ces commandes&#xa0;:</translation>
    </message>
    <message>
        <source>In use:</source>
        <comment>whether what a permission allows is used at this moment</comment>
        <translation>En cours d’utilisation&#xa0;:</translation>
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
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Montrer les détails</translation>
    </message>
    <message>
        <source>Choose What Provides It…</source>
        <translation>Choisir ce qui le fournit…</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>Remettre à la valeur par défaut</translation>
    </message>
    <message>
        <source>Copy “snap” Command</source>
        <translation>Copier la commande « snap »</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionNotes</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation>snapd dit : %1</translation>
    </message>
    <message>
        <source>In technical terms: %1</source>
        <translation>En termes techniques&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionPage</name>
    <message>
        <source>Provided By</source>
        <comment>heading above what provides a permission</comment>
        <translation>Fourni par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Turn Off for All…</source>
        <translation>Désactiver pour toutes…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>%1 application sur %Ln autorisée</numerusform>
            <numerusform>%1 applications sur %Ln autorisées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select None</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Turn Off Selected (%1)</source>
        <comment>number of apps</comment>
        <translation>Désactiver la sélection (%1)</translation>
    </message>
    <message>
        <source>Turn On Selected (%1)</source>
        <comment>number of apps</comment>
        <translation>Activer la sélection (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends marking rows</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Select</source>
        <comment>button that begins marking rows</comment>
        <translation>Sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more apps</source>
        <comment>at the end of a list of apps</comment>
        <translation>
            <numerusform>%Ln autre application</numerusform>
            <numerusform>%Ln autres applications</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off “%1” for %2?</source>
        <comment>a permission, and a list of apps</comment>
        <translation>Désactiver «&#xa0;%1&#xa0;» pour %2&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Turn Off for %Ln Apps</source>
        <comment>button</comment>
        <translation>
            <numerusform>Désactiver pour %Ln application</numerusform>
            <numerusform>Désactiver pour %Ln applications</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to Switch</source>
        <translation>Rien à régler</translation>
    </message>
    <message>
        <source>No app that is enabled asks for this permission.</source>
        <translation>Aucune application activée ne demande cette permission.</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>Rien sur ce système ne le fournit.</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Montrer les détails</translation>
    </message>
    <message>
        <source>snapd does not allow this app to have it.</source>
        <translation>snapd ne le permet pas à cette application.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by what the switch is for</comment>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark beside a permission</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New since you last looked.</source>
        <translation>Nouveau depuis votre dernière visite.</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionSection</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of a group</comment>
        <translation>%1 sur %2 autorisées</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionUsersModel</name>
    <message>
        <source>Allowed</source>
        <comment>heading above apps</comment>
        <translation>Autorisées</translation>
    </message>
    <message>
        <source>Could Be Allowed</source>
        <comment>heading above apps</comment>
        <translation>Pourraient être autorisées</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show only some of the apps and permissions</source>
        <translation>N’afficher qu’une partie des applications et des permissions</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>filter: permissions that are on</comment>
        <translation>Autorisées</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>filter: permissions that give access to private things</comment>
        <translation>Sensibles</translation>
    </message>
    <message>
        <source>Changed From the Default</source>
        <comment>filter: permissions</comment>
        <translation>Différentes de la valeur par défaut</translation>
    </message>
    <message>
        <source>Off, but Reachable in Another Way</source>
        <comment>filter: permissions</comment>
        <translation>Désactivé, mais accessible autrement</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>which filters are active</comment>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceRows</name>
    <message numerus="yes">
        <source>%Ln Snaps Without Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>%Ln Snap sans permissions</numerusform>
            <numerusform>%Ln Snaps sans permissions</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Other Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>%Ln autre permission</numerusform>
            <numerusform>%Ln autres permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::PlacesModel</name>
    <message>
        <source>%1: allowed</source>
        <comment>a permission of an app</comment>
        <translation>%1&#xa0;: autorisé</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a permission of an app</comment>
        <translation>%1&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of an app or permission and what is allowed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Déplié</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlacesPane</name>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Show by</source>
        <comment>tabs: show by apps or by permissions</comment>
        <translation>Afficher par</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Search apps and permissions</source>
        <translation>Chercher des applications et permissions</translation>
    </message>
    <message>
        <source>Search Results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>No Apps</source>
        <translation>Aucune application</translation>
    </message>
    <message>
        <source>No snap app is installed. Install one from your software center or with “snap install”; it appears here by itself.</source>
        <translation>Aucune application Snap n’est installée. Installez-en une depuis votre logithèque ou avec «&#xa0;snap install&#xa0;»&#xa0;; elle apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing Found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing is left with this filter.</source>
        <translation>Il ne reste rien avec ce filtre.</translation>
    </message>
    <message>
        <source>No app and no permission matches “%1”.</source>
        <translation>Aucune application ni permission ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>With this filter, no app and no permission matches “%1”.</source>
        <translation>Avec ce filtre, aucune application ni permission ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Snapperms::ProtectionSentences</name>
    <message>
        <source>The rules of %1 are being put back into force…</source>
        <translation>Les règles de %1 sont remises en vigueur…</translation>
    </message>
    <message>
        <source>Checking whether the rules of %1 are in force…</source>
        <translation>Vérification que les règles de %1 sont en vigueur…</translation>
    </message>
    <message>
        <source>snapd is changing something about %1; its rules are checked when that is done.</source>
        <translation>snapd modifie quelque chose pour %1&#xa0;; ses règles seront vérifiées ensuite.</translation>
    </message>
    <message>
        <source>The rules that snapd wrote for %1 are in force.</source>
        <translation>Les règles que snapd a écrites pour %1 sont en vigueur.</translation>
    </message>
    <message>
        <source>The rules of %1 are in force for what is started from now on. A program of it that runs was started before they were changed.</source>
        <translation>Les règles de %1 s’appliquent à ce qui est démarré désormais. Un de ses programmes en cours a été démarré avant leur modification.</translation>
    </message>
    <message>
        <source>It could not be found out whether the rules of %1 are in force.</source>
        <translation>Il n’a pas été possible de savoir si les règles de %1 sont en vigueur.</translation>
    </message>
    <message>
        <source>What is in force for %1 is not what snapd wrote. Its switches may not do what they say.</source>
        <translation>Ce qui est en vigueur pour %1 n’est pas ce que snapd a écrit. Ses interrupteurs ne font peut-être pas ce qu’ils indiquent.</translation>
    </message>
    <message>
        <source>A program of it was started before its permitted system calls were changed, and keeps the old ones until it is started again.</source>
        <translation>Un de ses programmes a été démarré avant la modification de ses appels système autorisés et garde les anciens jusqu’à son redémarrage.</translation>
    </message>
    <message>
        <source>A directory is still in its reach that is no longer meant to be, until it is started again.</source>
        <translation>Un dossier qui ne devrait plus l’être reste à sa portée jusqu’à son redémarrage.</translation>
    </message>
    <message>
        <source>Its rules are missing on the disk.</source>
        <translation>Ses règles manquent sur le disque.</translation>
    </message>
    <message>
        <source>The system does not have its rules: it cannot start, or runs without any.</source>
        <translation>Le système n’a pas ses règles&#xa0;: elle ne peut pas démarrer, ou fonctionne sans aucune.</translation>
    </message>
    <message>
        <source>What it is not allowed to do is noted, but not prevented.</source>
        <translation>Ce qu’elle n’a pas le droit de faire est noté, mais pas empêché.</translation>
    </message>
    <message>
        <source>The rules in force are not those on the disk.</source>
        <translation>Les règles en vigueur ne sont pas celles du disque.</translation>
    </message>
    <message>
        <source>Somebody other than the system may write to its rules.</source>
        <translation>D’autres que le système peuvent modifier ses règles.</translation>
    </message>
    <message>
        <source>The list of its permitted system calls is missing.</source>
        <translation>La liste de ses appels système autorisés manque.</translation>
    </message>
    <message>
        <source>The list of its permitted system calls is damaged or was replaced.</source>
        <translation>La liste de ses appels système autorisés est endommagée ou a été remplacée.</translation>
    </message>
    <message>
        <source>A device that it may use is not marked for it, so it may fail to use it.</source>
        <translation>Un périphérique qu’elle peut utiliser n’est pas marqué pour elle&#xa0;; son utilisation peut échouer.</translation>
    </message>
    <message>
        <source>A device is still marked for it that it may no longer use.</source>
        <translation>Un périphérique qu’elle ne peut plus utiliser est encore marqué pour elle.</translation>
    </message>
    <message>
        <source>The list of its devices is missing.</source>
        <translation>La liste de ses périphériques manque.</translation>
    </message>
    <message>
        <source>Rules for its devices are missing: it may reach devices that it should not, or fail to use one that it may.</source>
        <translation>Des règles pour ses périphériques manquent&#xa0;: elle peut atteindre des périphériques qu’elle ne devrait pas atteindre, ou ne pas pouvoir utiliser un périphérique qui lui est permis.</translation>
    </message>
    <message>
        <source>A directory that it may use is not in its reach.</source>
        <translation>Un dossier qu’elle peut utiliser n’est pas à sa portée.</translation>
    </message>
    <message>
        <source>A program of it runs without any rules. Only starting it again helps.</source>
        <translation>Un de ses programmes fonctionne sans aucune règle. Seul son redémarrage y remédie.</translation>
    </message>
    <message>
        <source>A program of it runs under rules that are not its own. Only starting it again helps.</source>
        <translation>Un de ses programmes fonctionne sous des règles qui ne sont pas les siennes. Seul son redémarrage y remédie.</translation>
    </message>
    <message>
        <source>Something that has to be looked at cannot be read.</source>
        <translation>Quelque chose à vérifier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This system does not tell which rules it has.</source>
        <translation>Ce système ne dit pas quelles règles il a.</translation>
    </message>
    <message>
        <source>The tool with which snapd translates rules is not there.</source>
        <translation>L’outil avec lequel snapd traduit les règles est absent.</translation>
    </message>
    <message>
        <source>The tool with which snapd translates system call lists is of another version than the lists.</source>
        <translation>L’outil avec lequel snapd traduit les listes d’appels système n’est pas de la même version que les listes.</translation>
    </message>
    <message>
        <source>The tool that translates rules failed.</source>
        <translation>L’outil qui traduit les règles a échoué.</translation>
    </message>
    <message>
        <source>The tool that translates rules took too long and was stopped.</source>
        <translation>L’outil qui traduit les règles a pris trop de temps et a été arrêté.</translation>
    </message>
    <message>
        <source>The rules changed while they were being checked.</source>
        <translation>Les règles ont changé pendant la vérification.</translation>
    </message>
    <message>
        <source>The rules were put back into force.</source>
        <translation>Les règles ont été remises en vigueur.</translation>
    </message>
    <message>
        <source>Not everything could be put right.</source>
        <translation>Tout n’a pas pu être rétabli.</translation>
    </message>
    <message>
        <source>snapd is changing something just now, so nothing was done. Try again when it is finished.</source>
        <translation>snapd modifie quelque chose en ce moment, rien n’a donc été fait. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>snapd has begun to change something, so this was broken off. Try again when that is finished.</source>
        <translation>snapd a commencé à modifier quelque chose, l’opération a donc été interrompue. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>snapd no longer answers, so it could not be found out whether that helped.</source>
        <translation>snapd ne répond plus, il n’a donc pas été possible de savoir si cela a aidé.</translation>
    </message>
    <message>
        <source>%1 is running and was started before “%2” was allowed. It may not be able to use it until it is started again.</source>
        <translation>%1 est en cours et a été démarrée avant que «&#xa0;%2&#xa0;» soit autorisé. Elle ne pourra peut-être l’utiliser qu’après un redémarrage.</translation>
    </message>
    <message>
        <source>%1 is running and still has “%2” open, from before it was taken away. It can go on using it until it is closed.</source>
        <translation>%1 est en cours et a encore «&#xa0;%2&#xa0;» ouvert, depuis avant le retrait. Elle peut continuer à l’utiliser jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>%1 is running and still connected to what “%2” let it reach, from before that was taken away. It can go on using it until it is closed.</source>
        <translation>%1 est en cours et reste connectée à ce que «&#xa0;%2&#xa0;» lui rendait accessible, depuis avant le retrait. Elle peut continuer à l’utiliser jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>%1 is running and still has files open that “%2” let it open, from before that was taken away. It can go on using them until it is closed.</source>
        <translation>%1 est en cours et a encore des fichiers ouverts que «&#xa0;%2&#xa0;» lui rendait accessibles, depuis avant le retrait. Elle peut continuer à les utiliser jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>%1 is running and was started before “%2” was taken away. Some of that stays within its reach until it is started again.</source>
        <translation>%1 est en cours et a été démarrée avant le retrait de «&#xa0;%2&#xa0;». Une partie reste à sa portée jusqu’à son redémarrage.</translation>
    </message>
    <message>
        <source>Restart the Service of %1…</source>
        <translation>Redémarrer le service de %1…</translation>
    </message>
    <message>
        <source>Restart %1…</source>
        <comment>an app</comment>
        <translation>Redémarrer %1…</translation>
    </message>
    <message>
        <source>The service of %1 is stopped and started again. What it is doing now is interrupted.</source>
        <translation>Le service de %1 est arrêté et redémarré. Ce qu’il fait en ce moment est interrompu.</translation>
    </message>
    <message>
        <source>%1 is closed and, if it has a window, started again. What is not saved in it may be lost.</source>
        <translation>%1 est fermée et, si elle a une fenêtre, redémarrée. Ce qui n’y est pas enregistré peut être perdu.</translation>
    </message>
    <message>
        <source>The rest was closed; what has a window or is a service was started again.</source>
        <translation>Le reste a été fermé ; ce qui a une fenêtre ou est un service a été relancé.</translation>
    </message>
    <message>
        <source>A part of %1 cannot be closed from here: close it yourself, or log out.</source>
        <translation>Une partie de %1 ne peut pas être fermée d’ici : fermez-la vous-même, ou déconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 cannot be closed from here. Close it yourself, or log out.</source>
        <translation>%1 ne peut pas être fermée d’ici. Fermez-la vous-même, ou déconnectez-vous.</translation>
    </message>
    <message>
        <source>The system did not let a part of %1 be closed.</source>
        <translation>Le système n’a pas permis de fermer une partie de %1.</translation>
    </message>
    <message>
        <source>The system did not let %1 be closed.</source>
        <translation>Le système n’a pas permis de fermer %1.</translation>
    </message>
    <message>
        <source>A part of %1 was told to close, and has not. It may be asking you something.</source>
        <translation>Il a été demandé à une partie de %1 de se fermer, sans effet. Elle vous pose peut-être une question.</translation>
    </message>
    <message>
        <source>%1 was told to close, and has not. It may be asking you something.</source>
        <translation>Il a été demandé à %1 de se fermer, sans effet. Elle vous pose peut-être une question.</translation>
    </message>
    <message>
        <source>%1 wanted to write to %2.</source>
        <translation>%1 voulait écrire dans %2.</translation>
    </message>
    <message>
        <source>%1 wanted to read %2.</source>
        <translation>%1 voulait lire %2.</translation>
    </message>
    <message>
        <source>%1 wanted to run %2.</source>
        <translation>%1 voulait exécuter %2.</translation>
    </message>
    <message>
        <source>%1 wanted to use the network (%2).</source>
        <translation>%1 voulait utiliser le réseau (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to talk to another program.</source>
        <translation>%1 voulait communiquer avec un autre programme.</translation>
    </message>
    <message>
        <source>%1 wanted a special right of the system (%2).</source>
        <translation>%1 voulait un droit spécial du système (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to talk to %2.</source>
        <translation>%1 voulait communiquer avec %2.</translation>
    </message>
    <message>
        <source>%1 wanted a service of the system that it is not permitted (%2).</source>
        <translation>%1 voulait un service du système qui ne lui est pas permis (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to use a device.</source>
        <translation>%1 voulait utiliser un périphérique.</translation>
    </message>
    <message>
        <source>%1 wanted to look into another program.</source>
        <translation>%1 voulait regarder dans un autre programme.</translation>
    </message>
    <message>
        <source>%1 wanted to send a signal to another program.</source>
        <translation>%1 voulait envoyer un signal à un autre programme.</translation>
    </message>
    <message>
        <source>%1 wanted to mount something.</source>
        <translation>%1 voulait monter quelque chose.</translation>
    </message>
    <message>
        <source>%1 wanted something that it is not allowed.</source>
        <translation>%1 voulait quelque chose qui ne lui est pas permis.</translation>
    </message>
    <message>
        <source>The switch “%1” would allow it.</source>
        <translation>L’interrupteur «&#xa0;%1&#xa0;» le permettrait.</translation>
    </message>
    <message>
        <source>The switch “%1” may allow it.</source>
        <translation>L’interrupteur «&#xa0;%1&#xa0;» le permettrait peut-être.</translation>
    </message>
    <message>
        <source>“%1” is allowed by now. If it still fails, start %2 again.</source>
        <translation>«&#xa0;%1&#xa0;» est autorisé à présent. Si cela échoue encore, redémarrez %2.</translation>
    </message>
    <message>
        <source>There is a permission for it, “%1”, but %2 does not ask for it. Only its publisher can add that.</source>
        <translation>Il existe une permission pour cela, «&#xa0;%1&#xa0;», mais %2 ne la demande pas. Seul son éditeur peut l’ajouter.</translation>
    </message>
    <message>
        <source>Blocked by design: nothing that you can switch would allow it.</source>
        <translation>Bloqué à dessein&#xa0;: rien de ce que vous pouvez activer ne le permettrait.</translation>
    </message>
    <message>
        <source>Not known: this program does not know what this permission opens.</source>
        <comment>whether a permission is in force</comment>
        <translation>Inconnu : ce programme ne sait pas ce qu’ouvre cette permission.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>whether a permission is in force</comment>
        <translation>Non.</translation>
    </message>
    <message>
        <source>Only in part.</source>
        <comment>whether a permission is in force</comment>
        <translation>En partie seulement.</translation>
    </message>
    <message>
        <source>Yes: the sound server of this system asks whether %1 may record.</source>
        <translation>Oui : le serveur de son de ce système demande si %1 peut enregistrer.</translation>
    </message>
    <message>
        <source>The kernel can enforce it; whether it does was not checked yet.</source>
        <comment>a permission</comment>
        <translation>Le noyau peut l’imposer ; on n’a pas encore vérifié s’il le fait.</translation>
    </message>
    <message>
        <source>Yes: the kernel has what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>Oui : le noyau a ce que snapd a écrit.</translation>
    </message>
    <message>
        <source>As far as that goes, the kernel has what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>Dans cette mesure, le noyau a ce que snapd a écrit.</translation>
    </message>
    <message>
        <source>It could not be found out whether the kernel has what snapd wrote.</source>
        <comment>of one permission</comment>
        <translation>Impossible de savoir si le noyau a ce que snapd a écrit.</translation>
    </message>
    <message>
        <source>No: what the kernel has is not what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>Non : ce qu’a le noyau n’est pas ce que snapd a écrit.</translation>
    </message>
    <message>
        <source>%1 also runs for another user or for the system. Whether it still has “%2” open there is not known here; if so, it can go on using it until it is closed.</source>
        <translation>%1 est aussi lancé par un autre utilisateur ou par le système. On ne sait pas ici si «&#xa0;%2&#xa0;» y est encore ouvert&#xa0;; si c’est le cas, il peut continuer à être utilisé jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>%1 wanted to use the device %2.</source>
        <comment>a path</comment>
        <translation>%1 voulait utiliser le périphérique %2.</translation>
    </message>
    <message>
        <source>It cannot be told here what would allow it.</source>
        <translation>On ne peut pas dire ici ce qui l’autoriserait.</translation>
    </message>
    <message>
        <source>snapd does not answer; the rules of %1 are checked when it does.</source>
        <translation>snapd ne répond pas&#xa0;; les règles de %1 seront vérifiées quand il répondra.</translation>
    </message>
    <message>
        <source>After the change, what was in force for %1 was not what snapd wrote. It is being put right…</source>
        <translation>Après la modification, ce qui était en vigueur pour %1 n’était pas ce que snapd a écrit. C’est en train d’être rétabli…</translation>
    </message>
    <message>
        <source>After the change, putting this right was tried automatically.</source>
        <translation>Après la modification, il a été tenté automatiquement de rétablir cela.</translation>
    </message>
    <message>
        <source>After the change, what was in force was not what snapd wrote; that was put right automatically.</source>
        <translation>Après la modification, ce qui était en vigueur n’était pas ce que snapd a écrit&#xa0;; cela a été rétabli automatiquement.</translation>
    </message>
    <message>
        <source>Put Back into Force…</source>
        <comment>the rules of an app; a password will be asked for</comment>
        <translation>Remettre en vigueur…</translation>
    </message>
    <message>
        <source>Not all that %1 has open could be looked through. If “%2” is among it, it can go on using it until it is closed.</source>
        <translation>Tout ce que %1 a d’ouvert n’a pas pu être examiné. Si «&#xa0;%2&#xa0;» en fait partie, il peut continuer à être utilisé jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>%1 wanted to delete %2.</source>
        <comment>app, path</comment>
        <translation>%1 voulait supprimer %2.</translation>
    </message>
    <message>
        <source>%1 wanted to use %2.</source>
        <comment>app, path</comment>
        <translation>%1 voulait utiliser %2.</translation>
    </message>
</context>
<context>
    <name>Snapperms::ProtectionView</name>
    <message>
        <source>Check Again</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>What Was Blocked…</source>
        <translation>Ce qui a été bloqué…</translation>
    </message>
    <message>
        <source>Look whether the rules in force are those that snapd wrote</source>
        <translation>Voir si les règles en vigueur sont celles que snapd a écrites</translation>
    </message>
    <message>
        <source>See what this app wanted and was kept from</source>
        <translation>Voir ce que cette application voulait et dont elle a été empêchée</translation>
    </message>
</context>
<context>
    <name>Snapperms::RestartQuestion</name>
    <message>
        <source>Restart %1?</source>
        <comment>title of a question</comment>
        <translation>Redémarrer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>an app, now</comment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Snapperms::RowSelection</name>
    <message>
        <source>Select: %1</source>
        <comment>followed by the name of a row</comment>
        <translation>Sélectionner&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::SearchField</name>
    <message>
        <source>Clear the Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Snapperms::SensitiveRest</name>
    <message>
        <source>%1 (through %2)</source>
        <comment>what an app can reach; permissions</comment>
        <translation>%1 (par %2)</translation>
    </message>
    <message>
        <source>%1 can still reach this: %2.</source>
        <comment>an app; what it can reach and through what</comment>
        <translation>%1 peut encore atteindre ceci : %2.</translation>
    </message>
    <message>
        <source>That can be turned off, too, but %1 may then not work as before.</source>
        <translation>Cela aussi peut être désactivé, mais %1 pourrait alors ne plus fonctionner comme avant.</translation>
    </message>
    <message>
        <source>Turn That Off, Too</source>
        <translation>Désactiver cela aussi</translation>
    </message>
    <message>
        <source>On this system, even that may not be enough.</source>
        <comment>to turn off what leads to something</comment>
        <translation>Sur ce système, même cela pourrait ne pas suffire.</translation>
    </message>
</context>
<context>
    <name>Snapperms::SetupNotice</name>
    <message>
        <source>snapd has not set itself up completely: its own snap is missing, so the system offers nothing to apps and nothing can be turned on. “snap install snapd” brings it; this window notices by itself.</source>
        <translation>snapd n’est pas encore entièrement installé&#xa0;: son propre Snap manque, si bien que le système ne propose rien aux applications et que rien ne peut être activé. «&#xa0;snap install snapd&#xa0;» l’apporte&#xa0;; cette fenêtre le remarque d’elle-même.</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotButton</name>
    <message>
        <source>%1: %2</source>
        <comment>provider and one of the things it provides</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: choose what provides this permission</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>providers of a permission</comment>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Provided by %1</source>
        <translation>Fourni par %1</translation>
    </message>
    <message>
        <source>Choose What Provides: %1</source>
        <translation>Choisir ce qui fournit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Fourni par</translation>
    </message>
    <message>
        <source>Use Only</source>
        <comment>followed by providers to choose from</comment>
        <translation>Utiliser seulement</translation>
    </message>
    <message>
        <source>Use in Addition</source>
        <comment>followed by providers to choose from</comment>
        <translation>Utiliser en plus</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotList</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>Déplié</translation>
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
        <translation>Non utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln apps</source>
        <comment>a slot</comment>
        <translation>
            <numerusform>Utilisé par %Ln application</numerusform>
            <numerusform>Utilisé par %Ln applications</numerusform>
        </translation>
    </message>
    <message>
        <source>Users of %1</source>
        <comment>followed by the title of a slot and where it is</comment>
        <translation>Qui utilise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide who uses it</source>
        <translation>Masquer qui l’utilise</translation>
    </message>
    <message>
        <source>Show who uses it</source>
        <translation>Montrer qui l’utilise</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotUserRow</name>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation>connecté par le fabricant de l’appareil</translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation>connecté à la main</translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation>connecté par snapd lui-même</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <comment>an app and what it is connected to</comment>
        <translation>Déconnecter %1 de %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotsModel</name>
    <message>
        <source>a device that is plugged in</source>
        <comment>about a slot</comment>
        <translation>un appareil branché</translation>
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
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a switch, for screen readers</comment>
        <translation>désactivé</translation>
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
        <translation>Comptes d’utilisateur de cet ordinateur</translation>
    </message>
    <message>
        <source>Battery and power saving</source>
        <comment>what a permission opens</comment>
        <translation>Batterie et économie d’énergie</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <comment>what a permission opens</comment>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>The means by which a browser shuts in its own web pages</source>
        <comment>what a permission opens</comment>
        <translation>Moyens par lesquels un navigateur isole ses propres pages web</translation>
    </message>
    <message>
        <source>Calendars</source>
        <comment>what a permission opens</comment>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Cameras</source>
        <comment>what a permission opens</comment>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Address books</source>
        <comment>what a permission opens</comment>
        <translation>Carnets d’adresses</translation>
    </message>
    <message>
        <source>Containers, and by way of them the whole computer</source>
        <comment>what a permission opens</comment>
        <translation>Conteneurs, et par eux tout l’ordinateur</translation>
    </message>
    <message>
        <source>File dialogs, notifications and the like</source>
        <comment>what a permission opens</comment>
        <translation>Boîtes de dialogue de fichiers, notifications et autres</translation>
    </message>
    <message>
        <source>Settings of the desktop</source>
        <comment>what a permission opens</comment>
        <translation>Réglages du bureau</translation>
    </message>
    <message>
        <source>Whole disks, past all files</source>
        <comment>what a permission opens</comment>
        <translation>Disques entiers, en contournant les fichiers</translation>
    </message>
    <message>
        <source>Mounting and formatting of disks</source>
        <comment>what a permission opens</comment>
        <translation>Montage et formatage des disques</translation>
    </message>
    <message>
        <source>Windows on the screen</source>
        <comment>what a permission opens</comment>
        <translation>Fenêtres à l’écran</translation>
    </message>
    <message>
        <source>Pins and small circuits of the board</source>
        <comment>what a permission opens</comment>
        <translation>Broches et petits circuits de la carte</translation>
    </message>
    <message>
        <source>Files and folders that the app names itself</source>
        <comment>what a permission opens</comment>
        <translation>Fichiers et dossiers que l’application nomme elle-même</translation>
    </message>
    <message>
        <source>The firewall</source>
        <comment>what a permission opens</comment>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Fonts</source>
        <comment>what a permission opens</comment>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Game controllers</source>
        <comment>what a permission opens</comment>
        <translation>Manettes de jeu</translation>
    </message>
    <message>
        <source>GPG keys, the private ones included</source>
        <comment>what a permission opens</comment>
        <translation>Clés GPG, y compris les clés privées</translation>
    </message>
    <message>
        <source>Public GPG keys</source>
        <comment>what a permission opens</comment>
        <translation>Clés GPG publiques</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <comment>what a permission opens</comment>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>What is built into this computer</source>
        <comment>what a permission opens</comment>
        <translation>Composants de cet ordinateur</translation>
    </message>
    <message>
        <source>Devices with buttons and keys, past the system&apos;s drivers</source>
        <comment>what a permission opens</comment>
        <translation>Appareils à boutons et à touches, en contournant les pilotes du système</translation>
    </message>
    <message>
        <source>The name of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>Connections from other computers</source>
        <comment>what a permission opens</comment>
        <translation>Connexions venant d’autres ordinateurs</translation>
    </message>
    <message>
        <source>All keyboards, mice and the like, whoever they are used for</source>
        <comment>what a permission opens</comment>
        <translation>Tous les claviers, souris et autres, quel que soit le programme auquel ils servent</translation>
    </message>
    <message>
        <source>Connections to other computers and the internet</source>
        <comment>what a permission opens</comment>
        <translation>Connexions vers d’autres ordinateurs et vers Internet</translation>
    </message>
    <message>
        <source>Messages of the kernel about what programs do</source>
        <comment>what a permission opens</comment>
        <translation>Messages du noyau sur l’activité des programmes</translation>
    </message>
    <message>
        <source>Parts of the kernel that can be loaded</source>
        <comment>what a permission opens</comment>
        <translation>Parties chargeables du noyau</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Langue de cet ordinateur</translation>
    </message>
    <message>
        <source>Names of devices in the local network</source>
        <comment>what a permission opens</comment>
        <translation>Noms d’appareils du réseau local</translation>
    </message>
    <message>
        <source>Where you are</source>
        <comment>what a permission opens</comment>
        <translation>Votre position</translation>
    </message>
    <message>
        <source>Who is logged in, and was</source>
        <comment>what a permission opens</comment>
        <translation>Qui est et a été connecté</translation>
    </message>
    <message>
        <source>Control of media players</source>
        <comment>what a permission opens</comment>
        <translation>Contrôle des lecteurs multimédias</translation>
    </message>
    <message>
        <source>Mobile modems</source>
        <comment>what a permission opens</comment>
        <translation>Modems mobiles</translation>
    </message>
    <message>
        <source>What is mounted where</source>
        <comment>what a permission opens</comment>
        <translation>Ce qui est monté et où</translation>
    </message>
    <message>
        <source>State of the network</source>
        <comment>what a permission opens</comment>
        <translation>État du réseau</translation>
    </message>
    <message>
        <source>Settings of the network</source>
        <comment>what a permission opens</comment>
        <translation>Réglages du réseau</translation>
    </message>
    <message>
        <source>Online accounts</source>
        <comment>what a permission opens</comment>
        <translation>Comptes en ligne</translation>
    </message>
    <message>
        <source>CD and DVD drives</source>
        <comment>what a permission opens</comment>
        <translation>Lecteurs de CD et de DVD</translation>
    </message>
    <message>
        <source>Installing and removing of snaps, and by way of them the whole computer</source>
        <comment>what a permission opens</comment>
        <translation>Installation et suppression de snaps, et par eux tout l’ordinateur</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <comment>what a permission opens</comment>
        <translation>Mots de passe enregistrés</translation>
    </message>
    <message>
        <source>Your own files</source>
        <comment>what a permission opens</comment>
        <translation>Vos propres fichiers</translation>
    </message>
    <message>
        <source>Setting up of printers</source>
        <comment>what a permission opens</comment>
        <translation>Configuration des imprimantes</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>what a permission opens</comment>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Ending and slowing down of other programs</source>
        <comment>what a permission opens</comment>
        <translation>Arrêt et ralentissement d’autres programmes</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <comment>what a permission opens</comment>
        <translation>Programmes en cours d’exécution</translation>
    </message>
    <message>
        <source>Network traffic of any kind, past the usual rules</source>
        <comment>what a permission opens</comment>
        <translation>Trafic réseau de toute sorte, en contournant les règles habituelles</translation>
    </message>
    <message>
        <source>Removable media and other mounted disks</source>
        <comment>what a permission opens</comment>
        <translation>Supports amovibles et autres disques montés</translation>
    </message>
    <message>
        <source>What other programs show on the screen</source>
        <comment>what a permission opens</comment>
        <translation>Ce que d’autres programmes affichent à l’écran</translation>
    </message>
    <message>
        <source>Keeping the screen from being locked</source>
        <comment>what a permission opens</comment>
        <translation>Empêcher le verrouillage de l’écran</translation>
    </message>
    <message>
        <source>Security keys</source>
        <comment>what a permission opens</comment>
        <translation>Clés de sécurité</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <comment>what a permission opens</comment>
        <translation>Ports série</translation>
    </message>
    <message>
        <source>Shutting down and restarting</source>
        <comment>what a permission opens</comment>
        <translation>Arrêt et redémarrage</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <comment>what a permission opens</comment>
        <translation>Cartes à puce</translation>
    </message>
    <message>
        <source>Sound cards directly, recording included</source>
        <comment>what a permission opens</comment>
        <translation>Cartes son directement, enregistrement compris</translation>
    </message>
    <message>
        <source>Playing of sound</source>
        <comment>what a permission opens</comment>
        <translation>Lecture de son</translation>
    </message>
    <message>
        <source>Recording of sound</source>
        <comment>what a permission opens</comment>
        <translation>Enregistrement de son</translation>
    </message>
    <message>
        <source>SSH keys, the private ones included</source>
        <comment>what a permission opens</comment>
        <translation>Clés SSH, y compris les clés privées</translation>
    </message>
    <message>
        <source>Public SSH keys</source>
        <comment>what a permission opens</comment>
        <translation>Clés SSH publiques</translation>
    </message>
    <message>
        <source>State of the system</source>
        <comment>what a permission opens</comment>
        <translation>État du système</translation>
    </message>
    <message>
        <source>Logs of the system</source>
        <comment>what a permission opens</comment>
        <translation>Journaux du système</translation>
    </message>
    <message>
        <source>Programs of the system</source>
        <comment>what a permission opens</comment>
        <translation>Programmes du système</translation>
    </message>
    <message>
        <source>Television receivers</source>
        <comment>what a permission opens</comment>
        <translation>Récepteurs de télévision</translation>
    </message>
    <message>
        <source>The time zone of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Fuseau horaire de cet ordinateur</translation>
    </message>
    <message>
        <source>The security chip of this computer (TPM)</source>
        <comment>what a permission opens</comment>
        <translation>Puce de sécurité de cet ordinateur (TPM)</translation>
    </message>
    <message>
        <source>USB devices of any kind</source>
        <comment>what a permission opens</comment>
        <translation>Périphériques USB de toute sorte</translation>
    </message>
    <message>
        <source>File systems of its own</source>
        <comment>what a permission opens</comment>
        <translation>Ses propres systèmes de fichiers</translation>
    </message>
    <message>
        <source>Networks of vehicles (CAN)</source>
        <comment>what a permission opens</comment>
        <translation>Réseaux de véhicules (CAN)</translation>
    </message>
    <message>
        <source>Pretended keyboards and mice</source>
        <comment>what a permission opens</comment>
        <translation>Claviers et souris simulés</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>what a permission opens</comment>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Nearly every file of this computer</source>
        <comment>what a permission opens</comment>
        <translation>Presque tous les fichiers de cet ordinateur</translation>
    </message>
    <message>
        <source>Chips that compute one kind of thing quickly</source>
        <comment>what a permission opens</comment>
        <translation>Puces qui calculent vite un type de chose</translation>
    </message>
    <message>
        <source>Questions to you whether something may be done</source>
        <comment>what a permission opens</comment>
        <translation>Questions qui vous demandent si une action est permise</translation>
    </message>
    <message>
        <source>The hardware itself, past the kernel</source>
        <comment>what a permission opens</comment>
        <translation>Le matériel lui-même, sans passer par le noyau</translation>
    </message>
    <message>
        <source>Encryption and random numbers of the system</source>
        <comment>what a permission opens</comment>
        <translation>Chiffrement et nombres aléatoires du système</translation>
    </message>
    <message>
        <source>The software inside of devices (firmware)</source>
        <comment>what a permission opens</comment>
        <translation>Le logiciel à l’intérieur des appareils (micrologiciel)</translation>
    </message>
    <message>
        <source>Settings of the hardware, such as speed and brightness</source>
        <comment>what a permission opens</comment>
        <translation>Réglages du matériel, tels que vitesse et luminosité</translation>
    </message>
    <message>
        <source>Tickets by which you are logged in to other computers</source>
        <comment>what a permission opens</comment>
        <translation>Tickets par lesquels vous êtes connecté à d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Closed-off surroundings for parts of the app</source>
        <comment>what a permission opens</comment>
        <translation>Environnements fermés pour des parties de l’application</translation>
    </message>
    <message>
        <source>Other apps: talking to them or sharing with them</source>
        <comment>what a permission opens</comment>
        <translation>Autres applications : leur parler ou partager avec elles</translation>
    </message>
    <message>
        <source>Telling the system how far the app is</source>
        <comment>what a permission opens</comment>
        <translation>Dire au système où en est l’application</translation>
    </message>
    <message>
        <source>Documentation and other data that come with the system</source>
        <comment>what a permission opens</comment>
        <translation>Documentation et autres données fournies avec le système</translation>
    </message>
    <message>
        <source>Programs and updates of the system</source>
        <comment>what a permission opens</comment>
        <translation>Programmes et mises à jour du système</translation>
    </message>
    <message>
        <source>The part of the processor that keeps secrets</source>
        <comment>what a permission opens</comment>
        <translation>La partie du processeur qui garde les secrets</translation>
    </message>
    <message>
        <source>Being a USB device for another computer</source>
        <comment>what a permission opens</comment>
        <translation>Être un périphérique USB pour un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>Snapperms::UseSentences</name>
    <message>
        <source>%1 has the camera open now.</source>
        <translation>%1 a la caméra ouverte en ce moment.</translation>
    </message>
    <message>
        <source>%1 is recording sound now.</source>
        <translation>%1 enregistre du son en ce moment.</translation>
    </message>
    <message>
        <source>%1 is still recording sound, although “%2” was taken away. It can go on until it is closed.</source>
        <translation>%1 enregistre encore du son, bien que «&#xa0;%2&#xa0;» ait été retiré. Elle peut continuer jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Something is recording sound now, and it cannot be told which program it is.</source>
        <translation>Du son est enregistré en ce moment, et on ne peut pas dire par quel programme.</translation>
    </message>
    <message>
        <source>Something is recording sound now, and it cannot be told whether it is %1.</source>
        <translation>Du son est enregistré en ce moment, et on ne peut pas dire si c’est par %1.</translation>
    </message>
    <message>
        <source>%1 also runs for another user or for the system. Whether it has the camera open there is not shown here.</source>
        <translation>%1 est aussi lancé par un autre utilisateur ou par le système. L’ouverture de la caméra n’y est pas montrée ici.</translation>
    </message>
    <message>
        <source>Whether it records just now cannot be seen here: recordings go through the sound server, and that cannot be asked now.</source>
        <translation>On ne peut pas voir ici si elle enregistre en ce moment&#xa0;: les enregistrements passent par le serveur de son, et celui-ci ne peut pas être interrogé actuellement.</translation>
    </message>
    <message>
        <source>Not all that %1 has open could be looked through. Whether the camera is among it is not known.</source>
        <translation>Tout ce que %1 a d’ouvert n’a pas pu être examiné. On ne sait pas si la caméra en fait partie.</translation>
    </message>
</context>
</TS>

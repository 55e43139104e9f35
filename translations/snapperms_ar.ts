<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>Online Accounts</source>
        <translation>الحسابات على الإنترنت</translation>
    </message>
    <message>
        <source>Use the online accounts you have set up, such as mail and storage, in your name.</source>
        <translation>استخدام ما أعددته من حسابات على الإنترنت باسمك، كحسابات البريد والتخزين.</translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts</source>
        <translation>السماح لـ %1 باستخدام حساباتك على الإنترنت</translation>
    </message>
    <message>
        <source>Online Accounts in Ubuntu Touch</source>
        <translation>حسابات الإنترنت في Ubuntu Touch</translation>
    </message>
    <message>
        <source>Use the online accounts that you have set up in Ubuntu Touch, in your name.</source>
        <translation>استخدام حسابات الإنترنت التي أعددتها في Ubuntu Touch باسمك.</translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts in Ubuntu Touch</source>
        <translation>السماح لـ %1 باستخدام حساباتك في Ubuntu Touch</translation>
    </message>
    <message>
        <source>Media Player Control</source>
        <translation>التحكم في مشغلات الوسائط</translation>
    </message>
    <message>
        <source>See what a media player is playing, and start, pause and skip it.</source>
        <translation>رؤية ما يعرضه مشغل الوسائط وتشغيله وإيقافه مؤقتًا والانتقال إلى التالي.</translation>
    </message>
    <message>
        <source>Allow %1 to control media players</source>
        <translation>السماح لـ %1 بالتحكم في مشغلات الوسائط</translation>
    </message>
    <message>
        <source>Talk to Another Program</source>
        <translation>التخاطب مع برنامج آخر</translation>
    </message>
    <message>
        <source>Exchange messages with one particular other program, or be found by others.</source>
        <translation>تبادل الرسائل مع برنامج آخر معين، أو إتاحة أن يجده الآخرون.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another program</source>
        <translation>السماح لـ %1 بتبادل الرسائل مع برنامج آخر</translation>
    </message>
    <message>
        <source>Files from Other Snaps</source>
        <translation>ملفات من Snap أخرى</translation>
    </message>
    <message>
        <source>Use files that another snap shares, such as themes, plugins or language packs.</source>
        <translation>استخدام ملفات تشاركها حزمة Snap أخرى، كالسمات والإضافات وحزم اللغات.</translation>
    </message>
    <message>
        <source>Allow %1 to use files from another snap</source>
        <translation>السماح لـ %1 باستخدام ملفات من Snap أخرى</translation>
    </message>
    <message>
        <source>Shared Memory</source>
        <translation>الذاكرة المشتركة</translation>
    </message>
    <message>
        <source>Exchange data quickly with other programs in a shared part of the memory.</source>
        <translation>تبادل البيانات بسرعة مع برامج أخرى في جزء مشترك من الذاكرة.</translation>
    </message>
    <message>
        <source>Allow %1 to use shared memory</source>
        <translation>السماح لـ %1 باستخدام الذاكرة المشتركة</translation>
    </message>
    <message>
        <source>Message Queues</source>
        <translation>طوابير الرسائل</translation>
    </message>
    <message>
        <source>Exchange short messages with another snap.</source>
        <translation>تبادل رسائل قصيرة مع Snap أخرى.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another snap</source>
        <translation>السماح لـ %1 بتبادل الرسائل مع Snap أخرى</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <translation>إعدادات مشتركة</translation>
    </message>
    <message>
        <source>Read or change settings that several snaps share.</source>
        <translation>قراءة إعدادات تتشاركها عدة حزم Snap أو تغييرها.</translation>
    </message>
    <message>
        <source>Allow %1 to use shared settings</source>
        <translation>السماح لـ %1 باستخدام الإعدادات المشتركة</translation>
    </message>
    <message>
        <source>Phone Calls and Messages</source>
        <translation>المكالمات والرسائل</translation>
    </message>
    <message>
        <source>Make phone calls, read and send text messages, and use the SIM card.</source>
        <translation>إجراء المكالمات وقراءة الرسائل القصيرة وإرسالها واستخدام شريحة الهاتف.</translation>
    </message>
    <message>
        <source>Allow %1 to make phone calls and send text messages</source>
        <translation>السماح لـ %1 بإجراء المكالمات وإرسال الرسائل القصيرة</translation>
    </message>
    <message>
        <source>Desktop Integration</source>
        <translation>التكامل مع سطح المكتب</translation>
    </message>
    <message>
        <source>Use fonts, notifications, the file chooser, the system tray and other basics of the desktop.</source>
        <translation>استخدام الخطوط والإشعارات ومنتقي الملفات وصينية النظام وأساسيات سطح المكتب الأخرى.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop</source>
        <translation>السماح لـ %1 بالتكامل مع سطح المكتب</translation>
    </message>
    <message>
        <source>Input Methods and Accessibility</source>
        <translation>طرق الإدخال وتسهيل الوصول</translation>
    </message>
    <message>
        <source>Use input methods and screen readers the old way; this may reveal what you type elsewhere.</source>
        <translation>استخدام طرق الإدخال وقارئات الشاشة بالأسلوب القديم؛ وقد يكشف ذلك ما تكتبه في مكان آخر.</translation>
    </message>
    <message>
        <source>Allow %1 to use input methods and accessibility</source>
        <translation>السماح لـ %1 باستخدام طرق الإدخال وتسهيل الوصول</translation>
    </message>
    <message>
        <source>Windows on the Screen</source>
        <translation>نوافذ على الشاشة</translation>
    </message>
    <message>
        <source>Show windows on a Wayland desktop.</source>
        <translation>عرض النوافذ على سطح مكتب Wayland.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows</source>
        <translation>السماح لـ %1 بعرض النوافذ</translation>
    </message>
    <message>
        <source>Windows in X11</source>
        <translation>النوافذ في X11</translation>
    </message>
    <message>
        <source>Show windows the old way; this may also reveal what you type and see in other X11 apps.</source>
        <translation>عرض النوافذ بالأسلوب القديم؛ وقد يكشف ذلك ما تكتبه وتراه في تطبيقات X11 الأخرى.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows through X11</source>
        <translation>السماح لـ %1 بعرض النوافذ عبر X11</translation>
    </message>
    <message>
        <source>Windows through Mir</source>
        <translation>النوافذ عبر Mir</translation>
    </message>
    <message>
        <source>Show windows on a desktop that uses the Mir display server.</source>
        <translation>عرض النوافذ على سطح مكتب يستخدم خادم العرض Mir.</translation>
    </message>
    <message>
        <source>Allow %1 to show windows through Mir</source>
        <translation>السماح لـ %1 بعرض النوافذ عبر Mir</translation>
    </message>
    <message>
        <source>Desktop Integration, Old Kind</source>
        <translation>التكامل بالأسلوب القديم</translation>
    </message>
    <message>
        <source>Use windows, menus, notifications and input methods the old way, without much isolation.</source>
        <translation>استخدام النوافذ والقوائم والإشعارات وطرق الإدخال بالأسلوب القديم دون عزل يُذكر.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop the old way</source>
        <translation>السماح لـ %1 بالتكامل مع سطح المكتب بالأسلوب القديم</translation>
    </message>
    <message>
        <source>Desktop Integration in Unity 8</source>
        <translation>التكامل مع Unity 8</translation>
    </message>
    <message>
        <source>Show windows, share the clipboard and open links on the Unity 8 desktop.</source>
        <translation>عرض النوافذ ومشاركة الحافظة وفتح الروابط على سطح المكتب Unity 8.</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with Unity 8</source>
        <translation>السماح لـ %1 بالتكامل مع Unity 8</translation>
    </message>
    <message>
        <source>Graphics Acceleration</source>
        <translation>تسريع الرسوميات</translation>
    </message>
    <message>
        <source>Use the graphics card for smooth pictures, games, video and computations.</source>
        <translation>استخدام بطاقة الرسوميات لصور سلسة وللألعاب والفيديو والحسابات.</translation>
    </message>
    <message>
        <source>Allow %1 to use the graphics card</source>
        <translation>السماح لـ %1 باستخدام بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Desktop Settings</source>
        <translation>إعدادات سطح المكتب</translation>
    </message>
    <message>
        <source>Read and change the settings of the GNOME desktop and of programs made for it.</source>
        <translation>قراءة إعدادات سطح مكتب جنوم والبرامج المصنوعة له وتغييرها.</translation>
    </message>
    <message>
        <source>Allow %1 to read and change desktop settings</source>
        <translation>السماح لـ %1 بقراءة إعدادات سطح المكتب وتغييرها</translation>
    </message>
    <message>
        <source>Desktop Settings, Old Kind</source>
        <translation>إعدادات سطح المكتب القديمة</translation>
    </message>
    <message>
        <source>Read and change settings of old GNOME programs.</source>
        <translation>قراءة إعدادات برامج جنوم القديمة وتغييرها.</translation>
    </message>
    <message>
        <source>Allow %1 to read and change old desktop settings</source>
        <translation>السماح لـ %1 بقراءة إعدادات سطح المكتب القديمة وتغييرها</translation>
    </message>
    <message>
        <source>Web Page Display</source>
        <translation>عرض صفحات الويب</translation>
    </message>
    <message>
        <source>Show web pages as browsers do; many apps are web pages inside.</source>
        <translation>عرض صفحات الويب كما تفعل المتصفحات؛ فكثير من التطبيقات صفحات ويب في داخلها.</translation>
    </message>
    <message>
        <source>Allow %1 to display web pages</source>
        <translation>السماح لـ %1 بعرض صفحات الويب</translation>
    </message>
    <message>
        <source>On-Screen Keyboard</source>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Get text from the Maliit on-screen keyboard.</source>
        <translation>استقبال النص من لوحة مفاتيح الشاشة Maliit.</translation>
    </message>
    <message>
        <source>Allow %1 to use the on-screen keyboard</source>
        <translation>السماح لـ %1 باستخدام لوحة مفاتيح الشاشة</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>حاويات Docker</translation>
    </message>
    <message>
        <source>Start and manage Docker containers. This is full control over the system.</source>
        <translation>تشغيل حاويات Docker وإدارتها. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to use Docker, with full control over the system</source>
        <translation>السماح لـ %1 باستخدام Docker مع تحكم كامل في النظام</translation>
    </message>
    <message>
        <source>Run the Docker Service</source>
        <translation>تشغيل خدمة Docker</translation>
    </message>
    <message>
        <source>Run the Docker service and its containers. This is full control over the system.</source>
        <translation>تشغيل خدمة Docker وحاوياتها. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Docker service</source>
        <translation>السماح لـ %1 بتشغيل خدمة Docker</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>حاويات Podman</translation>
    </message>
    <message>
        <source>Start and manage Podman containers. This can be full control over the system.</source>
        <translation>تشغيل حاويات Podman وإدارتها. قد يكون هذا تحكمًا كاملًا في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to use Podman</source>
        <translation>السماح لـ %1 باستخدام Podman</translation>
    </message>
    <message>
        <source>LXD</source>
        <translation>حاويات LXD</translation>
    </message>
    <message>
        <source>Start and manage LXD containers and virtual machines. This is full control over the system.</source>
        <translation>تشغيل حاويات LXD وأجهزته الافتراضية وإدارتها. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to use LXD, with full control over the system</source>
        <translation>السماح لـ %1 باستخدام LXD مع تحكم كامل في النظام</translation>
    </message>
    <message>
        <source>Run the LXD Service</source>
        <translation>تشغيل خدمة LXD</translation>
    </message>
    <message>
        <source>Run the LXD service and its containers. This is full control over the system.</source>
        <translation>تشغيل خدمة LXD وحاوياتها. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to run the LXD service</source>
        <translation>السماح لـ %1 بتشغيل خدمة LXD</translation>
    </message>
    <message>
        <source>LXD from Inside</source>
        <translation>استخدام LXD من الداخل</translation>
    </message>
    <message>
        <source>Talk to LXD from inside a container or virtual machine that it runs.</source>
        <translation>التخاطب مع LXD من داخل حاوية أو جهاز افتراضي يشغله.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to LXD from inside a container</source>
        <translation>السماح لـ %1 بالتخاطب مع LXD من داخل حاوية</translation>
    </message>
    <message>
        <source>Virtual Machines</source>
        <translation>الأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>Create and manage virtual machines. This can become full control over the system.</source>
        <translation>إنشاء الأجهزة الافتراضية وإدارتها. قد يصبح هذا تحكمًا كاملًا في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual machines</source>
        <translation>السماح لـ %1 بإدارة الأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>Fast Virtual Machines</source>
        <translation>أجهزة افتراضية سريعة</translation>
    </message>
    <message>
        <source>Run virtual machines at full speed with the processor&apos;s help.</source>
        <translation>تشغيل الأجهزة الافتراضية بأقصى سرعة بمساعدة المعالج.</translation>
    </message>
    <message>
        <source>Allow %1 to run virtual machines at full speed</source>
        <translation>السماح لـ %1 بتشغيل الأجهزة الافتراضية بأقصى سرعة</translation>
    </message>
    <message>
        <source>Run the Multipass Service</source>
        <translation>تشغيل خدمة Multipass</translation>
    </message>
    <message>
        <source>Run the Multipass service and its virtual machines. This is full control over the system.</source>
        <translation>تشغيل خدمة Multipass وأجهزتها الافتراضية. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Multipass service</source>
        <translation>السماح لـ %1 بتشغيل خدمة Multipass</translation>
    </message>
    <message>
        <source>ACRN Virtual Machines</source>
        <translation>أجهزة ACRN الافتراضية</translation>
    </message>
    <message>
        <source>Run and manage virtual machines of the ACRN hypervisor.</source>
        <translation>تشغيل الأجهزة الافتراضية لمراقب ACRN وإدارتها.</translation>
    </message>
    <message>
        <source>Allow %1 to manage ACRN virtual machines</source>
        <translation>السماح لـ %1 بإدارة أجهزة ACRN الافتراضية</translation>
    </message>
    <message>
        <source>Run Kubernetes</source>
        <translation>تشغيل Kubernetes</translation>
    </message>
    <message>
        <source>Run the Kubernetes service and its containers. This is full control over the system.</source>
        <translation>تشغيل خدمة Kubernetes وحاوياتها. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to run Kubernetes</source>
        <translation>السماح لـ %1 بتشغيل Kubernetes</translation>
    </message>
    <message>
        <source>Run the Nomad Service</source>
        <translation>تشغيل خدمة Nomad</translation>
    </message>
    <message>
        <source>Run the Nomad service and the programs it hands out. This is full control over the system.</source>
        <translation>تشغيل خدمة Nomad والبرامج التي توزعها. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to run the Nomad service</source>
        <translation>السماح لـ %1 بتشغيل خدمة Nomad</translation>
    </message>
    <message>
        <source>Run AWS IoT Greengrass</source>
        <translation>تشغيل AWS IoT Greengrass</translation>
    </message>
    <message>
        <source>Run programs sent from the Amazon cloud. This is full control over the system.</source>
        <translation>تشغيل برامج مرسلة من سحابة أمازون. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to run AWS IoT Greengrass</source>
        <translation>السماح لـ %1 بتشغيل AWS IoT Greengrass</translation>
    </message>
    <message>
        <source>Run MicroStack</source>
        <translation>تشغيل MicroStack</translation>
    </message>
    <message>
        <source>Run the MicroStack cloud and its virtual machines. This is full control over the system.</source>
        <translation>تشغيل سحابة MicroStack وأجهزتها الافتراضية. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to run MicroStack</source>
        <translation>السماح لـ %1 بتشغيل MicroStack</translation>
    </message>
    <message>
        <source>MicroCeph</source>
        <translation>تخزين MicroCeph</translation>
    </message>
    <message>
        <source>Manage the MicroCeph storage cluster and the data in it.</source>
        <translation>إدارة عنقود التخزين MicroCeph وما فيه من بيانات.</translation>
    </message>
    <message>
        <source>Allow %1 to use MicroCeph</source>
        <translation>السماح لـ %1 باستخدام MicroCeph</translation>
    </message>
    <message>
        <source>Run the MicroCeph Service</source>
        <translation>تشغيل خدمة MicroCeph</translation>
    </message>
    <message>
        <source>Run the MicroCeph storage service on whole disks of this system.</source>
        <translation>تشغيل خدمة التخزين MicroCeph على أقراص كاملة من هذا النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to run the MicroCeph service</source>
        <translation>السماح لـ %1 بتشغيل خدمة MicroCeph</translation>
    </message>
    <message>
        <source>Juju Settings</source>
        <translation>إعدادات Juju</translation>
    </message>
    <message>
        <source>Read the settings of the Juju cloud tool, with the passwords in them.</source>
        <translation>قراءة إعدادات أداة السحابة Juju مع كلمات السر فيها.</translation>
    </message>
    <message>
        <source>Allow %1 to read Juju settings and passwords</source>
        <translation>السماح لـ %1 بقراءة إعدادات Juju وكلمات سره</translation>
    </message>
    <message>
        <source>Own Sandboxes</source>
        <translation>بيئات عزل خاصة</translation>
    </message>
    <message>
        <source>Set up its own sandboxes, as web browsers do; this opens more of the system to attacks.</source>
        <translation>إنشاء بيئات عزل خاصة به كما تفعل المتصفحات؛ وهذا يعرّض المزيد من النظام للهجمات.</translation>
    </message>
    <message>
        <source>Allow %1 to set up its own sandboxes</source>
        <translation>السماح لـ %1 بإنشاء بيئات عزل خاصة به</translation>
    </message>
    <message>
        <source>Kernel Modules</source>
        <translation>وحدات النواة</translation>
    </message>
    <message>
        <source>Load and remove any part of the system kernel. This is full control over the system.</source>
        <translation>تحميل أي جزء من نواة النظام وإزالته. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to load and remove any kernel module</source>
        <translation>السماح لـ %1 بتحميل أي وحدة نواة وإزالتها</translation>
    </message>
    <message>
        <source>Certain Kernel Modules</source>
        <translation>وحدات نواة معينة</translation>
    </message>
    <message>
        <source>Load or block certain kernel modules that the app has asked for.</source>
        <translation>تحميل وحدات نواة معينة طلبها التطبيق أو منعها.</translation>
    </message>
    <message>
        <source>Allow %1 to load certain kernel modules</source>
        <translation>السماح لـ %1 بتحميل وحدات نواة معينة</translation>
    </message>
    <message>
        <source>List of Kernel Modules</source>
        <translation>قائمة وحدات النواة</translation>
    </message>
    <message>
        <source>See which kernel modules are loaded.</source>
        <translation>رؤية وحدات النواة المحمّلة.</translation>
    </message>
    <message>
        <source>Allow %1 to see loaded kernel modules</source>
        <translation>السماح لـ %1 برؤية وحدات النواة المحمّلة</translation>
    </message>
    <message>
        <source>Source of Firmware</source>
        <translation>مصدر البرامج الثابتة</translation>
    </message>
    <message>
        <source>Choose from which folder the system loads firmware into its hardware.</source>
        <translation>اختيار المجلد الذي يحمّل منه النظام البرامج الثابتة إلى عتاده.</translation>
    </message>
    <message>
        <source>Allow %1 to choose where firmware comes from</source>
        <translation>السماح لـ %1 باختيار مصدر البرامج الثابتة</translation>
    </message>
    <message>
        <source>Processor Scheduling</source>
        <translation>جدولة المعالج</translation>
    </message>
    <message>
        <source>Decide instead of the system which program gets the processor when.</source>
        <translation>تقرير أي برنامج يحصل على المعالج ومتى، بدلًا من النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to decide which program gets the processor</source>
        <translation>السماح لـ %1 بتقرير أي برنامج يحصل على المعالج</translation>
    </message>
    <message>
        <source>System Tracing</source>
        <translation>تتبع النظام</translation>
    </message>
    <message>
        <source>Watch the kernel and all programs at work, and read what they handle.</source>
        <translation>مراقبة عمل النواة وكل البرامج وقراءة ما تتعامل معه.</translation>
    </message>
    <message>
        <source>Allow %1 to watch everything the system does</source>
        <translation>السماح لـ %1 بمراقبة كل ما يفعله النظام</translation>
    </message>
    <message>
        <source>Source Code on the System</source>
        <translation>الشيفرة المصدرية في النظام</translation>
    </message>
    <message>
        <source>Read the source code and kernel headers in the folder /usr/src.</source>
        <translation>قراءة الشيفرة المصدرية وترويسات النواة في المجلد /usr/src.</translation>
    </message>
    <message>
        <source>Allow %1 to read source code on the system</source>
        <translation>السماح لـ %1 بقراءة الشيفرة المصدرية في النظام</translation>
    </message>
    <message>
        <source>Robot Descriptions</source>
        <translation>أوصاف الروبوتات</translation>
    </message>
    <message>
        <source>Read the robot descriptions that come with ROS on this system.</source>
        <translation>قراءة أوصاف الروبوتات التي تأتي مع ROS في هذا النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to read robot descriptions</source>
        <translation>السماح لـ %1 بقراءة أوصاف الروبوتات</translation>
    </message>
    <message>
        <source>ROS Service Control</source>
        <translation>التحكم في خدمات ROS</translation>
    </message>
    <message>
        <source>Start, stop and watch the services of snaps for the robot system ROS.</source>
        <translation>تشغيل خدمات حزم Snap لنظام الروبوتات ROS وإيقافها ومراقبتها.</translation>
    </message>
    <message>
        <source>Allow %1 to control services for ROS</source>
        <translation>السماح لـ %1 بالتحكم في الخدمات لأجل ROS</translation>
    </message>
    <message>
        <source>App Test Automation</source>
        <translation>أتمتة اختبار التطبيق</translation>
    </message>
    <message>
        <source>Let test programs look inside the app and operate it.</source>
        <translation>جعل برامج الاختبار تنظر داخل التطبيق وتشغله.</translation>
    </message>
    <message>
        <source>Allow %1 to be watched and operated by test programs</source>
        <translation>السماح لـ %1 بأن تراقبه برامج الاختبار وتشغله</translation>
    </message>
    <message>
        <source>Talk to the Virtual Machine Host</source>
        <translation>التخاطب مع النظام المضيف</translation>
    </message>
    <message>
        <source>Exchange data with the system that runs this virtual machine.</source>
        <translation>تبادل البيانات مع النظام الذي يشغل هذا الجهاز الافتراضي.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to the virtual machine host</source>
        <translation>السماح لـ %1 بالتخاطب مع مضيف الجهاز الافتراضي</translation>
    </message>
    <message>
        <source>Kernel Notices</source>
        <translation>إشعارات النواة</translation>
    </message>
    <message>
        <source>Exchange messages with the kernel, such as notices of programs that start.</source>
        <translation>تبادل الرسائل مع النواة، كالإشعار ببدء البرامج.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with the kernel</source>
        <translation>السماح لـ %1 بتبادل الرسائل مع النواة</translation>
    </message>
    <message>
        <source>Kernel Driver Messages</source>
        <translation>رسائل مشغلات النواة</translation>
    </message>
    <message>
        <source>Exchange messages with a particular driver in the kernel.</source>
        <translation>تبادل الرسائل مع مشغل معين في النواة.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with a kernel driver</source>
        <translation>السماح لـ %1 بتبادل الرسائل مع مشغل في النواة</translation>
    </message>
    <message>
        <source>Empty Permission</source>
        <translation>إذن فارغ</translation>
    </message>
    <message>
        <source>Allow nothing; it is there for testing only.</source>
        <translation>عدم السماح بشيء؛ فهو موجود للاختبار فقط.</translation>
    </message>
    <message>
        <source>Allow %1 to have a permission that allows nothing</source>
        <translation>السماح لـ %1 بامتلاك إذن لا يسمح بشيء</translation>
    </message>
    <message>
        <source>Play Sound</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Play music, voices and other sounds.</source>
        <translation>تشغيل الموسيقى والأصوات.</translation>
    </message>
    <message>
        <source>Allow %1 to play sound</source>
        <translation>السماح لـ %1 بتشغيل الصوت</translation>
    </message>
    <message>
        <source>Game Controllers</source>
        <translation>أذرع التحكم بالألعاب</translation>
    </message>
    <message>
        <source>Use gamepads, joysticks and steering wheels.</source>
        <translation>استخدام أذرع الألعاب وعصي التحكم وعجلات القيادة.</translation>
    </message>
    <message>
        <source>Allow %1 to use game controllers</source>
        <translation>السماح لـ %1 باستخدام أذرع التحكم بالألعاب</translation>
    </message>
    <message>
        <source>CD and DVD Drives</source>
        <translation>محركات أقراص CD و DVD</translation>
    </message>
    <message>
        <source>Play and read CDs, DVDs and Blu-ray discs, and burn them where the app has asked for that.</source>
        <translation>تشغيل أقراص CD و DVD و Blu-ray وقراءتها، ونسخها إن طلب التطبيق ذلك.</translation>
    </message>
    <message>
        <source>Allow %1 to use CD and DVD drives</source>
        <translation>السماح لـ %1 باستخدام محركات أقراص CD و DVD</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Print documents and see the printers.</source>
        <translation>طباعة المستندات ورؤية الطابعات.</translation>
    </message>
    <message>
        <source>Allow %1 to print</source>
        <translation>السماح لـ %1 بالطباعة</translation>
    </message>
    <message>
        <source>Printer Management</source>
        <translation>إدارة الطابعات</translation>
    </message>
    <message>
        <source>Print, add and remove printers, change their settings and see everybody&apos;s print jobs.</source>
        <translation>الطباعة وإضافة الطابعات وإزالتها وضبطها ورؤية مهام الطباعة للجميع.</translation>
    </message>
    <message>
        <source>Allow %1 to manage printers</source>
        <translation>السماح لـ %1 بإدارة الطابعات</translation>
    </message>
    <message>
        <source>USB Devices</source>
        <translation>أجهزة USB</translation>
    </message>
    <message>
        <source>Use any connected USB device directly, even keyboards, phones and drives.</source>
        <translation>استخدام أي جهاز USB متصل مباشرة، حتى لوحات المفاتيح والهواتف والأقراص.</translation>
    </message>
    <message>
        <source>Allow %1 to use any USB device</source>
        <translation>السماح لـ %1 باستخدام أي جهاز USB</translation>
    </message>
    <message>
        <source>Special Input Device</source>
        <translation>جهاز إدخال خاص</translation>
    </message>
    <message>
        <source>Talk directly to an input device, such as a custom keyboard, pedal or controller.</source>
        <translation>التخاطب مباشرة مع جهاز إدخال، كلوحة مفاتيح خاصة أو دواسة أو ذراع تحكم.</translation>
    </message>
    <message>
        <source>Allow %1 to use a special input device</source>
        <translation>السماح لـ %1 باستخدام جهاز إدخال خاص</translation>
    </message>
    <message>
        <source>Security Keys</source>
        <translation>مفاتيح الأمان</translation>
    </message>
    <message>
        <source>Sign in with a security key, such as a YubiKey, that you touch or plug in.</source>
        <translation>تسجيل الدخول بمفتاح أمان، مثل YubiKey، تلمسه أو توصله.</translation>
    </message>
    <message>
        <source>Allow %1 to use security keys</source>
        <translation>السماح لـ %1 باستخدام مفاتيح الأمان</translation>
    </message>
    <message>
        <source>Smart Cards</source>
        <translation>البطاقات الذكية</translation>
    </message>
    <message>
        <source>Use smart card readers and the identity or bank cards in them.</source>
        <translation>استخدام قارئات البطاقات وما فيها من بطاقات الهوية أو البنك.</translation>
    </message>
    <message>
        <source>Allow %1 to use smart cards</source>
        <translation>السماح لـ %1 باستخدام البطاقات الذكية</translation>
    </message>
    <message>
        <source>Keys on Security Tokens</source>
        <translation>مفاتيح أجهزة الأمان</translation>
    </message>
    <message>
        <source>Sign, decrypt and sign in with the keys on security tokens.</source>
        <translation>التوقيع وفك التشفير وتسجيل الدخول بالمفاتيح المحفوظة في أجهزة الأمان.</translation>
    </message>
    <message>
        <source>Allow %1 to use keys on security tokens</source>
        <translation>السماح لـ %1 باستخدام مفاتيح أجهزة الأمان</translation>
    </message>
    <message>
        <source>Bluetooth Hardware</source>
        <translation>عتاد بلوتوث</translation>
    </message>
    <message>
        <source>Switch Bluetooth on and off, search for devices nearby and exchange data with them.</source>
        <translation>تشغيل بلوتوث وإيقافه والبحث عن الأجهزة القريبة وتبادل البيانات معها.</translation>
    </message>
    <message>
        <source>Allow %1 to control the Bluetooth hardware</source>
        <translation>السماح لـ %1 بالتحكم في عتاد بلوتوث</translation>
    </message>
    <message>
        <source>Bluetooth Devices</source>
        <translation>أجهزة بلوتوث</translation>
    </message>
    <message>
        <source>Find, pair and use Bluetooth devices nearby.</source>
        <translation>العثور على أجهزة بلوتوث القريبة والاقتران بها واستخدامها.</translation>
    </message>
    <message>
        <source>Allow %1 to use Bluetooth devices</source>
        <translation>السماح لـ %1 باستخدام أجهزة بلوتوث</translation>
    </message>
    <message>
        <source>TV Tuners</source>
        <translation>موالفات التلفاز</translation>
    </message>
    <message>
        <source>Watch and record television and radio with TV tuners.</source>
        <translation>مشاهدة التلفاز والاستماع إلى الراديو وتسجيلهما بموالفات التلفاز.</translation>
    </message>
    <message>
        <source>Allow %1 to use TV tuners</source>
        <translation>السماح لـ %1 باستخدام موالفات التلفاز</translation>
    </message>
    <message>
        <source>Serial Port</source>
        <translation>المنفذ التسلسلي</translation>
    </message>
    <message>
        <source>Exchange data with a device on a serial port, such as a modem or microcontroller.</source>
        <translation>تبادل البيانات مع جهاز على منفذ تسلسلي، كمودم أو متحكم دقيق.</translation>
    </message>
    <message>
        <source>Allow %1 to use a serial port</source>
        <translation>السماح لـ %1 باستخدام منفذ تسلسلي</translation>
    </message>
    <message>
        <source>Device Buttons</source>
        <translation>أزرار الجهاز</translation>
    </message>
    <message>
        <source>Notice presses of special buttons, such as volume and power keys.</source>
        <translation>ملاحظة ضغط الأزرار الخاصة، كأزرار الصوت والتشغيل.</translation>
    </message>
    <message>
        <source>Allow %1 to notice device buttons</source>
        <translation>السماح لـ %1 بملاحظة أزرار الجهاز</translation>
    </message>
    <message>
        <source>Screen Brightness</source>
        <translation>سطوع الشاشة</translation>
    </message>
    <message>
        <source>Change the brightness of the screen and keyboard light, and see connected screens.</source>
        <translation>تغيير سطوع الشاشة وإضاءة لوحة المفاتيح ورؤية الشاشات المتصلة.</translation>
    </message>
    <message>
        <source>Allow %1 to change the screen brightness</source>
        <translation>السماح لـ %1 بتغيير سطوع الشاشة</translation>
    </message>
    <message>
        <source>Whole Screen</source>
        <translation>الشاشة كاملة</translation>
    </message>
    <message>
        <source>Draw directly on the screen and read what is shown on it.</source>
        <translation>الرسم مباشرة على الشاشة وقراءة ما يظهر عليها.</translation>
    </message>
    <message>
        <source>Allow %1 to draw on and read the whole screen</source>
        <translation>السماح لـ %1 بالرسم على الشاشة كاملة وقراءتها</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <translation>إعدادات الكاميرا</translation>
    </message>
    <message>
        <source>Configure the image processing of cameras and other video hardware.</source>
        <translation>ضبط معالجة الصور في الكاميرات وعتاد الفيديو الآخر.</translation>
    </message>
    <message>
        <source>Allow %1 to configure cameras and video hardware</source>
        <translation>السماح لـ %1 بضبط الكاميرات وعتاد الفيديو</translation>
    </message>
    <message>
        <source>Media Player Service</source>
        <translation>خدمة تشغيل الوسائط</translation>
    </message>
    <message>
        <source>Play music and videos through the media player service of Ubuntu Touch.</source>
        <translation>تشغيل الموسيقى والفيديو عبر خدمة التشغيل في Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use the media player service</source>
        <translation>السماح لـ %1 باستخدام خدمة تشغيل الوسائط</translation>
    </message>
    <message>
        <source>Virtual Keyboard and Mouse</source>
        <translation>لوحة مفاتيح وفأرة افتراضيتان</translation>
    </message>
    <message>
        <source>Type and click in your name in any program.</source>
        <translation>الكتابة والنقر باسمك في أي برنامج.</translation>
    </message>
    <message>
        <source>Allow %1 to type and click in your name</source>
        <translation>السماح لـ %1 بالكتابة والنقر باسمك</translation>
    </message>
    <message>
        <source>Virtual Input Devices</source>
        <translation>أجهزة إدخال افتراضية</translation>
    </message>
    <message>
        <source>Pretend to be a keyboard, mouse or other input device, and so type and click in your name.</source>
        <translation>التظاهر بأنه لوحة مفاتيح أو فأرة أو غيرها، وبذلك الكتابة والنقر باسمك.</translation>
    </message>
    <message>
        <source>Allow %1 to pretend to be an input device</source>
        <translation>السماح لـ %1 بالتظاهر بأنه جهاز إدخال</translation>
    </message>
    <message>
        <source>Android Phones</source>
        <translation>هواتف أندرويد</translation>
    </message>
    <message>
        <source>Connect to Android phones and tablets over USB to manage them.</source>
        <translation>الاتصال بهواتف أندرويد وأجهزته اللوحية عبر USB لإدارتها.</translation>
    </message>
    <message>
        <source>Allow %1 to connect to Android phones</source>
        <translation>السماح لـ %1 بالاتصال بهواتف أندرويد</translation>
    </message>
    <message>
        <source>Act as a USB Device</source>
        <translation>العمل كجهاز USB</translation>
    </message>
    <message>
        <source>Make this system appear as a USB device to another one.</source>
        <translation>إظهار هذا النظام كجهاز USB أمام نظام آخر.</translation>
    </message>
    <message>
        <source>Allow %1 to act as a USB device</source>
        <translation>السماح لـ %1 بالعمل كجهاز USB</translation>
    </message>
    <message>
        <source>Security Chip</source>
        <translation>شريحة الأمان</translation>
    </message>
    <message>
        <source>Use the TPM security chip, which guards keys and measures how the system started.</source>
        <translation>استخدام شريحة الأمان TPM التي تحرس المفاتيح وتقيس إقلاع النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to use the security chip</source>
        <translation>السماح لـ %1 باستخدام شريحة الأمان</translation>
    </message>
    <message>
        <source>Secure Processor Area</source>
        <translation>المنطقة الآمنة في المعالج</translation>
    </message>
    <message>
        <source>Talk to the protected part of the processor that guards keys and payments.</source>
        <translation>التخاطب مع الجزء المحمي من المعالج الذي يحرس المفاتيح والمدفوعات.</translation>
    </message>
    <message>
        <source>Allow %1 to use the secure area of the processor</source>
        <translation>السماح لـ %1 باستخدام المنطقة الآمنة في المعالج</translation>
    </message>
    <message>
        <source>Random Numbers</source>
        <translation>أرقام عشوائية</translation>
    </message>
    <message>
        <source>Read random numbers made by the hardware.</source>
        <translation>قراءة الأرقام العشوائية التي يولدها العتاد.</translation>
    </message>
    <message>
        <source>Allow %1 to read hardware random numbers</source>
        <translation>السماح لـ %1 بقراءة أرقام العتاد العشوائية</translation>
    </message>
    <message>
        <source>Random Number Generator</source>
        <translation>مولد الأرقام العشوائية</translation>
    </message>
    <message>
        <source>Read from the hardware random number generator, and choose which one the system uses.</source>
        <translation>القراءة من مولد الأرقام العشوائية واختيار ما يستخدمه النظام منها.</translation>
    </message>
    <message>
        <source>Allow %1 to control the random number generator</source>
        <translation>السماح لـ %1 بالتحكم في مولد الأرقام العشوائية</translation>
    </message>
    <message>
        <source>Vehicle and Machine Bus</source>
        <translation>ناقل المركبات والآلات</translation>
    </message>
    <message>
        <source>Read and send messages on the CAN bus of cars, robots and machines.</source>
        <translation>قراءة الرسائل وإرسالها على ناقل CAN في السيارات والروبوتات والآلات.</translation>
    </message>
    <message>
        <source>Allow %1 to use the CAN bus</source>
        <translation>السماح لـ %1 باستخدام ناقل CAN</translation>
    </message>
    <message>
        <source>I²C Controller</source>
        <translation>متحكم I²C</translation>
    </message>
    <message>
        <source>Talk directly to chips and sensors on an I²C controller.</source>
        <translation>التخاطب مباشرة مع الشرائح والمستشعرات على متحكم I²C.</translation>
    </message>
    <message>
        <source>Allow %1 to use an I²C controller</source>
        <translation>السماح لـ %1 باستخدام متحكم I²C</translation>
    </message>
    <message>
        <source>SPI Controller</source>
        <translation>متحكم SPI</translation>
    </message>
    <message>
        <source>Talk directly to chips and displays on an SPI controller.</source>
        <translation>التخاطب مباشرة مع الشرائح والشاشات على متحكم SPI.</translation>
    </message>
    <message>
        <source>Allow %1 to use an SPI controller</source>
        <translation>السماح لـ %1 باستخدام متحكم SPI</translation>
    </message>
    <message>
        <source>Hardware Pin</source>
        <translation>طرف عتادي</translation>
    </message>
    <message>
        <source>Read and switch one pin of the circuit board, and so what is wired to it.</source>
        <translation>قراءة طرف من أطراف اللوحة وتبديله، وبذلك ما يتصل به.</translation>
    </message>
    <message>
        <source>Allow %1 to use a pin of the circuit board</source>
        <translation>السماح لـ %1 باستخدام طرف من أطراف اللوحة</translation>
    </message>
    <message>
        <source>Hardware Pins</source>
        <translation>أطراف عتادية</translation>
    </message>
    <message>
        <source>Read and switch certain pins of the circuit board, and so what is wired to them.</source>
        <translation>قراءة أطراف معينة من اللوحة وتبديلها، وبذلك ما يتصل بها.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain pins of the circuit board</source>
        <translation>السماح لـ %1 باستخدام أطراف معينة من اللوحة</translation>
    </message>
    <message>
        <source>All Hardware Pins</source>
        <translation>كل الأطراف العتادية</translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board, and so all that is wired to it.</source>
        <translation>قراءة كل أطراف اللوحة وتبديلها، وبذلك كل ما يتصل بها.</translation>
    </message>
    <message>
        <source>Allow %1 to use every pin of the circuit board</source>
        <translation>السماح لـ %1 باستخدام كل أطراف اللوحة</translation>
    </message>
    <message>
        <source>Hardware Pin Memory</source>
        <translation>ذاكرة الأطراف العتادية</translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board through its memory.</source>
        <translation>قراءة كل أطراف اللوحة وتبديلها عبر ذاكرتها.</translation>
    </message>
    <message>
        <source>Allow %1 to use all pins through their memory</source>
        <translation>السماح لـ %1 باستخدام كل الأطراف عبر ذاكرتها</translation>
    </message>
    <message>
        <source>Motors and Dimmers</source>
        <translation>المحركات والمخفتات</translation>
    </message>
    <message>
        <source>Control one PWM channel, and so the speed or brightness of what is wired to it.</source>
        <translation>التحكم في قناة PWM، وبذلك في سرعة ما يتصل بها أو سطوعه.</translation>
    </message>
    <message>
        <source>Allow %1 to control motors and dimmers</source>
        <translation>السماح لـ %1 بالتحكم في المحركات والمخفتات</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>مستشعر</translation>
    </message>
    <message>
        <source>Read and configure one sensor, such as one for light, motion or temperature.</source>
        <translation>قراءة مستشعر وضبطه، كمستشعر الضوء أو الحركة أو الحرارة.</translation>
    </message>
    <message>
        <source>Allow %1 to use a sensor</source>
        <translation>السماح لـ %1 باستخدام مستشعر</translation>
    </message>
    <message>
        <source>On/Off Control</source>
        <translation>تحكم بالتشغيل والإيقاف</translation>
    </message>
    <message>
        <source>Read and switch one on/off control of the hardware, such as a lamp.</source>
        <translation>قراءة مفتاح تشغيل وإيقاف في العتاد وتبديله، كمفتاح مصباح.</translation>
    </message>
    <message>
        <source>Allow %1 to switch a hardware control on and off</source>
        <translation>السماح لـ %1 بتشغيل مفتاح في العتاد وإيقافه</translation>
    </message>
    <message>
        <source>Special Hardware</source>
        <translation>عتاد خاص</translation>
    </message>
    <message>
        <source>Use special hardware that the maker of this device has described.</source>
        <translation>استخدام عتاد خاص وصفه صانع هذا الجهاز.</translation>
    </message>
    <message>
        <source>Allow %1 to use special hardware</source>
        <translation>السماح لـ %1 باستخدام عتاد خاص</translation>
    </message>
    <message>
        <source>Programmable Chips</source>
        <translation>شرائح قابلة للبرمجة</translation>
    </message>
    <message>
        <source>Program and control FPGA chips.</source>
        <translation>برمجة شرائح FPGA والتحكم فيها.</translation>
    </message>
    <message>
        <source>Allow %1 to program FPGA chips</source>
        <translation>السماح لـ %1 ببرمجة شرائح FPGA</translation>
    </message>
    <message>
        <source>Signal Processor</source>
        <translation>معالج الإشارة</translation>
    </message>
    <message>
        <source>Control the signal processors of certain circuit boards.</source>
        <translation>التحكم في معالجات الإشارة في لوحات معينة.</translation>
    </message>
    <message>
        <source>Allow %1 to control the signal processor</source>
        <translation>السماح لـ %1 بالتحكم في معالج الإشارة</translation>
    </message>
    <message>
        <source>AI Accelerator</source>
        <translation>مسرع الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Use the neural processing chip for fast computations.</source>
        <translation>استخدام شريحة المعالجة العصبية للحسابات السريعة.</translation>
    </message>
    <message>
        <source>Allow %1 to use the AI accelerator</source>
        <translation>السماح لـ %1 باستخدام مسرع الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>MediaTek Accelerators</source>
        <translation>مسرعات MediaTek</translation>
    </message>
    <message>
        <source>Use the chips for AI, images and video of MediaTek boards.</source>
        <translation>استخدام شرائح الذكاء الاصطناعي والصور والفيديو في لوحات MediaTek.</translation>
    </message>
    <message>
        <source>Allow %1 to use MediaTek accelerators</source>
        <translation>السماح لـ %1 باستخدام مسرعات MediaTek</translation>
    </message>
    <message>
        <source>Allegro Video Chip</source>
        <translation>شريحة الفيديو Allegro</translation>
    </message>
    <message>
        <source>Use the Allegro video chip to play and make video faster.</source>
        <translation>استخدام شريحة الفيديو Allegro لتشغيل الفيديو وإنشائه أسرع.</translation>
    </message>
    <message>
        <source>Allow %1 to use the Allegro video chip</source>
        <translation>السماح لـ %1 باستخدام شريحة الفيديو Allegro</translation>
    </message>
    <message>
        <source>VideoCore Chip</source>
        <translation>شريحة VideoCore</translation>
    </message>
    <message>
        <source>Talk directly to the graphics processor of a Raspberry Pi.</source>
        <translation>التخاطب مباشرة مع معالج الرسوميات في Raspberry Pi.</translation>
    </message>
    <message>
        <source>Allow %1 to use the VideoCore chip</source>
        <translation>السماح لـ %1 باستخدام شريحة VideoCore</translation>
    </message>
    <message>
        <source>Intel Management Engine</source>
        <translation>محرك إدارة إنتل</translation>
    </message>
    <message>
        <source>Talk to the management engine inside Intel processors.</source>
        <translation>التخاطب مع محرك الإدارة داخل معالجات إنتل.</translation>
    </message>
    <message>
        <source>Allow %1 to use the Intel Management Engine</source>
        <translation>السماح لـ %1 باستخدام محرك إدارة إنتل</translation>
    </message>
    <message>
        <source>Intel QuickAssist</source>
        <translation>تسريع Intel QuickAssist</translation>
    </message>
    <message>
        <source>Use Intel QuickAssist chips to encrypt and compress faster.</source>
        <translation>استخدام شرائح Intel QuickAssist لتشفير وضغط أسرع.</translation>
    </message>
    <message>
        <source>Allow %1 to use Intel QuickAssist chips</source>
        <translation>السماح لـ %1 باستخدام شرائح Intel QuickAssist</translation>
    </message>
    <message>
        <source>Xilinx Cards</source>
        <translation>بطاقات Xilinx</translation>
    </message>
    <message>
        <source>Exchange data directly with Xilinx expansion cards.</source>
        <translation>تبادل البيانات مباشرة مع بطاقات التوسعة من Xilinx.</translation>
    </message>
    <message>
        <source>Allow %1 to use Xilinx cards</source>
        <translation>السماح لـ %1 باستخدام بطاقات Xilinx</translation>
    </message>
    <message>
        <source>Broadcom Network Chip</source>
        <translation>شريحة شبكة Broadcom</translation>
    </message>
    <message>
        <source>Control Broadcom switching chips directly, and so all network traffic through them.</source>
        <translation>التحكم مباشرة في شرائح التبديل من Broadcom، وبذلك في كل ما يمر عبرها.</translation>
    </message>
    <message>
        <source>Allow %1 to control Broadcom network chips</source>
        <translation>السماح لـ %1 بالتحكم في شرائح شبكة Broadcom</translation>
    </message>
    <message>
        <source>Qualcomm Chip Messages</source>
        <translation>رسائل شرائح Qualcomm</translation>
    </message>
    <message>
        <source>Exchange messages with the modem and other processors of Qualcomm chips.</source>
        <translation>تبادل الرسائل مع المودم والمعالجات الأخرى في شرائح Qualcomm.</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with Qualcomm processors</source>
        <translation>السماح لـ %1 بتبادل الرسائل مع معالجات Qualcomm</translation>
    </message>
    <message>
        <source>Android Device Memory</source>
        <translation>ذاكرة أجهزة أندرويد</translation>
    </message>
    <message>
        <source>Share memory directly with the hardware of Android devices.</source>
        <translation>مشاركة الذاكرة مباشرة مع عتاد أجهزة أندرويد.</translation>
    </message>
    <message>
        <source>Allow %1 to use the memory of Android devices</source>
        <translation>السماح لـ %1 باستخدام ذاكرة أجهزة أندرويد</translation>
    </message>
    <message>
        <source>Companion Processors</source>
        <translation>المعالجات المساعدة</translation>
    </message>
    <message>
        <source>Start and stop the other processors of the board, and load programs into them.</source>
        <translation>تشغيل معالجات اللوحة الأخرى وإيقافها وتحميل البرامج فيها.</translation>
    </message>
    <message>
        <source>Allow %1 to control companion processors</source>
        <translation>السماح لـ %1 بالتحكم في المعالجات المساعدة</translation>
    </message>
    <message>
        <source>SD Card Slot</source>
        <translation>فتحة بطاقة SD</translation>
    </message>
    <message>
        <source>Switch how the SD card slot of certain circuit boards works.</source>
        <translation>تبديل طريقة عمل فتحة بطاقة SD في لوحات معينة.</translation>
    </message>
    <message>
        <source>Allow %1 to control the SD card slot</source>
        <translation>السماح لـ %1 بالتحكم في فتحة بطاقة SD</translation>
    </message>
    <message>
        <source>Hardware Driven by the App</source>
        <translation>عتاد يشغله التطبيق</translation>
    </message>
    <message>
        <source>Drive a hardware device directly, without a driver of the system.</source>
        <translation>تشغيل جهاز مباشرة دون مشغل من النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to drive a hardware device itself</source>
        <translation>السماح لـ %1 بتشغيل جهاز بنفسه</translation>
    </message>
    <message>
        <source>Precision Clock</source>
        <translation>ساعة دقيقة</translation>
    </message>
    <message>
        <source>Use and set the high-precision clock of network cards.</source>
        <translation>استخدام الساعة عالية الدقة في بطاقات الشبكة وضبطها.</translation>
    </message>
    <message>
        <source>Allow %1 to use and set the precision clock</source>
        <translation>السماح لـ %1 باستخدام الساعة الدقيقة وضبطها</translation>
    </message>
    <message>
        <source>NVIDIA Driver Setup</source>
        <translation>إعداد مشغلات NVIDIA</translation>
    </message>
    <message>
        <source>Prepare the system for NVIDIA graphics cards, as an administrator.</source>
        <translation>تجهيز النظام لبطاقات رسوميات NVIDIA بصلاحيات المدير.</translation>
    </message>
    <message>
        <source>Allow %1 to set up NVIDIA drivers</source>
        <translation>السماح لـ %1 بإعداد مشغلات NVIDIA</translation>
    </message>
    <message>
        <source>OpenGL Drivers from a Snap</source>
        <translation>مشغلات OpenGL من Snap</translation>
    </message>
    <message>
        <source>Let the system load OpenGL graphics drivers that a snap delivers.</source>
        <translation>جعل النظام يحمّل مشغلات رسوميات OpenGL يوفرها Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL drivers from a snap</source>
        <translation>السماح لـ %1 بتحميل مشغلات OpenGL من Snap</translation>
    </message>
    <message>
        <source>OpenGL ES Drivers from a Snap</source>
        <translation>مشغلات OpenGL ES من Snap</translation>
    </message>
    <message>
        <source>Let the system load OpenGL ES graphics drivers that a snap delivers.</source>
        <translation>جعل النظام يحمّل مشغلات رسوميات OpenGL ES يوفرها Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL ES drivers from a snap</source>
        <translation>السماح لـ %1 بتحميل مشغلات OpenGL ES من Snap</translation>
    </message>
    <message>
        <source>EGL Drivers from a Snap</source>
        <translation>مشغلات EGL من Snap</translation>
    </message>
    <message>
        <source>Let the system load EGL graphics drivers that a snap delivers.</source>
        <translation>جعل النظام يحمّل مشغلات رسوميات EGL يوفرها Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load EGL drivers from a snap</source>
        <translation>السماح لـ %1 بتحميل مشغلات EGL من Snap</translation>
    </message>
    <message>
        <source>GBM Drivers from a Snap</source>
        <translation>مشغلات GBM من Snap</translation>
    </message>
    <message>
        <source>Let the system load GBM graphics drivers that a snap delivers.</source>
        <translation>جعل النظام يحمّل مشغلات رسوميات GBM يوفرها Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load GBM drivers from a snap</source>
        <translation>السماح لـ %1 بتحميل مشغلات GBM من Snap</translation>
    </message>
    <message>
        <source>Vulkan Drivers from a Snap</source>
        <translation>مشغلات Vulkan من Snap</translation>
    </message>
    <message>
        <source>Let the system load Vulkan graphics drivers that a snap delivers.</source>
        <translation>جعل النظام يحمّل مشغلات رسوميات Vulkan يوفرها Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load Vulkan drivers from a snap</source>
        <translation>السماح لـ %1 بتحميل مشغلات Vulkan من Snap</translation>
    </message>
    <message>
        <source>CUDA Drivers from a Snap</source>
        <translation>مشغلات CUDA من Snap</translation>
    </message>
    <message>
        <source>Let the system load NVIDIA computing drivers that a snap delivers.</source>
        <translation>جعل النظام يحمّل مشغلات الحوسبة من NVIDIA التي يوفرها Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load CUDA drivers from a snap</source>
        <translation>السماح لـ %1 بتحميل مشغلات CUDA من Snap</translation>
    </message>
    <message>
        <source>NVIDIA Video Drivers from a Snap</source>
        <translation>مشغلات فيديو NVIDIA من Snap</translation>
    </message>
    <message>
        <source>Let the system load NVIDIA video drivers that a snap delivers.</source>
        <translation>جعل النظام يحمّل مشغلات الفيديو من NVIDIA التي يوفرها Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to load NVIDIA video drivers from a snap</source>
        <translation>السماح لـ %1 بتحميل مشغلات فيديو NVIDIA من Snap</translation>
    </message>
    <message>
        <source>Home Folder</source>
        <translation>مجلد المنزل</translation>
    </message>
    <message>
        <source>Open, change and delete your files, except hidden ones.</source>
        <translation>فتح ملفاتك وتغييرها وحذفها، عدا المخفية منها.</translation>
    </message>
    <message>
        <source>Allow %1 to use your files in the home folder</source>
        <translation>السماح لـ %1 باستخدام ملفاتك في مجلد المنزل</translation>
    </message>
    <message>
        <source>Removable Drives</source>
        <translation>الأقراص القابلة للإزالة</translation>
    </message>
    <message>
        <source>Open, change and delete files on USB sticks, memory cards and other mounted drives.</source>
        <translation>فتح الملفات وتغييرها وحذفها على أقراص USB وبطاقات الذاكرة وغيرها من الأقراص الموصولة.</translation>
    </message>
    <message>
        <source>Allow %1 to use files on removable drives</source>
        <translation>السماح لـ %1 باستخدام ملفات الأقراص القابلة للإزالة</translation>
    </message>
    <message>
        <source>Chosen Personal Files</source>
        <translation>ملفات شخصية محددة</translation>
    </message>
    <message>
        <source>Open certain files and folders of yours, hidden ones too, that the app has asked for.</source>
        <translation>فتح ملفات ومجلدات معينة لك، حتى المخفية، طلبها التطبيق.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of yours</source>
        <translation>السماح لـ %1 باستخدام ملفات معينة لك</translation>
    </message>
    <message>
        <source>Chosen System Files</source>
        <translation>ملفات نظام محددة</translation>
    </message>
    <message>
        <source>Open certain files and folders of the system that the app has asked for.</source>
        <translation>فتح ملفات ومجلدات معينة من النظام طلبها التطبيق.</translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of the system</source>
        <translation>السماح لـ %1 باستخدام ملفات معينة من النظام</translation>
    </message>
    <message>
        <source>All Files, for Backups</source>
        <translation>كل الملفات، للنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Read every file on this system, also the private files of all users.</source>
        <translation>قراءة كل ملف في هذا النظام، حتى الملفات الخاصة لكل المستخدمين.</translation>
    </message>
    <message>
        <source>Allow %1 to read every file on this system</source>
        <translation>السماح لـ %1 بقراءة كل ملف في هذا النظام</translation>
    </message>
    <message>
        <source>Whole Disks</source>
        <translation>أقراص كاملة</translation>
    </message>
    <message>
        <source>Read and overwrite whole disks with everything on them, past all file permissions.</source>
        <translation>قراءة أقراص كاملة بكل ما فيها والكتابة فوقها، متجاوزًا كل أذونات الملفات.</translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite whole disks</source>
        <translation>السماح لـ %1 بقراءة أقراص كاملة والكتابة فوقها</translation>
    </message>
    <message>
        <source>Whole Partition</source>
        <translation>قسم كامل</translation>
    </message>
    <message>
        <source>Read and overwrite a whole disk partition with everything on it, past all file permissions.</source>
        <translation>قراءة قسم كامل من القرص بكل ما فيه والكتابة فوقه، متجاوزًا كل أذونات الملفات.</translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite a disk partition</source>
        <translation>السماح لـ %1 بقراءة قسم من القرص والكتابة فوقه</translation>
    </message>
    <message>
        <source>Virtual Drives</source>
        <translation>أقراص افتراضية</translation>
    </message>
    <message>
        <source>Show other storage, such as remote or packed folders, inside the app&apos;s own folders.</source>
        <translation>عرض تخزين آخر، كالمجلدات البعيدة أو المضغوطة، داخل مجلدات التطبيق نفسه.</translation>
    </message>
    <message>
        <source>Allow %1 to set up virtual drives</source>
        <translation>السماح لـ %1 بإعداد أقراص افتراضية</translation>
    </message>
    <message>
        <source>Windows Network Folders</source>
        <translation>مجلدات شبكة ويندوز</translation>
    </message>
    <message>
        <source>Attach and detach shared folders of Windows and Samba servers.</source>
        <translation>وصل المجلدات المشتركة لخوادم ويندوز وسامبا وفصلها.</translation>
    </message>
    <message>
        <source>Allow %1 to attach Windows network folders</source>
        <translation>السماح لـ %1 بوصل مجلدات شبكة ويندوز</translation>
    </message>
    <message>
        <source>NFS Network Folders</source>
        <translation>مجلدات شبكة NFS</translation>
    </message>
    <message>
        <source>Attach and detach shared folders of NFS servers.</source>
        <translation>وصل المجلدات المشتركة لخوادم NFS وفصلها.</translation>
    </message>
    <message>
        <source>Allow %1 to attach NFS network folders</source>
        <translation>السماح لـ %1 بوصل مجلدات شبكة NFS</translation>
    </message>
    <message>
        <source>Attach Drives and Folders</source>
        <translation>وصل الأقراص والمجلدات</translation>
    </message>
    <message>
        <source>Attach and detach drives and folders as an administrator, in the places the app has asked for.</source>
        <translation>وصل الأقراص والمجلدات وفصلها بصلاحيات المدير في الأماكن التي طلبها التطبيق.</translation>
    </message>
    <message>
        <source>Allow %1 to attach and detach drives</source>
        <translation>السماح لـ %1 بوصل الأقراص وفصلها</translation>
    </message>
    <message>
        <source>List of Attached Drives</source>
        <translation>قائمة الأقراص الموصولة</translation>
    </message>
    <message>
        <source>See which drives and folders are attached, and how much space they have.</source>
        <translation>رؤية الأقراص والمجلدات الموصولة ومساحتها.</translation>
    </message>
    <message>
        <source>Allow %1 to see which drives are attached</source>
        <translation>السماح لـ %1 برؤية الأقراص الموصولة</translation>
    </message>
    <message>
        <source>Disk Management</source>
        <translation>إدارة الأقراص</translation>
    </message>
    <message>
        <source>Attach, eject, format and partition drives through the disk service.</source>
        <translation>وصل الأقراص وإخراجها وتهيئتها وتقسيمها عبر خدمة الأقراص.</translation>
    </message>
    <message>
        <source>Allow %1 to manage disks and drives</source>
        <translation>السماح لـ %1 بإدارة الأقراص</translation>
    </message>
    <message>
        <source>Encrypted Disks</source>
        <translation>أقراص مشفرة</translation>
    </message>
    <message>
        <source>Set up, unlock and use encrypted disks as an administrator.</source>
        <translation>إنشاء الأقراص المشفرة وفتحها واستخدامها بصلاحيات المدير.</translation>
    </message>
    <message>
        <source>Allow %1 to set up and unlock encrypted disks</source>
        <translation>السماح لـ %1 بإنشاء الأقراص المشفرة وفتحها</translation>
    </message>
    <message>
        <source>Disks with Several Cables</source>
        <translation>أقراص متعددة المسارات</translation>
    </message>
    <message>
        <source>Manage disks reached over several routes, and read and overwrite them directly.</source>
        <translation>إدارة الأقراص التي يُوصل إليها بعدة مسارات، وقراءتها والكتابة فوقها مباشرة.</translation>
    </message>
    <message>
        <source>Allow %1 to manage multipath disks</source>
        <translation>السماح لـ %1 بإدارة الأقراص متعددة المسارات</translation>
    </message>
    <message>
        <source>Disks over the Network</source>
        <translation>أقراص عبر الشبكة</translation>
    </message>
    <message>
        <source>Connect to disks of other machines and use them as an administrator.</source>
        <translation>الاتصال بأقراص أجهزة أخرى واستخدامها بصلاحيات المدير.</translation>
    </message>
    <message>
        <source>Allow %1 to connect to disks over the network</source>
        <translation>السماح لـ %1 بالاتصال بأقراص عبر الشبكة</translation>
    </message>
    <message>
        <source>NVMe Drives</source>
        <translation>أقراص NVMe</translation>
    </message>
    <message>
        <source>Manage NVMe drives, attach new ones, and erase what is on them.</source>
        <translation>إدارة أقراص NVMe وإضافة أقراص جديدة ومسح ما عليها.</translation>
    </message>
    <message>
        <source>Allow %1 to manage and erase NVMe drives</source>
        <translation>السماح لـ %1 بإدارة أقراص NVMe ومسحها</translation>
    </message>
    <message>
        <source>Direct Disk Commands</source>
        <translation>أوامر مباشرة للأقراص</translation>
    </message>
    <message>
        <source>Send any command to disks, disc burners and scanners, also to erase or damage them.</source>
        <translation>إرسال أي أمر إلى الأقراص والناسخات والماسحات الضوئية، حتى لمسحها أو إتلافها.</translation>
    </message>
    <message>
        <source>Allow %1 to send commands directly to disks</source>
        <translation>السماح لـ %1 بإرسال أوامر مباشرة إلى الأقراص</translation>
    </message>
    <message>
        <source>Online Storage in Ubuntu Touch</source>
        <translation>التخزين على الإنترنت في Ubuntu Touch</translation>
    </message>
    <message>
        <source>Open and save files in the online storage that is set up in Ubuntu Touch.</source>
        <translation>فتح الملفات وحفظها في التخزين على الإنترنت المُعد في Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use online storage in Ubuntu Touch</source>
        <translation>السماح لـ %1 باستخدام التخزين على الإنترنت في Ubuntu Touch</translation>
    </message>
    <message>
        <source>Preview Pictures</source>
        <translation>صور المعاينة</translation>
    </message>
    <message>
        <source>Get small preview pictures of files and album covers.</source>
        <translation>الحصول على صور معاينة صغيرة للملفات وأغلفة الألبومات.</translation>
    </message>
    <message>
        <source>Allow %1 to get preview pictures of files</source>
        <translation>السماح لـ %1 بالحصول على صور معاينة للملفات</translation>
    </message>
    <message>
        <source>Installed Manuals</source>
        <translation>الأدلة المثبتة</translation>
    </message>
    <message>
        <source>Read the manuals and help pages of programs installed on this system.</source>
        <translation>قراءة أدلة البرامج المثبتة في هذا النظام وصفحات مساعدتها.</translation>
    </message>
    <message>
        <source>Allow %1 to read installed manuals</source>
        <translation>السماح لـ %1 بقراءة الأدلة المثبتة</translation>
    </message>
    <message>
        <source>Network and Internet</source>
        <translation>الشبكة والإنترنت</translation>
    </message>
    <message>
        <source>Use the Internet and the local network: load, send and receive anything.</source>
        <translation>استخدام الإنترنت والشبكة المحلية: تحميل أي شيء وإرساله واستقباله.</translation>
    </message>
    <message>
        <source>Allow %1 to use the network and the Internet</source>
        <translation>السماح لـ %1 باستخدام الشبكة والإنترنت</translation>
    </message>
    <message>
        <source>Offer Network Services</source>
        <translation>تقديم خدمات الشبكة</translation>
    </message>
    <message>
        <source>Wait for connections from the network, as servers, file sharing and games do.</source>
        <translation>انتظار الاتصالات من الشبكة، كما تفعل الخوادم ومشاركة الملفات والألعاب.</translation>
    </message>
    <message>
        <source>Allow %1 to offer services on the network</source>
        <translation>السماح لـ %1 بتقديم خدمات على الشبكة</translation>
    </message>
    <message>
        <source>Online or Offline</source>
        <translation>متصل أم لا</translation>
    </message>
    <message>
        <source>Know whether this system is online.</source>
        <translation>معرفة هل هذا النظام متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>Allow %1 to know whether this system is online</source>
        <translation>السماح لـ %1 بمعرفة هل النظام متصل بالإنترنت</translation>
    </message>
    <message>
        <source>Network Monitoring</source>
        <translation>مراقبة الشبكة</translation>
    </message>
    <message>
        <source>See the network&apos;s settings and which connections this system has open.</source>
        <translation>رؤية إعدادات الشبكة والاتصالات المفتوحة في هذا النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to see network settings and connections</source>
        <translation>السماح لـ %1 برؤية إعدادات الشبكة واتصالاتها</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Change all network settings, such as addresses, routes and Wi-Fi, as an administrator.</source>
        <translation>تغيير كل إعدادات الشبكة بصلاحيات المدير، كالعناوين والمسارات وواي فاي.</translation>
    </message>
    <message>
        <source>Allow %1 to change all network settings</source>
        <translation>السماح لـ %1 بتغيير كل إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Network Manager</source>
        <translation>إدارة الشبكة</translation>
    </message>
    <message>
        <source>Set up Wi-Fi, wired and VPN connections, and read their saved passwords.</source>
        <translation>إعداد اتصالات واي فاي والسلكية و VPN وقراءة كلمات سرها المحفوظة.</translation>
    </message>
    <message>
        <source>Allow %1 to manage network connections</source>
        <translation>السماح لـ %1 بإدارة اتصالات الشبكة</translation>
    </message>
    <message>
        <source>Saved Network Connections</source>
        <translation>اتصالات الشبكة المحفوظة</translation>
    </message>
    <message>
        <source>See which networks are set up and connected.</source>
        <translation>رؤية الشبكات المُعدة والمتصلة.</translation>
    </message>
    <message>
        <source>Allow %1 to see saved network connections</source>
        <translation>السماح لـ %1 برؤية اتصالات الشبكة المحفوظة</translation>
    </message>
    <message>
        <source>Network Setup Files</source>
        <translation>ملفات إعداد الشبكة</translation>
    </message>
    <message>
        <source>Change the system-wide network setup, and read the Wi-Fi passwords in it.</source>
        <translation>تغيير إعداد الشبكة لكامل النظام وقراءة كلمات سر واي فاي فيه.</translation>
    </message>
    <message>
        <source>Allow %1 to change the network setup files</source>
        <translation>السماح لـ %1 بتغيير ملفات إعداد الشبكة</translation>
    </message>
    <message>
        <source>Network Setup Details</source>
        <translation>تفاصيل إعداد الشبكة</translation>
    </message>
    <message>
        <source>Read the system-wide network setup, with the Wi-Fi passwords in it.</source>
        <translation>قراءة إعداد الشبكة لكامل النظام مع كلمات سر واي فاي فيه.</translation>
    </message>
    <message>
        <source>Allow %1 to read the network setup files</source>
        <translation>السماح لـ %1 بقراءة ملفات إعداد الشبكة</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>الجدار الناري</translation>
    </message>
    <message>
        <source>Change the firewall: open ports, block, watch and redirect network traffic.</source>
        <translation>تغيير الجدار الناري: فتح المنافذ وحجب حركة الشبكة ومراقبتها وتحويلها.</translation>
    </message>
    <message>
        <source>Allow %1 to change the firewall</source>
        <translation>السماح لـ %1 بتغيير الجدار الناري</translation>
    </message>
    <message>
        <source>Devices on the Local Network</source>
        <translation>أجهزة الشبكة المحلية</translation>
    </message>
    <message>
        <source>Find printers, speakers, shares and other services on the local network.</source>
        <translation>العثور على الطابعات والسماعات والمشاركات والخدمات الأخرى في الشبكة المحلية.</translation>
    </message>
    <message>
        <source>Allow %1 to find devices on the local network</source>
        <translation>السماح لـ %1 بالعثور على أجهزة الشبكة المحلية</translation>
    </message>
    <message>
        <source>Announce on the Local Network</source>
        <translation>الإعلان في الشبكة المحلية</translation>
    </message>
    <message>
        <source>Announce services on the local network for others to find, and find theirs.</source>
        <translation>الإعلان عن خدمات في الشبكة المحلية ليجدها الآخرون، والعثور على خدماتهم.</translation>
    </message>
    <message>
        <source>Allow %1 to announce services on the local network</source>
        <translation>السماح لـ %1 بالإعلان عن خدمات في الشبكة المحلية</translation>
    </message>
    <message>
        <source>Mobile Broadband</source>
        <translation>الإنترنت عبر الجوال</translation>
    </message>
    <message>
        <source>Use mobile modems: connect, read and send text messages, and see the location.</source>
        <translation>استخدام مودمات الجوال: الاتصال وقراءة الرسائل القصيرة وإرسالها ورؤية الموقع.</translation>
    </message>
    <message>
        <source>Allow %1 to use mobile modems</source>
        <translation>السماح لـ %1 باستخدام مودمات الجوال</translation>
    </message>
    <message>
        <source>Dial-Up Connections</source>
        <translation>اتصالات الطلب الهاتفي</translation>
    </message>
    <message>
        <source>Make dial-up and similar connections as an administrator.</source>
        <translation>إنشاء اتصالات الطلب الهاتفي وما شابهها بصلاحيات المدير.</translation>
    </message>
    <message>
        <source>Allow %1 to make dial-up connections</source>
        <translation>السماح لـ %1 بإنشاء اتصالات الطلب الهاتفي</translation>
    </message>
    <message>
        <source>Virtual Network Switches</source>
        <translation>مبدلات شبكة افتراضية</translation>
    </message>
    <message>
        <source>Manage the virtual switches that connect virtual machines to the network.</source>
        <translation>إدارة المبدلات الافتراضية التي تصل الأجهزة الافتراضية بالشبكة.</translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual network switches</source>
        <translation>السماح لـ %1 بإدارة مبدلات الشبكة الافتراضية</translation>
    </message>
    <message>
        <source>Run Virtual Network Switches</source>
        <translation>تشغيل المبدلات الافتراضية</translation>
    </message>
    <message>
        <source>Run the service behind virtual network switches.</source>
        <translation>تشغيل الخدمة التي تقف وراء مبدلات الشبكة الافتراضية.</translation>
    </message>
    <message>
        <source>Allow %1 to run virtual network switches</source>
        <translation>السماح لـ %1 بتشغيل مبدلات الشبكة الافتراضية</translation>
    </message>
    <message>
        <source>MicroOVN Networks</source>
        <translation>شبكات MicroOVN</translation>
    </message>
    <message>
        <source>Manage the virtual networks of MicroOVN.</source>
        <translation>إدارة الشبكات الافتراضية في MicroOVN.</translation>
    </message>
    <message>
        <source>Allow %1 to manage MicroOVN networks</source>
        <translation>السماح لـ %1 بإدارة شبكات MicroOVN</translation>
    </message>
    <message>
        <source>Download Manager</source>
        <translation>مدير التنزيلات</translation>
    </message>
    <message>
        <source>Download files through the download manager of Ubuntu Touch.</source>
        <translation>تنزيل الملفات عبر مدير التنزيلات في Ubuntu Touch.</translation>
    </message>
    <message>
        <source>Allow %1 to use the download manager</source>
        <translation>السماح لـ %1 باستخدام مدير التنزيلات</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Take pictures and record video with any connected camera, at any time.</source>
        <translation>التقاط الصور وتسجيل الفيديو في أي وقت بأي كاميرا متصلة.</translation>
    </message>
    <message>
        <source>Allow %1 to use the camera</source>
        <translation>السماح لـ %1 باستخدام الكاميرا</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Record sound with any connected microphone, at any time.</source>
        <translation>تسجيل الصوت في أي وقت بأي ميكروفون متصل.</translation>
    </message>
    <message>
        <source>Allow %1 to use the microphone</source>
        <translation>السماح لـ %1 باستخدام الميكروفون</translation>
    </message>
    <message>
        <source>Sound and Microphone</source>
        <translation>الصوت والميكروفون</translation>
    </message>
    <message>
        <source>Play sound and record with the microphone; one is not to be had without the other.</source>
        <translation>تشغيل الصوت والتسجيل بالميكروفون؛ ولا يمكن السماح بأحدهما دون الآخر.</translation>
    </message>
    <message>
        <source>Allow %1 to play sound and record with the microphone</source>
        <translation>السماح لـ %1 بتشغيل الصوت والتسجيل بالميكروفون</translation>
    </message>
    <message>
        <source>Media Streams</source>
        <translation>تدفقات الوسائط</translation>
    </message>
    <message>
        <source>Play sound, record with the microphone and take part in other sound and video streams.</source>
        <translation>تشغيل الصوت والتسجيل بالميكروفون والمشاركة في تدفقات الصوت والفيديو الأخرى.</translation>
    </message>
    <message>
        <source>Allow %1 to use all sound and video streams</source>
        <translation>السماح لـ %1 باستخدام كل تدفقات الصوت والفيديو</translation>
    </message>
    <message>
        <source>Sound Card</source>
        <translation>بطاقة الصوت</translation>
    </message>
    <message>
        <source>Use the sound card directly: play sound, record with the microphone, change the volume.</source>
        <translation>استخدام بطاقة الصوت مباشرة: التشغيل والتسجيل وتغيير مستوى الصوت.</translation>
    </message>
    <message>
        <source>Allow %1 to use the sound card directly</source>
        <translation>السماح لـ %1 باستخدام بطاقة الصوت مباشرة</translation>
    </message>
    <message>
        <source>Studio Audio</source>
        <translation>صوت الاستوديو</translation>
    </message>
    <message>
        <source>Play and record sound through JACK, the sound server for music production.</source>
        <translation>تشغيل الصوت وتسجيله عبر JACK، خادم الصوت لإنتاج الموسيقى.</translation>
    </message>
    <message>
        <source>Allow %1 to play and record sound through JACK</source>
        <translation>السماح لـ %1 بتشغيل الصوت وتسجيله عبر JACK</translation>
    </message>
    <message>
        <source>Screen Recording</source>
        <translation>تسجيل الشاشة</translation>
    </message>
    <message>
        <source>Record the screen and sound at any time, and save the recording over any of your files.</source>
        <translation>تسجيل الشاشة والصوت في أي وقت، وحفظ التسجيل فوق أي ملف من ملفاتك.</translation>
    </message>
    <message>
        <source>Allow %1 to record the screen and sound</source>
        <translation>السماح لـ %1 بتسجيل الشاشة والصوت</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع الجغرافي</translation>
    </message>
    <message>
        <source>Find out where this device is.</source>
        <translation>معرفة مكان هذا الجهاز.</translation>
    </message>
    <message>
        <source>Allow %1 to know where this device is</source>
        <translation>السماح لـ %1 بمعرفة مكان الجهاز</translation>
    </message>
    <message>
        <source>Location Service</source>
        <translation>خدمة الموقع الجغرافي</translation>
    </message>
    <message>
        <source>Control how this device finds its location, and see where it is.</source>
        <translation>التحكم في كيفية معرفة هذا الجهاز لموقعه، ورؤية الموقع.</translation>
    </message>
    <message>
        <source>Allow %1 to control the location service</source>
        <translation>السماح لـ %1 بالتحكم في خدمة الموقع الجغرافي</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Read, change and delete the contacts in your address book.</source>
        <translation>قراءة جهات الاتصال في دفتر العناوين وتغييرها وحذفها.</translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts</source>
        <translation>السماح لـ %1 باستخدام جهات اتصالك</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Read, change and delete the appointments and tasks in your calendar.</source>
        <translation>قراءة المواعيد والمهام في تقويمك وتغييرها وحذفها.</translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar</source>
        <translation>السماح لـ %1 باستخدام تقويمك</translation>
    </message>
    <message>
        <source>Contacts in Unity 8</source>
        <translation>جهات الاتصال في Unity 8</translation>
    </message>
    <message>
        <source>Read and change the address book of the Unity 8 desktop.</source>
        <translation>قراءة دفتر عناوين سطح المكتب Unity 8 وتغييره.</translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts in Unity 8</source>
        <translation>السماح لـ %1 باستخدام جهات اتصالك في Unity 8</translation>
    </message>
    <message>
        <source>Calendar in Unity 8</source>
        <translation>التقويم في Unity 8</translation>
    </message>
    <message>
        <source>Read and change the calendar of the Unity 8 desktop.</source>
        <translation>قراءة تقويم سطح المكتب Unity 8 وتغييره.</translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar in Unity 8</source>
        <translation>السماح لـ %1 باستخدام تقويمك في Unity 8</translation>
    </message>
    <message>
        <source>Saved Passwords</source>
        <translation>كلمات السر المحفوظة</translation>
    </message>
    <message>
        <source>Read, change and delete the passwords that your other programs have saved.</source>
        <translation>قراءة كلمات السر التي حفظتها برامجك الأخرى وتغييرها وحذفها.</translation>
    </message>
    <message>
        <source>Allow %1 to read your saved passwords</source>
        <translation>السماح لـ %1 بقراءة كلمات السر المحفوظة</translation>
    </message>
    <message>
        <source>Private GPG Keys</source>
        <translation>مفاتيح GPG الخاصة</translation>
    </message>
    <message>
        <source>Read the secret keys with which you sign and decrypt; whoever has them can pass as you.</source>
        <translation>قراءة المفاتيح السرية التي توقّع بها وتفك التشفير؛ ومن يملكها يمكنه انتحال شخصيتك.</translation>
    </message>
    <message>
        <source>Allow %1 to read your private GPG keys</source>
        <translation>السماح لـ %1 بقراءة مفاتيح GPG الخاصة بك</translation>
    </message>
    <message>
        <source>Public GPG Keys</source>
        <translation>مفاتيح GPG العامة</translation>
    </message>
    <message>
        <source>See whose public GPG keys you have, whom you trust, and the files that revoke your own key.</source>
        <translation>رؤية أصحاب مفاتيح GPG العامة لديك ومن تثق بهم وملفات إبطال مفتاحك.</translation>
    </message>
    <message>
        <source>Allow %1 to see your public GPG keys</source>
        <translation>السماح لـ %1 برؤية مفاتيح GPG العامة</translation>
    </message>
    <message>
        <source>Private SSH Keys</source>
        <translation>مفاتيح SSH الخاصة</translation>
    </message>
    <message>
        <source>Read the secret keys that let you in to other machines; whoever has them can enter as you.</source>
        <translation>قراءة المفاتيح السرية التي تُدخلك إلى أجهزة أخرى؛ ومن يملكها يمكنه الدخول باسمك.</translation>
    </message>
    <message>
        <source>Allow %1 to read your private SSH keys</source>
        <translation>السماح لـ %1 بقراءة مفاتيح SSH الخاصة بك</translation>
    </message>
    <message>
        <source>Public SSH Keys</source>
        <translation>مفاتيح SSH العامة</translation>
    </message>
    <message>
        <source>See your public SSH keys, by which other systems know you.</source>
        <translation>رؤية مفاتيح SSH العامة التي تعرفك بها الأنظمة الأخرى.</translation>
    </message>
    <message>
        <source>Allow %1 to see your public SSH keys</source>
        <translation>السماح لـ %1 برؤية مفاتيح SSH العامة</translation>
    </message>
    <message>
        <source>Sign-In Tickets</source>
        <translation>تذاكر تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use the Kerberos tickets of your current sign-in, to reach company services in your name.</source>
        <translation>استخدام تذاكر Kerberos لجلستك الحالية للوصول إلى خدمات الشركة باسمك.</translation>
    </message>
    <message>
        <source>Allow %1 to use your Kerberos sign-in tickets</source>
        <translation>السماح لـ %1 باستخدام تذاكر Kerberos لتسجيل دخولك</translation>
    </message>
    <message>
        <source>All Keyboard and Mouse Input</source>
        <translation>كل إدخال لوحة المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>See every key you press in any program, passwords too, and every mouse movement.</source>
        <translation>رؤية كل مفتاح تضغطه في أي برنامج، حتى كلمات السر، وكل حركة للفأرة.</translation>
    </message>
    <message>
        <source>Allow %1 to see everything you type</source>
        <translation>السماح لـ %1 برؤية كل ما تكتبه</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>حسابات المستخدمين</translation>
    </message>
    <message>
        <source>Add and delete users and change their passwords. This is full control over the system.</source>
        <translation>إضافة المستخدمين وحذفهم وتغيير كلمات سرهم. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to manage user accounts</source>
        <translation>السماح لـ %1 بإدارة حسابات المستخدمين</translation>
    </message>
    <message>
        <source>Who Is Signed In</source>
        <translation>من سجّل الدخول</translation>
    </message>
    <message>
        <source>See who is signed in, and who was and when.</source>
        <translation>رؤية من هو مسجّل الدخول الآن، ومن كان ومتى.</translation>
    </message>
    <message>
        <source>Allow %1 to see who is signed in</source>
        <translation>السماح لـ %1 برؤية من سجّل الدخول</translation>
    </message>
    <message>
        <source>Login Sessions</source>
        <translation>جلسات الدخول</translation>
    </message>
    <message>
        <source>Lock, unlock, switch and end the sessions of all users.</source>
        <translation>قفل جلسات كل المستخدمين وفتحها وتبديلها وإنهاؤها.</translation>
    </message>
    <message>
        <source>Allow %1 to control the sessions of all users</source>
        <translation>السماح لـ %1 بالتحكم في جلسات كل المستخدمين</translation>
    </message>
    <message>
        <source>Running Programs</source>
        <translation>البرامج العاملة</translation>
    </message>
    <message>
        <source>See all running programs, whose they are, and how busy the system is.</source>
        <translation>رؤية كل البرامج العاملة ولمن هي ومدى انشغال النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to see all running programs</source>
        <translation>السماح لـ %1 برؤية كل البرامج العاملة</translation>
    </message>
    <message>
        <source>Control Running Programs</source>
        <translation>التحكم في البرامج العاملة</translation>
    </message>
    <message>
        <source>Stop and slow down any of your running programs; if it runs as root, anybody&apos;s.</source>
        <translation>إيقاف برامجك العاملة وإبطاؤها، وبصلاحيات المدير برامج الجميع.</translation>
    </message>
    <message>
        <source>Allow %1 to stop and slow down running programs</source>
        <translation>السماح لـ %1 بإيقاف البرامج العاملة وإبطائها</translation>
    </message>
    <message>
        <source>Hardware Details</source>
        <translation>تفاصيل العتاد</translation>
    </message>
    <message>
        <source>See which hardware this system has, with serial numbers, temperatures and sensors.</source>
        <translation>رؤية عتاد هذا النظام بأرقامه التسلسلية ودرجات حرارته ومستشعراته.</translation>
    </message>
    <message>
        <source>Allow %1 to see hardware details</source>
        <translation>السماح لـ %1 برؤية تفاصيل العتاد</translation>
    </message>
    <message>
        <source>Battery Status</source>
        <translation>حالة البطارية</translation>
    </message>
    <message>
        <source>See the charge and state of batteries and the power supply.</source>
        <translation>رؤية شحن البطاريات وحالتها وحالة مصدر الطاقة.</translation>
    </message>
    <message>
        <source>Allow %1 to see the battery status</source>
        <translation>السماح لـ %1 برؤية حالة البطارية</translation>
    </message>
    <message>
        <source>Keep the Screen On</source>
        <translation>إبقاء الشاشة مضاءة</translation>
    </message>
    <message>
        <source>Keep the screen from turning off and locking, as during films and talks.</source>
        <translation>منع الشاشة من الانطفاء والقفل، كما في أثناء الأفلام والعروض.</translation>
    </message>
    <message>
        <source>Allow %1 to keep the screen on</source>
        <translation>السماح لـ %1 بإبقاء الشاشة مضاءة</translation>
    </message>
    <message>
        <source>Power Saving</source>
        <translation>توفير الطاقة</translation>
    </message>
    <message>
        <source>Change how the system and its devices save power and charge batteries.</source>
        <translation>تغيير كيفية توفير النظام وأجهزته للطاقة وشحن البطاريات.</translation>
    </message>
    <message>
        <source>Allow %1 to change power saving</source>
        <translation>السماح لـ %1 بتغيير توفير الطاقة</translation>
    </message>
    <message>
        <source>Shut Down and Restart</source>
        <translation>إيقاف التشغيل وإعادته</translation>
    </message>
    <message>
        <source>Shut down, restart or suspend the system.</source>
        <translation>إيقاف تشغيل النظام أو إعادة تشغيله أو تعليقه.</translation>
    </message>
    <message>
        <source>Allow %1 to shut down and restart the system</source>
        <translation>السماح لـ %1 بإيقاف تشغيل النظام وإعادة تشغيله</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Set the date and time of the system.</source>
        <translation>ضبط تاريخ النظام ووقته.</translation>
    </message>
    <message>
        <source>Allow %1 to set the date and time</source>
        <translation>السماح لـ %1 بضبط التاريخ والوقت</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Set the time zone of the system.</source>
        <translation>ضبط المنطقة الزمنية للنظام.</translation>
    </message>
    <message>
        <source>Allow %1 to set the time zone</source>
        <translation>السماح لـ %1 بضبط المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Time Servers</source>
        <translation>خوادم الوقت</translation>
    </message>
    <message>
        <source>Choose from which servers the system gets its time.</source>
        <translation>اختيار الخوادم التي يأخذ النظام وقته منها.</translation>
    </message>
    <message>
        <source>Allow %1 to choose the time servers</source>
        <translation>السماح لـ %1 باختيار خوادم الوقت</translation>
    </message>
    <message>
        <source>Language and Region</source>
        <translation>اللغة والمنطقة</translation>
    </message>
    <message>
        <source>Change the language and regional formats of the system for all users.</source>
        <translation>تغيير لغة النظام وتنسيقاته الإقليمية لكل المستخدمين.</translation>
    </message>
    <message>
        <source>Allow %1 to change the system language</source>
        <translation>السماح لـ %1 بتغيير لغة النظام</translation>
    </message>
    <message>
        <source>System Name</source>
        <translation>اسم النظام</translation>
    </message>
    <message>
        <source>Change the name under which the network knows this system.</source>
        <translation>تغيير الاسم الذي تعرف به الشبكة هذا النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to change the system&apos;s name</source>
        <translation>السماح لـ %1 بتغيير اسم النظام</translation>
    </message>
    <message>
        <source>System Logs</source>
        <translation>سجلات النظام</translation>
    </message>
    <message>
        <source>Read the logs of the system, which may tell what all users did.</source>
        <translation>قراءة سجلات النظام التي قد تكشف ما فعله كل المستخدمين.</translation>
    </message>
    <message>
        <source>Allow %1 to read the system logs</source>
        <translation>السماح لـ %1 بقراءة سجلات النظام</translation>
    </message>
    <message>
        <source>Record Security Events</source>
        <translation>تسجيل أحداث الأمان</translation>
    </message>
    <message>
        <source>Run the service that records security events of the whole system, as an administrator.</source>
        <translation>تشغيل الخدمة التي تسجل أحداث الأمان في كامل النظام بصلاحيات المدير.</translation>
    </message>
    <message>
        <source>Allow %1 to record security events</source>
        <translation>السماح لـ %1 بتسجيل أحداث الأمان</translation>
    </message>
    <message>
        <source>Security Events</source>
        <translation>أحداث الأمان</translation>
    </message>
    <message>
        <source>Read and write the record of security events on this system.</source>
        <translation>قراءة سجل أحداث الأمان في هذا النظام والكتابة فيه.</translation>
    </message>
    <message>
        <source>Allow %1 to use the record of security events</source>
        <translation>السماح لـ %1 باستخدام سجل أحداث الأمان</translation>
    </message>
    <message>
        <source>Ask What Is Allowed</source>
        <translation>السؤال عن المسموح</translation>
    </message>
    <message>
        <source>Ask the system what programs are allowed to do.</source>
        <translation>سؤال النظام عما يُسمح للبرامج بفعله.</translation>
    </message>
    <message>
        <source>Allow %1 to ask what programs are allowed to do</source>
        <translation>السماح لـ %1 بالسؤال عما يُسمح للبرامج بفعله</translation>
    </message>
    <message>
        <source>Administrator Requests</source>
        <translation>طلبات صلاحيات المدير</translation>
    </message>
    <message>
        <source>Ask the system whether you may do administrator tasks, and add rules that decide it.</source>
        <translation>سؤال النظام هل يُسمح لك بمهام المدير، وإضافة قواعد تقرر ذلك.</translation>
    </message>
    <message>
        <source>Allow %1 to use and add administrator rules</source>
        <translation>السماح لـ %1 باستخدام قواعد المدير وإضافتها</translation>
    </message>
    <message>
        <source>Ask for Your Password</source>
        <translation>طلب كلمة سرك</translation>
    </message>
    <message>
        <source>Show the password prompt for administrator tasks, and so see your password.</source>
        <translation>عرض طلب كلمة السر لمهام المدير، وبذلك رؤية كلمة سرك.</translation>
    </message>
    <message>
        <source>Allow %1 to ask for your administrator password</source>
        <translation>السماح لـ %1 بطلب كلمة سر المدير منك</translation>
    </message>
    <message>
        <source>Manage All Snaps</source>
        <translation>إدارة كل حزم Snap</translation>
    </message>
    <message>
        <source>Install, remove and change any snap, and all permissions. This is full control over the system.</source>
        <translation>تثبيت أي حزمة Snap وإزالتها وتغييرها، وكل الأذونات. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to manage all snaps</source>
        <translation>السماح لـ %1 بإدارة كل حزم Snap</translation>
    </message>
    <message>
        <source>Answer Permission Requests</source>
        <translation>الرد على طلبات الأذونات</translation>
    </message>
    <message>
        <source>See and answer the permission requests of other snaps in your place.</source>
        <translation>رؤية طلبات الأذونات من حزم Snap الأخرى والرد عليها نيابة عنك.</translation>
    </message>
    <message>
        <source>Allow %1 to answer permission requests for you</source>
        <translation>السماح لـ %1 بالرد على طلبات الأذونات نيابة عنك</translation>
    </message>
    <message>
        <source>Timing of Updates</source>
        <translation>توقيت التحديثات</translation>
    </message>
    <message>
        <source>Delay or start its own updates and those of the snaps that depend on it.</source>
        <translation>تأجيل تحديثاته أو بدؤها، وكذلك تحديثات حزم Snap التي تعتمد عليه.</translation>
    </message>
    <message>
        <source>Allow %1 to decide when snaps update</source>
        <translation>السماح لـ %1 بتحديد وقت تحديث حزم Snap</translation>
    </message>
    <message>
        <source>See Snap Updates</source>
        <translation>رؤية تحديثات Snap</translation>
    </message>
    <message>
        <source>See which snaps are being updated or wait for it.</source>
        <translation>رؤية حزم Snap التي يجري تحديثها أو تنتظره.</translation>
    </message>
    <message>
        <source>Allow %1 to see when snaps update</source>
        <translation>السماح لـ %1 برؤية وقت تحديث حزم Snap</translation>
    </message>
    <message>
        <source>Install Themes</source>
        <translation>تثبيت السمات</translation>
    </message>
    <message>
        <source>Check for themes and install them from the Snap Store.</source>
        <translation>البحث عن السمات وتثبيتها من متجر Snap.</translation>
    </message>
    <message>
        <source>Allow %1 to install themes</source>
        <translation>السماح لـ %1 بتثبيت السمات</translation>
    </message>
    <message>
        <source>Disk Encryption of the System</source>
        <translation>تشفير أقراص النظام</translation>
    </message>
    <message>
        <source>Manage the encryption of the system&apos;s disks: passwords, PINs and recovery keys.</source>
        <translation>إدارة تشفير أقراص النظام: كلمات السر وأرقام PIN ومفاتيح الاسترداد.</translation>
    </message>
    <message>
        <source>Allow %1 to manage the disk encryption of the system</source>
        <translation>السماح لـ %1 بإدارة تشفير أقراص النظام</translation>
    </message>
    <message>
        <source>Install Software</source>
        <translation>تثبيت البرامج</translation>
    </message>
    <message>
        <source>Install, update and remove software outside snaps. This is full control over the system.</source>
        <translation>تثبيت البرامج من خارج Snap وتحديثها وإزالتها. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to install and remove software</source>
        <translation>السماح لـ %1 بتثبيت البرامج وإزالتها</translation>
    </message>
    <message>
        <source>Ubuntu Pro</source>
        <translation>أوبنتو برو</translation>
    </message>
    <message>
        <source>Attach this system to Ubuntu Pro or detach it, and switch its services on and off.</source>
        <translation>ربط هذا النظام بخدمة Ubuntu Pro أو فصله عنها، وتشغيل خدماتها وإيقافها.</translation>
    </message>
    <message>
        <source>Allow %1 to manage Ubuntu Pro</source>
        <translation>السماح لـ %1 بإدارة Ubuntu Pro</translation>
    </message>
    <message>
        <source>Firmware Updates</source>
        <translation>تحديثات البرامج الثابتة</translation>
    </message>
    <message>
        <source>Update the firmware of this system and of its devices.</source>
        <translation>تحديث البرامج الثابتة لهذا النظام وأجهزته.</translation>
    </message>
    <message>
        <source>Allow %1 to update firmware</source>
        <translation>السماح لـ %1 بتحديث البرامج الثابتة</translation>
    </message>
    <message>
        <source>Prepare Firmware Updates</source>
        <translation>تحضير تحديث البرامج الثابتة</translation>
    </message>
    <message>
        <source>Start firmware updates and prepare the system for them.</source>
        <translation>بدء تحديثات البرامج الثابتة وتحضير النظام لها.</translation>
    </message>
    <message>
        <source>Allow %1 to prepare firmware updates</source>
        <translation>السماح لـ %1 بتحضير تحديثات البرامج الثابتة</translation>
    </message>
    <message>
        <source>Dell System Management</source>
        <translation>إدارة أنظمة Dell</translation>
    </message>
    <message>
        <source>Control Dell machines below the operating system, and switch them off.</source>
        <translation>التحكم في أجهزة Dell من تحت نظام التشغيل، وإطفاؤها.</translation>
    </message>
    <message>
        <source>Allow %1 to manage Dell machines</source>
        <translation>السماح لـ %1 بإدارة أجهزة Dell</translation>
    </message>
    <message>
        <source>Processor Settings</source>
        <translation>إعدادات المعالج</translation>
    </message>
    <message>
        <source>Change the speed of the processor and switch its cores on and off.</source>
        <translation>تغيير سرعة المعالج وتشغيل أنويته وإيقافها.</translation>
    </message>
    <message>
        <source>Allow %1 to change processor settings</source>
        <translation>السماح لـ %1 بتغيير إعدادات المعالج</translation>
    </message>
    <message>
        <source>Large Memory Blocks</source>
        <translation>كتل ذاكرة كبيرة</translation>
    </message>
    <message>
        <source>Reserve large blocks of memory and change how the system hands them out.</source>
        <translation>حجز كتل كبيرة من الذاكرة وتغيير كيفية توزيع النظام لها.</translation>
    </message>
    <message>
        <source>Allow %1 to reserve large blocks of memory</source>
        <translation>السماح لـ %1 بحجز كتل كبيرة من الذاكرة</translation>
    </message>
    <message>
        <source>Read All Memory</source>
        <translation>قراءة كل الذاكرة</translation>
    </message>
    <message>
        <source>Read all memory of the system, with passwords and secrets of all programs.</source>
        <translation>قراءة كل ذاكرة النظام، بما فيها كلمات السر وأسرار كل البرامج.</translation>
    </message>
    <message>
        <source>Allow %1 to read all memory of the system</source>
        <translation>السماح لـ %1 بقراءة كل ذاكرة النظام</translation>
    </message>
    <message>
        <source>Change All Memory</source>
        <translation>تغيير كل الذاكرة</translation>
    </message>
    <message>
        <source>Read and change all memory. This is full control over the system.</source>
        <translation>قراءة كل الذاكرة وتغييرها. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to change all memory of the system</source>
        <translation>السماح لـ %1 بتغيير كل ذاكرة النظام</translation>
    </message>
    <message>
        <source>Hardware Ports</source>
        <translation>منافذ العتاد</translation>
    </message>
    <message>
        <source>Talk to all hardware directly. This is full control over the system.</source>
        <translation>التخاطب مع كل العتاد مباشرة. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to talk to all hardware directly</source>
        <translation>السماح لـ %1 بالتخاطب مع كل العتاد مباشرة</translation>
    </message>
    <message>
        <source>System Encryption</source>
        <translation>تشفير النظام</translation>
    </message>
    <message>
        <source>Encrypt and compute checksums with the system kernel.</source>
        <translation>التشفير وحساب المجاميع الاختبارية بواسطة نواة النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to encrypt with the system kernel</source>
        <translation>السماح لـ %1 بالتشفير بواسطة نواة النظام</translation>
    </message>
    <message>
        <source>Report Readiness</source>
        <translation>الإبلاغ عن الجاهزية</translation>
    </message>
    <message>
        <source>Report to the service manager that a service is ready and alive.</source>
        <translation>إبلاغ مدير الخدمات بأن خدمة ما جاهزة وتعمل.</translation>
    </message>
    <message>
        <source>Allow %1 to report when its service is ready</source>
        <translation>السماح لـ %1 بالإبلاغ عند جاهزية خدمته</translation>
    </message>
    <message>
        <source>App Descriptions</source>
        <translation>أوصاف التطبيقات</translation>
    </message>
    <message>
        <source>Read the descriptions and pictures of installed and available apps.</source>
        <translation>قراءة أوصاف التطبيقات المثبتة والمتاحة وصورها.</translation>
    </message>
    <message>
        <source>Allow %1 to read descriptions of apps</source>
        <translation>السماح لـ %1 بقراءة أوصاف التطبيقات</translation>
    </message>
    <message>
        <source>Start Other Apps</source>
        <translation>تشغيل تطبيقات أخرى</translation>
    </message>
    <message>
        <source>See which apps are installed and start them with their own permissions.</source>
        <translation>رؤية التطبيقات المثبتة وتشغيلها بأذوناتها هي.</translation>
    </message>
    <message>
        <source>Allow %1 to start other apps</source>
        <translation>السماح لـ %1 بتشغيل تطبيقات أخرى</translation>
    </message>
    <message>
        <source>Remembered Permissions</source>
        <translation>الأذونات المحفوظة</translation>
    </message>
    <message>
        <source>See and change what you have allowed apps when asked, for the app itself too.</source>
        <translation>رؤية ما سمحت به للتطبيقات عند السؤال وتغييره، وللتطبيق نفسه أيضًا.</translation>
    </message>
    <message>
        <source>Allow %1 to change remembered permissions</source>
        <translation>السماح لـ %1 بتغيير الأذونات المحفوظة</translation>
    </message>
    <message>
        <source>Steam Games</source>
        <translation>ألعاب Steam</translation>
    </message>
    <message>
        <source>Run Steam&apos;s games in containers of their own. This opens the whole system to the app.</source>
        <translation>تشغيل ألعاب Steam في حاويات خاصة بها. هذا يفتح كامل النظام للتطبيق.</translation>
    </message>
    <message>
        <source>Allow %1 to run Steam games</source>
        <translation>السماح لـ %1 بتشغيل ألعاب Steam</translation>
    </message>
    <message>
        <source>Classic Environment</source>
        <translation>البيئة التقليدية</translation>
    </message>
    <message>
        <source>Run a classic system without restrictions. This is full control over the system.</source>
        <translation>تشغيل نظام تقليدي بلا قيود. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to run a classic environment</source>
        <translation>السماح لـ %1 بتشغيل بيئة تقليدية</translation>
    </message>
    <message>
        <source>System Core</source>
        <translation>قلب النظام</translation>
    </message>
    <message>
        <source>Configure the system; only the core snap of the system may have this.</source>
        <translation>ضبط النظام؛ ولا يجوز هذا إلا لحزمة Snap الأساسية للنظام.</translation>
    </message>
    <message>
        <source>Allow %1 to configure the system core</source>
        <translation>السماح لـ %1 بضبط قلب النظام</translation>
    </message>
    <message>
        <source>System Tests</source>
        <translation>اختبارات النظام</translation>
    </message>
    <message>
        <source>Run any test on the system with all rights. This is full control over the system.</source>
        <translation>إجراء أي اختبار على النظام بكل الصلاحيات. هذا تحكم كامل في النظام.</translation>
    </message>
    <message>
        <source>Allow %1 to run system tests with all rights</source>
        <translation>السماح لـ %1 بإجراء اختبارات النظام بكل الصلاحيات</translation>
    </message>
    <message>
        <source>There is no description of this permission yet; its documentation says what it allows.</source>
        <translation>لا يوجد وصف لهذا الإذن بعد؛ وتوثيقه يقول ما يسمح به.</translation>
    </message>
    <message>
        <source>Allow %1 to use the permission “%2”</source>
        <translation>السماح لـ %1 باستخدام الإذن «%2»</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Files and Storage</source>
        <translation>الملفات والتخزين</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Accounts and Other Programs</source>
        <translation>الحسابات والبرامج الأخرى</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Development and Virtual Machines</source>
        <translation>التطوير والأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>Desktop Basics</source>
        <translation>أساسيات سطح المكتب</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>CatalogSearch</name>
    <message>
        <source>gnome online accounts, goa, google account, nextcloud, microsoft account, sign in, login, email</source>
        <translation>تسجيل الدخول, بريد, حساب جوجل, حساب مايكروسوفت</translation>
    </message>
    <message>
        <source>ubuntu touch, google account, sign in, login</source>
        <translation>تسجيل الدخول, حساب جوجل</translation>
    </message>
    <message>
        <source>play button, pause, media player, media keys, now playing, multimedia keys, music player</source>
        <translation>تشغيل, إيقاف مؤقت, مشغل الموسيقى, مفاتيح الوسائط</translation>
    </message>
    <message>
        <source>d-bus, bus, ipc, inter-process communication, service, automation</source>
        <translation>رسائل, خدمة, أتمتة</translation>
    </message>
    <message>
        <source>shared content, themes, plugins, add-ons, extensions, runtime, language packs, fonts</source>
        <translation>محتوى مشترك, سمات, إضافات, حزم اللغات, خطوط</translation>
    </message>
    <message>
        <source>shm, ipc, memory, dev shm, inter-process communication</source>
        <translation>ذاكرة</translation>
    </message>
    <message>
        <source>posix, message queue, ipc, inter-process communication, mq</source>
        <translation>رسائل, طابور</translation>
    </message>
    <message>
        <source>confdb, configuration, registry, settings database</source>
        <translation>إعدادات, تهيئة</translation>
    </message>
    <message>
        <source>ofono, phone, telephony, call, sms, text message, sim, dial, mobile</source>
        <translation>هاتف, مكالمة, رسالة قصيرة, شريحة, جوال</translation>
    </message>
    <message>
        <source>fonts, portal, notifications, tray icon, system tray, open file dialog, theme, file picker</source>
        <translation>خطوط, إشعارات, منتقي الملفات, صينية النظام</translation>
    </message>
    <message>
        <source>ibus, fcitx, screen reader, a11y, orca, input method, legacy desktop, chinese input</source>
        <translation>قارئ الشاشة, إتاحة, طريقة الإدخال</translation>
    </message>
    <message>
        <source>wayland, window, display, screen, gui, compositor</source>
        <translation>نافذة, عرض, شاشة</translation>
    </message>
    <message>
        <source>x11, xorg, xserver, x window, xwayland, window, display, screen, keylogger, clipboard</source>
        <translation>نافذة, عرض, شاشة, حافظة</translation>
    </message>
    <message>
        <source>mir, window, display, screen, ubuntu touch, kiosk</source>
        <translation>نافذة, عرض, شاشة</translation>
    </message>
    <message>
        <source>unity, window, display, menus, notifications, clipboard, launcher, global menu</source>
        <translation>نافذة, قوائم, إشعارات, حافظة</translation>
    </message>
    <message>
        <source>ubuntu touch, lomiri, window, clipboard, phone</source>
        <translation>نافذة, حافظة</translation>
    </message>
    <message>
        <source>gpu, 3d, graphics card, opengl, vulkan, hardware acceleration, video decoding, games, cuda</source>
        <translation>بطاقة رسوميات, تسريع, ألعاب</translation>
    </message>
    <message>
        <source>gsettings, dconf, gnome settings, preferences, theme, configuration</source>
        <translation>إعدادات, تفضيلات, سمة</translation>
    </message>
    <message>
        <source>gconf, gnome 2, preferences, configuration</source>
        <translation>إعدادات, تفضيلات</translation>
    </message>
    <message>
        <source>browser, web browser, chromium, firefox, electron, chrome, web view, html</source>
        <translation>متصفح, صفحة ويب</translation>
    </message>
    <message>
        <source>virtual keyboard, touch keyboard, osk, maliit, onscreen keyboard, input method</source>
        <translation>لوحة مفاتيح افتراضية, طريقة الإدخال</translation>
    </message>
    <message>
        <source>container, containers, docker socket, compose, image, moby</source>
        <translation>حاوية, حاويات</translation>
    </message>
    <message>
        <source>container, containers, dockerd, containerd, moby</source>
        <translation>حاوية, حاويات</translation>
    </message>
    <message>
        <source>container, containers, podman socket, image, docker</source>
        <translation>حاوية, حاويات</translation>
    </message>
    <message>
        <source>container, containers, lxc, incus, virtual machine, vm</source>
        <translation>حاوية, جهاز افتراضي</translation>
    </message>
    <message>
        <source>container, lxc, guest, devlxd, instance, cloud-init</source>
        <translation>حاوية, ضيف</translation>
    </message>
    <message>
        <source>libvirt, vm, qemu, kvm, virt-manager, virtualization, hypervisor</source>
        <translation>محاكاة افتراضية, جهاز افتراضي</translation>
    </message>
    <message>
        <source>kvm, vm, qemu, emulator, android emulator, virtualization, hypervisor</source>
        <translation>محاكاة افتراضية, محاك</translation>
    </message>
    <message>
        <source>multipass, vm, virtual machine, ubuntu vm</source>
        <translation>جهاز افتراضي</translation>
    </message>
    <message>
        <source>acrn, hypervisor, vm, virtual machine, embedded</source>
        <translation>محاكاة افتراضية</translation>
    </message>
    <message>
        <source>k8s, microk8s, kubelet, container, cluster, orchestration</source>
        <translation>عنقود, حاوية</translation>
    </message>
    <message>
        <source>hashicorp, nomad, container, cluster, orchestration</source>
        <translation>عنقود, حاوية</translation>
    </message>
    <message>
        <source>amazon, aws, greengrass, iot, cloud, lambda</source>
        <translation>إنترنت الأشياء, سحابة</translation>
    </message>
    <message>
        <source>openstack, sunbeam, cloud, virtual machine</source>
        <translation>جهاز افتراضي, سحابة</translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, object storage</source>
        <translation>عنقود, تخزين موزع</translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, disks, osd</source>
        <translation>عنقود, تخزين موزع</translation>
    </message>
    <message>
        <source>juju, cloud, credentials, orchestration, charm</source>
        <translation>بيانات الدخول, سحابة</translation>
    </message>
    <message>
        <source>user namespaces, namespace, unprivileged container, browser sandbox, chrome, electron</source>
        <translation>عزل, صندوق الرمل</translation>
    </message>
    <message>
        <source>driver, kernel, module, insmod, modprobe, rmmod</source>
        <translation>مشغل, نواة</translation>
    </message>
    <message>
        <source>driver, kernel, module, modprobe</source>
        <translation>مشغل, نواة</translation>
    </message>
    <message>
        <source>driver, kernel, module, lsmod, modinfo</source>
        <translation>مشغل, نواة</translation>
    </message>
    <message>
        <source>firmware, driver, kernel, firmware path</source>
        <translation>مشغل, نواة</translation>
    </message>
    <message>
        <source>scheduler, sched_ext, scx, performance, cpu, bpf</source>
        <translation>مجدول, أداء</translation>
    </message>
    <message>
        <source>trace, debug, tracing, perf, bpf, ebpf, bpftrace, ftrace, profiling</source>
        <translation>تنقيح, تتبع, أداء</translation>
    </message>
    <message>
        <source>source code, kernel headers, headers, compile, usr src, bpf</source>
        <translation>شيفرة مصدرية, ترويسات, تصريف</translation>
    </message>
    <message>
        <source>ros, robot, robotics, rviz, urdf, gazebo</source>
        <translation>روبوت, روبوتات</translation>
    </message>
    <message>
        <source>ros, robot, robotics, services, snapd</source>
        <translation>روبوت, روبوتات, خدمات</translation>
    </message>
    <message>
        <source>autopilot, testing, automation, ui test, qa</source>
        <translation>أتمتة, اختبار</translation>
    </message>
    <message>
        <source>vsock, vm, guest, host, hypervisor, virtual machine</source>
        <translation>جهاز افتراضي, مضيف, ضيف</translation>
    </message>
    <message>
        <source>netlink, kernel, process events, connector, monitoring</source>
        <translation>نواة, مراقبة</translation>
    </message>
    <message>
        <source>netlink, kernel, driver, module</source>
        <translation>مشغل, نواة</translation>
    </message>
    <message>
        <source>test, testing, dummy, none</source>
        <translation>فارغ, اختبار</translation>
    </message>
    <message>
        <source>audio, sound, speaker, headphones, music, volume, mute, loudspeaker, audio output</source>
        <translation>صوت, سماعات, سماعة رأس, موسيقى, مستوى الصوت, كتم</translation>
    </message>
    <message>
        <source>gamepad, joystick, joypad, steering wheel, xbox controller, playstation controller, game pad, rumble</source>
        <translation>يد تحكم, عصا تحكم, عجلة قيادة, ألعاب</translation>
    </message>
    <message>
        <source>cd, dvd, blu-ray, bluray, disc, disk, burn, rip, optical</source>
        <translation>قرص ضوئي, نسخ, حرق</translation>
    </message>
    <message>
        <source>printer, print, paper, cups, pdf</source>
        <translation>طابعة, طباعة, ورق</translation>
    </message>
    <message>
        <source>printer, print, cups, print queue, printer setup, driver, jobs</source>
        <translation>طابعة, مهام الطباعة, طابور الطباعة, طباعة</translation>
    </message>
    <message>
        <source>usb, usb stick, phone, scanner, arduino, libusb, dongle, security key, firmware flash</source>
        <translation>جهاز usb, ذاكرة usb, هاتف, ماسح ضوئي</translation>
    </message>
    <message>
        <source>hid, usb hid, foot pedal, macro keyboard, stream deck, controller</source>
        <translation>دواسة, لوحة مفاتيح, ذراع تحكم</translation>
    </message>
    <message>
        <source>u2f, fido, fido2, yubikey, passkey, two-factor, 2fa, second factor, token, webauthn</source>
        <translation>تحقق بخطوتين, عامل ثان, مفتاح مرور</translation>
    </message>
    <message>
        <source>smartcard, card reader, id card, eid, pcsc, chip card, health card, certificate</source>
        <translation>بطاقة ذكية, قارئ بطاقات, بطاقة الهوية</translation>
    </message>
    <message>
        <source>pkcs, hsm, token, certificate, smart card, signature, encryption</source>
        <translation>شهادة, توقيع, تشفير, بطاقة ذكية</translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, ble, adapter, beacon</source>
        <translation>بلوتوث, لاسلكي, اقتران, سماعة</translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, headphones, keyboard, ble, file transfer</source>
        <translation>بلوتوث, لاسلكي, اقتران, سماعة, لوحة مفاتيح, نقل الملفات</translation>
    </message>
    <message>
        <source>television, tv card, dvb, antenna, satellite, dvb-t, radio, sat</source>
        <translation>تلفاز, بطاقة تلفاز, هوائي, قمر صناعي, راديو</translation>
    </message>
    <message>
        <source>com port, tty, rs232, uart, arduino, usb serial, microcontroller, 3d printer, ttyusb</source>
        <translation>منفذ com, متحكم دقيق, طابعة ثلاثية الأبعاد</translation>
    </message>
    <message>
        <source>keys, power button, volume buttons, hardware buttons, lid</source>
        <translation>مفاتيح, زر التشغيل, أزرار الصوت, غطاء</translation>
    </message>
    <message>
        <source>backlight, dim, monitor, display, keyboard backlight, screen settings</source>
        <translation>إضاءة خلفية, سطوع, شاشة</translation>
    </message>
    <message>
        <source>framebuffer, frame buffer, fbdev, console graphics, screen, kiosk, display</source>
        <translation>ذاكرة الإطار, عرض</translation>
    </message>
    <message>
        <source>media controller, v4l, video4linux, webcam settings, image sensor, isp</source>
        <translation>كاميرا, مستشعر الصورة</translation>
    </message>
    <message>
        <source>music, video, playback, player, ubuntu touch</source>
        <translation>موسيقى, فيديو, تشغيل</translation>
    </message>
    <message>
        <source>uinput, fake input, automation, macro, remote control, key presses, virtual gamepad</source>
        <translation>أتمتة, تحكم عن بعد, ماكرو</translation>
    </message>
    <message>
        <source>uhid, hid, fake input, bluetooth keyboard, remote control</source>
        <translation>لوحة مفاتيح, فأرة, تحكم عن بعد</translation>
    </message>
    <message>
        <source>adb, android, phone, mobile, tablet, debugging, fastboot, smartphone</source>
        <translation>هاتف, جوال, أندرويد, جهاز لوحي</translation>
    </message>
    <message>
        <source>gadget, usb otg, otg, usb device mode, tether</source>
        <translation>وضع الجهاز</translation>
    </message>
    <message>
        <source>tpm, trusted platform module, tpm2, secure boot, key storage, attestation</source>
        <translation>حفظ المفاتيح, إقلاع آمن</translation>
    </message>
    <message>
        <source>tee, optee, trusted execution environment, trustzone, qseecom, drm</source>
        <translation>بيئة آمنة, حماية المحتوى</translation>
    </message>
    <message>
        <source>rng, random number generator, entropy, hwrng</source>
        <translation>عشوائية</translation>
    </message>
    <message>
        <source>rng, random numbers, entropy, hwrng</source>
        <translation>عشوائية, أرقام عشوائية</translation>
    </message>
    <message>
        <source>can, canbus, car, automotive, obd, robot, industrial</source>
        <translation>سيارة, مركبة, روبوت, صناعة</translation>
    </message>
    <message>
        <source>i2c, smbus, sensor, chip, raspberry pi, embedded</source>
        <translation>مستشعر, شريحة</translation>
    </message>
    <message>
        <source>spi, sensor, chip, raspberry pi, embedded, spidev</source>
        <translation>مستشعر, شريحة</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded</source>
        <translation>طرف, مرحل, لوحة</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, gpiod</source>
        <translation>طرف, مرحل, لوحة</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, sysfs</source>
        <translation>طرف, مرحل, لوحة</translation>
    </message>
    <message>
        <source>gpio, gpiomem, pin, raspberry pi, embedded</source>
        <translation>طرف, لوحة</translation>
    </message>
    <message>
        <source>pwm, pulse width modulation, motor, servo, fan, led, dimmer, raspberry pi</source>
        <translation>محرك, مروحة, سطوع</translation>
    </message>
    <message>
        <source>iio, industrial io, accelerometer, light sensor, thermometer, gyroscope, adc</source>
        <translation>مقياس التسارع, مستشعر الضوء, مقياس الحرارة</translation>
    </message>
    <message>
        <source>boolean, led, lamp, gpio, switch, brightness</source>
        <translation>مصباح, مفتاح</translation>
    </message>
    <message>
        <source>custom device, hardware, embedded, gadget, driver</source>
        <translation>جهاز, مشغل</translation>
    </message>
    <message>
        <source>fpga, chip, altera, xilinx, intel, programmable logic, accelerator card</source>
        <translation>منطق قابل للبرمجة</translation>
    </message>
    <message>
        <source>dsp, digital signal processor, ambarella, audio, video, embedded</source>
        <translation>معالجة الإشارة</translation>
    </message>
    <message>
        <source>npu, neural, machine learning, ai, compute accelerator, tpu, artificial intelligence</source>
        <translation>ذكاء اصطناعي, تعلم آلي</translation>
    </message>
    <message>
        <source>mediatek, genio, npu, apu, vcu, machine learning, ai</source>
        <translation>ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>video codec, encoder, decoder, h264, h265, hardware acceleration</source>
        <translation>تسريع الفيديو</translation>
    </message>
    <message>
        <source>raspberry pi, videocore, gpu, vcgencmd, temperature</source>
        <translation>معالج الرسوميات, حرارة</translation>
    </message>
    <message>
        <source>intel me, mei, amt, vpro, remote management, firmware</source>
        <translation>إدارة عن بعد</translation>
    </message>
    <message>
        <source>qat, encryption, compression, accelerator, crypto, vfio</source>
        <translation>تشفير, ضغط, مسرع</translation>
    </message>
    <message>
        <source>xilinx, fpga, dma, pcie, accelerator card</source>
        <translation>بطاقة توسعة</translation>
    </message>
    <message>
        <source>broadcom, asic, switch, bde, knet, data center</source>
        <translation>مبدل, مركز بيانات</translation>
    </message>
    <message>
        <source>qualcomm, snapdragon, modem, qrtr, ipc, qmi</source>
        <translation>مودم</translation>
    </message>
    <message>
        <source>ion, android, dma, memory allocator</source>
        <translation>ذاكرة</translation>
    </message>
    <message>
        <source>remoteproc, remote processor, coprocessor, dsp, microcontroller, rpmsg</source>
        <translation>معالج مساعد, متحكم دقيق</translation>
    </message>
    <message>
        <source>sd card, memory card, microsd, mmc</source>
        <translation>بطاقة ذاكرة, بطاقة sd</translation>
    </message>
    <message>
        <source>uio, userspace io, driver, fpga, embedded</source>
        <translation>مشغل, جهاز</translation>
    </message>
    <message>
        <source>ptp, ieee 1588, hardware clock, time synchronization, network clock</source>
        <translation>ساعة, مزامنة الوقت</translation>
    </message>
    <message>
        <source>nvidia, geforce, gpu, graphics card, graphics driver</source>
        <translation>بطاقة رسوميات, مشغل الرسوميات</translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl, mesa, nvidia, libraries</source>
        <translation>مشغل الرسوميات, بطاقة رسوميات</translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl es, gles, libraries</source>
        <translation>مشغل الرسوميات, بطاقة رسوميات</translation>
    </message>
    <message>
        <source>graphics driver, gpu, egl, mesa, nvidia, libraries</source>
        <translation>مشغل الرسوميات, بطاقة رسوميات</translation>
    </message>
    <message>
        <source>graphics driver, gpu, gbm, buffer management, mesa, libraries</source>
        <translation>مشغل الرسوميات, بطاقة رسوميات</translation>
    </message>
    <message>
        <source>graphics driver, gpu, vulkan, mesa, nvidia, games, libraries</source>
        <translation>مشغل الرسوميات, بطاقة رسوميات, ألعاب</translation>
    </message>
    <message>
        <source>cuda, nvidia, gpu, compute, machine learning, ai, libraries</source>
        <translation>بطاقة رسوميات, حوسبة, ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>nvidia, nvenc, nvdec, video codec, encoder, decoder, gpu, libraries</source>
        <translation>بطاقة رسوميات, تسريع الفيديو</translation>
    </message>
    <message>
        <source>files, documents, personal files, downloads, pictures, music, videos, my files, folder</source>
        <translation>ملفات, مستندات, تنزيلات, صور, موسيقى, فيديو, ملفاتي</translation>
    </message>
    <message>
        <source>usb stick, thumb drive, flash drive, pen drive, memory stick, memory card, sd card, external drive, external hard disk, media, mnt</source>
        <translation>ذاكرة usb, فلاش, بطاقة ذاكرة, قرص خارجي, بطاقة sd</translation>
    </message>
    <message>
        <source>hidden files, dot files, dotfiles, config files, settings files, home folder, profile</source>
        <translation>ملفات مخفية, إعدادات, مجلد المنزل, ملف التعريف</translation>
    </message>
    <message>
        <source>etc, configuration, root files, system folder, var, usr</source>
        <translation>إعدادات, مجلد النظام</translation>
    </message>
    <message>
        <source>backup, back up, restore, copy, full disk, whole system</source>
        <translation>نسخ احتياطي, استعادة, نسخة, كامل النظام</translation>
    </message>
    <message>
        <source>hard disk, hard drive, ssd, partition, format, disk image, erase, raw disk</source>
        <translation>قرص صلب, قسم, تهيئة, مسح</translation>
    </message>
    <message>
        <source>hard disk, volume, format, disk image, raw disk</source>
        <translation>قرص صلب, تهيئة, قسم</translation>
    </message>
    <message>
        <source>fuse, mount, sshfs, cloud drive, appimage, remote folder, filesystem</source>
        <translation>وصل, قرص سحابي, مجلد بعيد, نظام ملفات</translation>
    </message>
    <message>
        <source>samba, smb, cifs, network share, network drive, nas, file server, mount</source>
        <translation>مجلد مشترك, قرص شبكة, خادم ملفات</translation>
    </message>
    <message>
        <source>nfs, network share, network drive, nas, file server, mount</source>
        <translation>مجلد مشترك, قرص شبكة, خادم ملفات</translation>
    </message>
    <message>
        <source>mount, unmount, filesystem, disk, eject</source>
        <translation>وصل, فصل, إخراج, نظام ملفات, قرص</translation>
    </message>
    <message>
        <source>mount, disk space, free space, disk usage, quota, df, filesystem</source>
        <translation>مساحة القرص, المساحة الحرة, استخدام القرص</translation>
    </message>
    <message>
        <source>udisks, format, eject, partition, mount, usb stick, hard disk, disk utility</source>
        <translation>تهيئة, إخراج, قسم, قرص صلب, ذاكرة usb</translation>
    </message>
    <message>
        <source>luks, encryption, cryptsetup, vault, veracrypt, disk password</source>
        <translation>تشفير, خزنة, قرص صلب</translation>
    </message>
    <message>
        <source>multipath, san, storage area network, data center, multipathd, device mapper</source>
        <translation>شبكة تخزين, مركز بيانات</translation>
    </message>
    <message>
        <source>iscsi, san, network disk, remote disk, storage server</source>
        <translation>قرص شبكة, خادم تخزين</translation>
    </message>
    <message>
        <source>ssd, nvme, solid state drive, firmware, erase, namespace</source>
        <translation>قرص, مسح</translation>
    </message>
    <message>
        <source>scsi, sg, sas, tape drive, disc burner, scanner, smart, erase</source>
        <translation>ناسخ أقراص, مسح, ماسح ضوئي</translation>
    </message>
    <message>
        <source>cloud storage, cloud files, owncloud, nextcloud, ubuntu touch</source>
        <translation>سحابة, تخزين</translation>
    </message>
    <message>
        <source>thumbnail, thumbnails, preview, album art, cover art, ubuntu touch</source>
        <translation>معاينة, مصغرات, غلاف الألبوم</translation>
    </message>
    <message>
        <source>documentation, help, man pages, doc, handbook, guide</source>
        <translation>توثيق, مساعدة, دليل</translation>
    </message>
    <message>
        <source>internet, online, web, wifi, wi-fi, lan, connection, download, upload, offline</source>
        <translation>إنترنت, اتصال, تنزيل, رفع, واي فاي, ويب</translation>
    </message>
    <message>
        <source>server, listen, port, incoming connections, hosting, file sharing, peer to peer, multiplayer</source>
        <translation>خادم, منفذ, اتصالات واردة, مشاركة الملفات, لعب جماعي</translation>
    </message>
    <message>
        <source>internet, connection, connectivity, wifi, offline</source>
        <translation>اتصال, إنترنت, غير متصل</translation>
    </message>
    <message>
        <source>network status, ip address, netstat, traffic, monitor, ports, connections</source>
        <translation>عنوان ip, حالة الشبكة, اتصالات</translation>
    </message>
    <message>
        <source>network configuration, ip address, route, routing, wifi, wi-fi, vpn, dns, interface</source>
        <translation>عنوان ip, واي فاي, إعداد الشبكة</translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wifi password, vpn, wlan, ethernet, hotspot</source>
        <translation>واي فاي, كلمة سر واي فاي, سلكي</translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wlan, vpn, network name</source>
        <translation>واي فاي, اسم الشبكة</translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, boot, static ip</source>
        <translation>إعداد الشبكة, كلمة سر واي فاي</translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, static ip</source>
        <translation>إعداد الشبكة, كلمة سر واي فاي</translation>
    </message>
    <message>
        <source>iptables, nftables, ufw, ports, block, filter, nat, packet filter</source>
        <translation>جدار حماية, حجب, منافذ</translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, chromecast, airplay, discovery, network discovery</source>
        <translation>اكتشاف الشبكة, طابعة, سماعات</translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, publish, discovery, host name</source>
        <translation>اكتشاف الشبكة, نشر</translation>
    </message>
    <message>
        <source>modemmanager, modem, sim, sms, text message, lte, 4g, 5g, umts, surfstick, cellular, gps</source>
        <translation>جوال, رسالة قصيرة, شريحة</translation>
    </message>
    <message>
        <source>ppp, pppoe, dsl, modem, vpn, l2tp, pptp</source>
        <translation>مودم, اتصال</translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network</source>
        <translation>شبكة افتراضية, مبدل</translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network, kernel module</source>
        <translation>شبكة افتراضية, مبدل</translation>
    </message>
    <message>
        <source>ovn, micro ovn, virtual network, sdn, cluster</source>
        <translation>شبكة افتراضية</translation>
    </message>
    <message>
        <source>downloads, transfer, ubuntu touch, lomiri</source>
        <translation>تنزيل, تنزيلات</translation>
    </message>
    <message>
        <source>webcam, cam, video, photo, picture, video call, video chat, capture card</source>
        <translation>كاميرا, كاميرا الويب, صورة, تصوير, فيديو, مكالمة فيديو</translation>
    </message>
    <message>
        <source>mic, record audio, audio recording, sound recording, voice, voice call, headset, dictation, listen</source>
        <translation>ميكروفون, لاقط الصوت, مايك, تسجيل الصوت, مكالمة صوتية, إملاء, تنصت</translation>
    </message>
    <message>
        <source>pulse, pulse audio, audio, speaker, headphones, mic, record audio, voice</source>
        <translation>صوت, سماعات, ميكروفون, تسجيل الصوت</translation>
    </message>
    <message>
        <source>pipe wire, audio, video, speaker, mic, screen sharing, record audio</source>
        <translation>صوت, سماعات, ميكروفون, مشاركة الشاشة, تسجيل الصوت</translation>
    </message>
    <message>
        <source>audio hardware, audio, speaker, mic, mixer, volume, record audio, midi</source>
        <translation>صوت, سماعات, ميكروفون, مازج الصوت, مستوى الصوت</translation>
    </message>
    <message>
        <source>jack, pro audio, music production, low latency, audio, mic, midi</source>
        <translation>إنتاج الموسيقى, استوديو, ميكروفون</translation>
    </message>
    <message>
        <source>screen capture, screencast, screen shot, screenshot, screen sharing, share screen, record audio</source>
        <translation>لقطة شاشة, مشاركة الشاشة, فيديو الشاشة</translation>
    </message>
    <message>
        <source>gps, position, geolocation, where am i, maps, navigation, geoclue</source>
        <translation>موقع, مكان, خرائط, ملاحة, أين أنا</translation>
    </message>
    <message>
        <source>gps, position, geolocation, positioning, location provider</source>
        <translation>موقع, مكان, تحديد الموقع</translation>
    </message>
    <message>
        <source>address book, people, phone numbers, email addresses, evolution</source>
        <translation>دفتر العناوين, أرقام الهواتف, أشخاص, عناوين البريد</translation>
    </message>
    <message>
        <source>appointments, events, tasks, to do, meetings, schedule, evolution</source>
        <translation>مواعيد, أحداث, مهام, اجتماعات, جدول</translation>
    </message>
    <message>
        <source>address book, people, phone numbers, ubuntu touch, lomiri</source>
        <translation>دفتر العناوين, أرقام الهواتف, أشخاص</translation>
    </message>
    <message>
        <source>appointments, events, meetings, ubuntu touch, lomiri</source>
        <translation>مواعيد, أحداث, اجتماعات</translation>
    </message>
    <message>
        <source>wallet, kwallet, keyring, keychain, secret service, credentials, secrets, login</source>
        <translation>كلمة السر, كلمة المرور, محفظة, حلقة المفاتيح, تسجيل الدخول</translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, signing, sign mail, decrypt, certificate</source>
        <translation>تشفير, توقيع, شهادة, فك التشفير, مفتاح سري</translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, keyring, verify signature</source>
        <translation>تشفير, توقيع, مفتاح عام</translation>
    </message>
    <message>
        <source>secure shell, remote login, id_rsa, server access, git, identity</source>
        <translation>دخول عن بعد, خادم, مفتاح سري</translation>
    </message>
    <message>
        <source>secure shell, remote login, server access, git</source>
        <translation>دخول عن بعد, خادم, مفتاح عام</translation>
    </message>
    <message>
        <source>kerberos, single sign-on, sso, active directory, domain, company login</source>
        <translation>تسجيل دخول موحد, نطاق, شركة</translation>
    </message>
    <message>
        <source>keylogger, keystrokes, raw input, typing, evdev, pointer, touchpad, touchscreen</source>
        <translation>راصد لوحة المفاتيح, ضغطات المفاتيح, كتابة, فأرة</translation>
    </message>
    <message>
        <source>users, groups, password, add user, administrator, accounts</source>
        <translation>مستخدمون, مجموعات, كلمة السر, مدير, حسابات</translation>
    </message>
    <message>
        <source>login, log in, sessions, users, last login, who</source>
        <translation>تسجيل الدخول, جلسات, مستخدمون</translation>
    </message>
    <message>
        <source>log out, logout, lock screen, unlock, switch user, seat, session</source>
        <translation>تسجيل الخروج, قفل, تبديل المستخدم</translation>
    </message>
    <message>
        <source>processes, task manager, system monitor, cpu usage, memory usage, top, process list</source>
        <translation>عمليات, مدير المهام, مراقب النظام, استخدام الذاكرة</translation>
    </message>
    <message>
        <source>kill, end task, process, priority, nice, task manager</source>
        <translation>إنهاء, قتل, أولوية, عمليات</translation>
    </message>
    <message>
        <source>hardware information, serial number, temperature, sensors, usb list, pci, cpu info, device list</source>
        <translation>معلومات العتاد, رقم تسلسلي, حرارة, مستشعرات</translation>
    </message>
    <message>
        <source>battery, charge, power, charging, laptop, ups, upower, energy</source>
        <translation>بطارية, شحن, طاقة, كهرباء</translation>
    </message>
    <message>
        <source>screensaver, screen saver, screen lock, inhibit, suspend, sleep, stay awake, caffeine, presentation</source>
        <translation>حافظة الشاشة, قفل الشاشة, سكون, عرض</translation>
    </message>
    <message>
        <source>power management, energy saving, wake up, sleep, runtime pm, battery, charge limit</source>
        <translation>إدارة الطاقة, سكون, حد الشحن, بطارية</translation>
    </message>
    <message>
        <source>power off, reboot, restart, turn off, suspend, hibernate, halt</source>
        <translation>إطفاء, إعادة التشغيل, تعليق, سبات</translation>
    </message>
    <message>
        <source>clock, ntp, hardware clock, rtc, calendar</source>
        <translation>ساعة, وقت</translation>
    </message>
    <message>
        <source>timezone, local time, region, clock, daylight saving</source>
        <translation>التوقيت المحلي, منطقة, توقيت صيفي, ساعة</translation>
    </message>
    <message>
        <source>ntp, time server, time synchronization, clock, timesyncd</source>
        <translation>ساعة, مزامنة الوقت</translation>
    </message>
    <message>
        <source>locale, language, keyboard layout, region, formats</source>
        <translation>لغة, تخطيط لوحة المفاتيح, تنسيقات</translation>
    </message>
    <message>
        <source>host name, hostname, computer name, device name</source>
        <translation>اسم المضيف, اسم الحاسوب, اسم الجهاز</translation>
    </message>
    <message>
        <source>log files, journal, journalctl, syslog, messages, protocol</source>
        <translation>سجل, ملفات السجل, رسائل</translation>
    </message>
    <message>
        <source>audit, auditd, security log, monitoring</source>
        <translation>تدقيق, سجل الأمان, مراقبة</translation>
    </message>
    <message>
        <source>audit, netlink, security log, monitoring</source>
        <translation>تدقيق, مراقبة</translation>
    </message>
    <message>
        <source>apparmor, sandbox, confinement, security policy</source>
        <translation>عزل, سياسة الأمان</translation>
    </message>
    <message>
        <source>policykit, polkit, authorization, admin, root, sudo, password prompt</source>
        <translation>تخويل, مدير, طلب كلمة السر</translation>
    </message>
    <message>
        <source>policykit, polkit, authentication agent, password dialog, admin</source>
        <translation>طلب كلمة السر, استيثاق, مدير</translation>
    </message>
    <message>
        <source>snap store, software center, app store, install, update, remove, permissions, snapd</source>
        <translation>متجر التطبيقات, تثبيت, تحديث, إزالة, أذونات</translation>
    </message>
    <message>
        <source>prompting, prompts, permission prompt, allow, deny, ask</source>
        <translation>سماح, رفض, سؤال, أذونات</translation>
    </message>
    <message>
        <source>refresh, update, upgrade, postpone updates, hold, automatic updates</source>
        <translation>تحديث, تأجيل</translation>
    </message>
    <message>
        <source>refresh, update, upgrade, notification, pending updates</source>
        <translation>تحديث, إشعار</translation>
    </message>
    <message>
        <source>theme, appearance, look, gtk theme, icons, sounds, dark mode</source>
        <translation>سمة, مظهر, أيقونات, الوضع الداكن</translation>
    </message>
    <message>
        <source>full disk encryption, fde, recovery key, pin, passphrase, tpm, luks</source>
        <translation>تشفير القرص كاملا, مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>packagekit, package manager, apt, deb, rpm, update, packages</source>
        <translation>حزم, مدير الحزم, تحديث</translation>
    </message>
    <message>
        <source>ubuntu advantage, subscription, esm, livepatch, security updates</source>
        <translation>اشتراك, تحديثات الأمان</translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware, lvfs, bios update</source>
        <translation>برنامج ثابت, تحديث bios</translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware updater, bios update</source>
        <translation>برنامج ثابت, تحديث bios</translation>
    </message>
    <message>
        <source>dell, bios, openmanage, smbios, server</source>
        <translation>خادم, إدارة عن بعد</translation>
    </message>
    <message>
        <source>cpu, frequency, governor, overclock, performance, cores, turbo</source>
        <translation>معالج, تردد, أداء, أنوية</translation>
    </message>
    <message>
        <source>huge pages, hugepages, memory, database, performance</source>
        <translation>ذاكرة, قاعدة بيانات</translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, bios, smbios</source>
        <translation>ذاكرة</translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, hardware</source>
        <translation>ذاكرة</translation>
    </message>
    <message>
        <source>io ports, i/o ports, port, inb, outb, parallel port, dev port</source>
        <translation>منفذ متواز, منافذ</translation>
    </message>
    <message>
        <source>crypto, af_alg, encryption, hash, cipher</source>
        <translation>تشفير, نواة</translation>
    </message>
    <message>
        <source>systemd, sd_notify, service, watchdog, daemon</source>
        <translation>خدمة, مراقبة</translation>
    </message>
    <message>
        <source>appstream, app catalog, software catalog, software center, metainfo</source>
        <translation>دليل التطبيقات, متجر</translation>
    </message>
    <message>
        <source>launch, launcher, open app, app menu, desktop files, start menu</source>
        <translation>مشغل التطبيقات, قائمة, فتح</translation>
    </message>
    <message>
        <source>portal, xdg portal, flatpak, permission store, allow, deny</source>
        <translation>بوابة, سماح, رفض, أذونات</translation>
    </message>
    <message>
        <source>steam, proton, pressure vessel, valve, gaming, game</source>
        <translation>لعبة, ألعاب</translation>
    </message>
    <message>
        <source>ubuntu core, classic, unconfined, shell, chroot</source>
        <translation>بلا قيود</translation>
    </message>
    <message>
        <source>core, snapd, configuration, base</source>
        <translation>ضبط, إعدادات</translation>
    </message>
    <message>
        <source>checkbox, certification, hardware test, qa</source>
        <translation>اختبار العتاد, اعتماد</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>&quot;RTL&quot; where one writes from right to left, otherwise &quot;LTR&quot;. Qt turns the windows around accordingly.</extracomment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>Snapperms::AboutDialog</name>
    <message>
        <source>Also name the installed apps</source>
        <translation>اذكر أيضًا أسماء التطبيقات المثبتة</translation>
    </message>
    <message>
        <source>About Snap Permissions</source>
        <translation>عن أذونات Snap</translation>
    </message>
    <message>
        <source>Details for a Report</source>
        <comment>heading: what somebody who looks into a problem needs to know</comment>
        <translation>تفاصيل للبلاغ</translation>
    </message>
    <message>
        <source>Whoever looks into a problem needs this, in English. It names no files and nobody, and no apps unless you choose so. Nothing is sent by itself.</source>
        <translation>يحتاج إليها من يبحث في مشكلة، وهي بالإنجليزية. لا تذكر ملفات ولا أشخاصًا، ولا تطبيقات إلا إذا اخترت ذلك. ولا يُرسل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <comment>to the clipboard</comment>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation>أذونات Snap</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>رؤية ما يُسمح به لتطبيقات Snap وتغييره.</translation>
    </message>
    <message>
        <source>The details are in the clipboard. Paste them into your report.</source>
        <translation>التفاصيل في الحافظة. ألصقها في بلاغك.</translation>
    </message>
    <message>
        <source>License: GNU General Public License, version 2 or later</source>
        <translation>الرخصة: GNU General Public License، الإصدار 2 أو أحدث</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close a dialog</comment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessNote</name>
    <message>
        <source>Turn Off Everything That Reaches It</source>
        <translation>إطفاء كل ما يصل إليه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a permission, and what a button does</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessSentences</name>
    <message>
        <source>%1 is off, but this app can still reach part of it through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>‏%1: مُطفأ، لكن هذا التطبيق ما زال يصل إلى جزء منه عبر %2.</translation>
    </message>
    <message>
        <source>%1 is off, but this app can still reach it through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>‏%1: مُطفأ، لكن هذا التطبيق ما زال يصل إليه عبر %2.</translation>
    </message>
    <message>
        <source>%1 is off, but the sound server of this system lets every app record that may play sound: this one can, through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>‏%1: مُطفأ، لكن خادم الصوت في هذا النظام يتيح التسجيل من الميكروفون لكل تطبيق يُسمح له بتشغيل الصوت: وهذا التطبيق يستطيع ذلك عبر %2.</translation>
    </message>
    <message>
        <source>Turns off: %1</source>
        <comment>permissions</comment>
        <translation>يُطفئ: %1</translation>
    </message>
    <message>
        <source>%1 Turning that off may not be enough; the details say why.</source>
        <comment>after “… is off, but this app can still reach it …”</comment>
        <translation>‏%1 قد لا يكفي إطفاء ذلك؛ والتفاصيل تبيّن السبب.</translation>
    </message>
    <message>
        <source>%1: through %2.</source>
        <comment>what can be reached; a permission</comment>
        <translation>‏%1: عبر %2.</translation>
    </message>
    <message>
        <source>%1: through %2, %3.</source>
        <comment>what can be reached; a permission; how far</comment>
        <translation>‏%1: عبر %2، %3.</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>what an app can reach</comment>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>what an app can reach</comment>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Playing sound</source>
        <comment>what an app can reach</comment>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>What other windows show</source>
        <comment>what an app can reach</comment>
        <translation>ما تعرضه النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>what an app can reach</comment>
        <translation>الموقع الجغرافي</translation>
    </message>
    <message>
        <source>Your files</source>
        <comment>what an app can reach</comment>
        <translation>ملفاتك</translation>
    </message>
    <message>
        <source>All files of the system</source>
        <comment>what an app can reach</comment>
        <translation>كل ملفات النظام</translation>
    </message>
    <message>
        <source>USB drives and other media</source>
        <comment>what an app can reach</comment>
        <translation>أقراص USB والوسائط الأخرى</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>what an app can reach</comment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Being reached over the network</source>
        <comment>what an app can reach</comment>
        <translation>الوصول إليه عبر الشبكة</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <comment>what an app can reach</comment>
        <translation>بلوتوث</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>what an app can reach</comment>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>USB devices</source>
        <comment>what an app can reach</comment>
        <translation>أجهزة USB</translation>
    </message>
    <message>
        <source>What you type elsewhere</source>
        <comment>what an app can reach</comment>
        <translation>ما تكتبه في مكان آخر</translation>
    </message>
    <message>
        <source>Stored passwords</source>
        <comment>what an app can reach</comment>
        <translation>كلمات السر المحفوظة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>what an app can reach</comment>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what an app can reach</comment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>The whole system</source>
        <comment>what an app can reach</comment>
        <translation>النظام كله</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>whether an app can reach something</comment>
        <translation>مُطفأ</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <comment>permissions</comment>
        <translation>مسموح به بواسطة %1</translation>
    </message>
    <message>
        <source>Off, but partly within reach through %1</source>
        <comment>permissions</comment>
        <translation>مُطفأ، لكن جزءًا منه في المتناول عبر %1</translation>
    </message>
    <message>
        <source>Off, but within reach through %1</source>
        <comment>permissions</comment>
        <translation>مُطفأ، لكنه في المتناول عبر %1</translation>
    </message>
    <message>
        <source>Partly within reach through %1</source>
        <comment>permissions</comment>
        <translation>جزء منه في المتناول عبر %1</translation>
    </message>
    <message>
        <source>Within reach through %1</source>
        <comment>permissions</comment>
        <translation>في المتناول عبر %1</translation>
    </message>
    <message>
        <source>Off, but not enforced</source>
        <comment>whether an app can reach something</comment>
        <translation>مُطفأ، لكن لا شيء يفرض ذلك</translation>
    </message>
    <message>
        <source>Off, but %1 may be enough for it</source>
        <comment>permissions</comment>
        <translation>مُطفأ، لكن %1 قد يكفي لذلك</translation>
    </message>
    <message>
        <source>%1 is not confined, so nothing keeps it from this.</source>
        <translation>‏%1 غير معزول، فلا شيء يمنعه من هذا.</translation>
    </message>
    <message>
        <source>%1 was installed in developer mode, so nothing keeps it from this.</source>
        <translation>ثُبِّت %1 في وضع المطوّر، فلا شيء يمنعه من هذا.</translation>
    </message>
    <message>
        <source>AppArmor is not active on this system, so nothing keeps %1 from it for certain.</source>
        <translation>‏AppArmor غير فعال في هذا النظام، فلا شيء يمنع %1 منه منعًا أكيدًا.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control the network for snaps.</source>
        <translation>نواة هذا النظام لا تتحكم في الشبكة لحزم Snap.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control what snaps say to other programs (D-Bus), and %1 can talk to them.</source>
        <translation>نواة هذا النظام لا تتحكم في ما تقوله حزم Snap للبرامج الأخرى (D-Bus)، ويستطيع %1 مخاطبتها.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control how snaps reach the X11 display, and its socket cannot be closed to them.</source>
        <translation>نواة هذا النظام لا تتحكم في كيفية وصول حزم Snap إلى شاشة X11، ولا يمكن إغلاق مقبسها دونها.</translation>
    </message>
    <message>
        <source>The sound server of this system does not ask which app may record: whatever may play sound can record.</source>
        <translation>خادم الصوت في هذا النظام لا يسأل أي تطبيق يجوز له التسجيل من الميكروفون: فكل ما يُسمح له بتشغيل الصوت يستطيع التسجيل منه.</translation>
    </message>
    <message>
        <source>Whether the sound server of this system asks which app may record could not be found out.</source>
        <translation>تعذّرت معرفة هل يسأل خادم الصوت في هذا النظام أي تطبيق يجوز له التسجيل من الميكروفون.</translation>
    </message>
    <message>
        <source>snapd has not told yet what this system enforces.</source>
        <translation>لم يخبر snapd بعد بما يفرضه هذا النظام فعليًا.</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how far a permission leads to something</comment>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>unless the sound server refuses</source>
        <comment>how far a permission leads to something</comment>
        <translation>ما لم يرفض خادم الصوت</translation>
    </message>
    <message>
        <source>as far as X11 programs are concerned</source>
        <comment>how far a permission leads to something</comment>
        <translation>في ما يخص برامج X11</translation>
    </message>
    <message>
        <source>together with the network</source>
        <comment>how far a permission leads to something</comment>
        <translation>مع الشبكة</translation>
    </message>
    <message>
        <source>after asking you</source>
        <comment>how far a permission leads to something</comment>
        <translation>بعد سؤالك</translation>
    </message>
    <message>
        <source>It is not known whether the sound server of this system keeps this app from recording.</source>
        <translation>لا يُعرف هل يمنع خادم الصوت في هذا النظام هذا التطبيق من التسجيل من الميكروفون.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the title of a permission within a sentence</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <comment>other permissions, by which an app reaches something</comment>
        <translation>عبر %1.</translation>
    </message>
    <message>
        <source>A part of it, through %1.</source>
        <comment>other permissions, by which an app reaches something</comment>
        <translation>جزء منه فقط، عبر %1.</translation>
    </message>
    <message>
        <source>Through %1: the sound server of this system lets every app record that may play sound.</source>
        <comment>other permissions</comment>
        <translation>عبر %1: خادم الصوت في هذا النظام يسمح بالتسجيل من الميكروفون لكل تطبيق يمكنه تشغيل الصوت.</translation>
    </message>
    <message>
        <source>The kernel of this system does not control which services of other programs, such as the display, sound and printing, a snap connects to.</source>
        <translation>لا تتحكم نواة هذا النظام في خدمات البرامج الأخرى، مثل العرض والصوت والطباعة، التي تتصل بها حزمة Snap.</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessSummary</name>
    <message>
        <source>By the rules of its permissions; the kernel was not asked.</source>
        <translation>بحسب قواعد أذوناته؛ ولم تُسأل النواة.</translation>
    </message>
    <message>
        <source>What %1 Can Reach</source>
        <comment>heading; the title of an app</comment>
        <translation>ما يستطيع %1 الوصول إليه</translation>
    </message>
    <message>
        <source>None of what is looked at here.</source>
        <comment>what an app can reach</comment>
        <translation>لا شيء مما يُنظر إليه هنا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an app can reach, and why</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>What “%1” allows is not known to this program.</source>
        <translation>لا يعرف هذا البرنامج ما الذي يسمح به «%1».</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <comment>what an app cannot reach</comment>
        <translation>غير مسموح به: %1</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, and what a button does</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1: no switch allows it, but the kernel says that it lets the app have it</source>
        <comment>what an app can reach</comment>
        <translation>‏%1: لا يسمح به أي مفتاح، لكن النواة تقول إنها تتيحه للتطبيق</translation>
    </message>
    <message>
        <source>The kernel was asked, and says the same: %1. The rest is by the rules of its permissions.</source>
        <comment>what an app can reach, or not</comment>
        <translation>سُئلت النواة فقالت الشيء نفسه: %1. والباقي بحسب قواعد أذوناته.</translation>
    </message>
    <message>
        <source>Not allowed, but not kept out for certain: %1</source>
        <comment>what an app is perhaps not kept from</comment>
        <translation>غير مسموح به، لكن منعه غير مؤكد: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppMenu</name>
    <message>
        <source>More Actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Turn Off Everything Sensitive</source>
        <translation>إطفاء كل ما هو حساس</translation>
    </message>
    <message>
        <source>Reset App to Defaults…</source>
        <translation>إعادة التطبيق إلى الافتراضي…</translation>
    </message>
    <message>
        <source>Reset All Apps to Defaults…</source>
        <translation>إعادة كل التطبيقات إلى الافتراضي…</translation>
    </message>
    <message>
        <source>More Actions: %1</source>
        <comment>followed by the title of an app</comment>
        <translation>إجراءات أخرى: %1</translation>
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
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppPage</name>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>by %1 ✓</source>
        <comment>publisher of an app, verified by the store</comment>
        <translation>من %1 ✓</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>publisher of an app</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>installed from a file, not from the store</source>
        <translation>مثبت من ملف، لا من المتجر</translation>
    </message>
    <message>
        <source>Nothing to Show While Disabled</source>
        <translation>لا شيء يُعرض ما دام معطلًا</translation>
    </message>
    <message>
        <source>Part of the System</source>
        <translation>جزء من النظام</translation>
    </message>
    <message>
        <source>%1 is used by other snaps and has no permissions of its own.</source>
        <translation>تستخدم حزم Snap أخرى %1، وليست له أذونات خاصة به.</translation>
    </message>
    <message>
        <source>No Permissions</source>
        <translation>لا أذونات</translation>
    </message>
    <message>
        <source>%1 asks for no permissions. If something does not work in it, only its publisher can add a permission to it.</source>
        <translation>لا يطلب %1 أي إذن. وإن لم يعمل فيه شيء، فناشره وحده يمكنه إضافة إذن إليه.</translation>
    </message>
    <message>
        <source>Nothing to Switch</source>
        <translation>لا يوجد ما يمكن تبديله</translation>
    </message>
    <message>
        <source>%1 names no permissions, and is not kept from anything.</source>
        <translation>لا يذكر %1 أي أذونات، ولا يُمنع من شيء.</translation>
    </message>
    <message>
        <source>Offered to Others</source>
        <comment>heading above what a snap provides</comment>
        <translation>يُقدَّم للآخرين</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln permissions allowed</source>
        <comment>of one app; %1 is how many are, %n how many it asks for</comment>
        <translation>
            <numerusform>سُمح بعدد %1 من %Ln أذونات</numerusform>
            <numerusform>سُمح بعدد %1 من إذن واحد</numerusform>
            <numerusform>سُمح بعدد %1 من إذنين</numerusform>
            <numerusform>سُمح بعدد %1 من %Ln أذونات</numerusform>
            <numerusform>سُمح بعدد %1 من %Ln إذنًا</numerusform>
            <numerusform>سُمح بعدد %1 من %Ln إذن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AppsModel</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation>معطل</translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation>غير معزول</translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation>غير معزول (وضع المطور)</translation>
    </message>
    <message>
        <source>Asks for no permissions</source>
        <translation>لا يطلب أي أذونات</translation>
    </message>
    <message>
        <source>Part of the system</source>
        <comment>a base snap, snapd, a kernel</comment>
        <translation>جزء من النظام</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of an app</comment>
        <translation>سُمح بعدد %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of an app and what is allowed to it</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Offers %Ln things to other apps</source>
        <comment>slots of a snap that asks for no permissions</comment>
        <translation>
            <numerusform>لا يقدم شيئًا لتطبيقات أخرى</numerusform>
            <numerusform>يقدم شيئًا واحدًا لتطبيقات أخرى</numerusform>
            <numerusform>يقدم شيئين لتطبيقات أخرى</numerusform>
            <numerusform>يقدم %Ln أشياء لتطبيقات أخرى</numerusform>
            <numerusform>يقدم %Ln شيئًا لتطبيقات أخرى</numerusform>
            <numerusform>يقدم %Ln شيء لتطبيقات أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AttributeWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>paths</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Can read %1, and read and change %2.</source>
        <comment>lists of files</comment>
        <translation>يمكنه قراءة %1، وقراءة %2 وتغييرها.</translation>
    </message>
    <message>
        <source>Can read and change %1.</source>
        <comment>list of files</comment>
        <translation>يمكنه قراءة %1 وتغييرها.</translation>
    </message>
    <message>
        <source>Can read %1.</source>
        <comment>list of files</comment>
        <translation>يمكنه قراءة %1.</translation>
    </message>
    <message>
        <source>Talks to %1, shared by all users.</source>
        <comment>name of a service on the system bus</comment>
        <translation>يتخاطب مع %1 المشتركة بين كل المستخدمين.</translation>
    </message>
    <message>
        <source>Talks to %1 in your session.</source>
        <comment>name of a service on the session bus</comment>
        <translation>يتخاطب مع %1 في جلستك.</translation>
    </message>
    <message>
        <source>Appears to the app as %1.</source>
        <comment>path of a directory</comment>
        <translation>يظهر للتطبيق بصفة %1.</translation>
    </message>
</context>
<context>
    <name>Snapperms::AuthorizationSentences</name>
    <message>
        <source>Most changes ask for no password now.</source>
        <translation>معظم التغييرات لا تطلب كلمة سر الآن.</translation>
    </message>
    <message>
        <source>Changes ask for no password now.</source>
        <translation>التغييرات لا تطلب كلمة سر الآن.</translation>
    </message>
    <message>
        <source>The next change asks for a password.</source>
        <translation>سيطلب التغيير التالي كلمة سر.</translation>
    </message>
    <message>
        <source>A rule of this system forbids you to change anything.</source>
        <translation>تمنعك قاعدة في هذا النظام من تغيير أي شيء.</translation>
    </message>
    <message>
        <source>You may turn on without a password, but not turn off.</source>
        <translation>يمكنك التشغيل دون كلمة سر، لكن لا يمكنك الإطفاء.</translation>
    </message>
    <message>
        <source>Turning on asks for no password now, turning off does.</source>
        <translation>التشغيل لا يطلب كلمة سر الآن، أما الإطفاء فيطلبها.</translation>
    </message>
    <message>
        <source>You may turn off without a password, but not turn on.</source>
        <translation>يمكنك الإطفاء دون كلمة سر، لكن لا يمكنك التشغيل.</translation>
    </message>
    <message>
        <source>Turning off asks for no password now, turning on does.</source>
        <translation>الإطفاء لا يطلب كلمة سر الآن، أما التشغيل فيطلبها.</translation>
    </message>
    <message>
        <source>You may turn off with a password, but not turn on.</source>
        <translation>يمكنك الإطفاء بكلمة سر، لكن لا يمكنك التشغيل.</translation>
    </message>
    <message>
        <source>You may turn on with a password, but not turn off.</source>
        <translation>يمكنك التشغيل بكلمة سر، لكن لا يمكنك الإطفاء.</translation>
    </message>
    <message>
        <source>What hands over the system itself asks for a password every time.</source>
        <translation>ما يسلّم النظام نفسه يطلب كلمة سر كل مرة.</translation>
    </message>
</context>
<context>
    <name>Snapperms::BlockedView</name>
    <message>
        <source>What %1 Was Kept From</source>
        <comment>title of a dialog</comment>
        <translation>ما مُنع منه %1</translation>
    </message>
    <message>
        <source>Look Again</source>
        <comment>for what was blocked</comment>
        <translation>انظر ثانية</translation>
    </message>
    <message>
        <source>Show All Users&apos;…</source>
        <comment>what was blocked for all users; a password will be asked for</comment>
        <translation>أظهر ما لجميع المستخدمين…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last on %1</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>ولا مرة، آخرها في %1</numerusform>
            <numerusform>مرة واحدة في %1</numerusform>
            <numerusform>مرتان، آخرهما في %1</numerusform>
            <numerusform>%Ln مرات، آخرها في %1</numerusform>
            <numerusform>%Ln مرة، آخرها في %1</numerusform>
            <numerusform>%Ln مرة، آخرها في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the Switch “%1”</source>
        <translation>انتقل إلى المفتاح «%1»</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>for what was blocked</comment>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Nothing Was Recorded</source>
        <translation>لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What was blocked could not be read.</source>
        <translation>تعذرت قراءة ما حُجب.</translation>
    </message>
    <message>
        <source>What is blocked from now on appears here by itself, as far as the system records it.</source>
        <translation>ما يُحجب من الآن فصاعدًا يظهر هنا تلقائيًا، بقدر ما يسجله النظام.</translation>
    </message>
    <message>
        <source>What is blocked from now on no longer appears here by itself; Look Again shows it.</source>
        <translation>ما يُحجب من الآن فصاعدًا لم يعد يظهر هنا تلقائيًا؛ يعرضه زر «انظر ثانية».</translation>
    </message>
    <message>
        <source>What is blocked from now on does not appear here by itself; Look Again shows it.</source>
        <translation>ما يُحجب من الآن فصاعدًا لا يظهر هنا تلقائيًا؛ يعرضه زر «انظر ثانية».</translation>
    </message>
    <message>
        <source>A Password Is Needed</source>
        <translation>كلمة سر مطلوبة</translation>
    </message>
    <message>
        <source>What %1 was kept from is in the log of the system, which is not for everybody to read.</source>
        <translation>ما مُنع %1 منه مدوّن في سجل النظام، وقراءته ليست متاحة للجميع.</translation>
    </message>
    <message>
        <source>Show What Was Blocked…</source>
        <comment>a password will be asked for</comment>
        <translation>عرض ما حُجب…</translation>
    </message>
    <message>
        <source>What is blocked from now on no longer appears here by itself; Look Again has it appear again.</source>
        <translation>ما يُحجب من الآن فصاعدًا لم يعد يظهر هنا تلقائيًا؛ يعيد زر «انظر ثانية» إظهاره.</translation>
    </message>
    <message>
        <source>What is blocked from now on does not appear here.</source>
        <translation>ما يُحجب من الآن فصاعدًا لا يظهر هنا.</translation>
    </message>
    <message>
        <source>On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.</source>
        <comment>auditd is a program of the system</comment>
        <translation>في هذا النظام يحتفظ auditd بالسجلات في ملف لا يقرؤه هذا البرنامج: قد ينقص هنا ما حُجب سابقًا.</translation>
    </message>
    <message>
        <source>What %1 was kept from earlier cannot be told here.</source>
        <translation>ما مُنع %1 منه سابقًا لا يمكن معرفته هنا.</translation>
    </message>
    <message>
        <source>More was blocked than is listed here.</source>
        <translation>حُجب أكثر مما هو مُدرج هنا.</translation>
    </message>
    <message>
        <source>Only what was recorded as yours is listed. What concerns the network and special rights is recorded without a user, and listed with all users&apos;.</source>
        <translation>لا يُدرج إلا ما سُجّل على أنه لك. أما ما يخص الشبكة والصلاحيات الخاصة فيُسجّل بلا مستخدم، ويُدرج ضمن ما لجميع المستخدمين.</translation>
    </message>
    <message>
        <source>Watch Devices…</source>
        <comment>cameras and the like that an app is refused; a password will be asked for</comment>
        <translation>مراقبة الأجهزة…</translation>
    </message>
    <message>
        <source>Devices such as cameras are mostly refused without a record. The kernel can tell of it while this page is open.</source>
        <translation>غالبًا ما تُمنع الأجهزة مثل الكاميرات دون تسجيل. يمكن للنواة أن تُبلغ بذلك ما دامت هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>Devices that are refused appear here as well, for as long as this page is open, and not of programs that end at once.</source>
        <translation>تظهر هنا أيضًا الأجهزة الممنوعة ما دامت هذه الصفحة مفتوحة، إلا ما يخص البرامج التي تنتهي فورًا.</translation>
    </message>
    <message>
        <source>Of devices, only what your own programs are refused appears here as well.</source>
        <translation>من الأجهزة لا يظهر هنا أيضًا إلا ما يُمنع عن برامجك أنت.</translation>
    </message>
    <message>
        <source>Devices that are refused no longer appear here; Watch Devices has them appear again.</source>
        <translation>لم تعد الأجهزة الممنوعة تظهر هنا؛ يعيد زر «مراقبة الأجهزة» إظهارها.</translation>
    </message>
    <message>
        <source>Which devices are refused cannot be seen on this system now.</source>
        <translation>لا يمكن الآن رؤية الأجهزة الممنوعة على هذا النظام.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>to read what was blocked</comment>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close a dialog</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only the newest records were looked at, and none of them is about %1. What it was kept from before is not known.</source>
        <translation>لم يُنظر إلا في أحدث السجلات، وليس بينها ما يخص %1. ما مُنع منه قبل ذلك غير معروف.</translation>
    </message>
    <message>
        <source>Nothing of Yours Was Recorded</source>
        <comment>what an app was kept from</comment>
        <translation>لم يُسجَّل شيء يخصك</translation>
    </message>
    <message>
        <source>In the last days the system recorded nothing that %1 was kept from.</source>
        <translation>لم يسجل النظام في الأيام الأخيرة شيئًا مُنع عنه %1.</translation>
    </message>
    <message>
        <source>In the last days the system recorded nothing as yours that %1 was kept from.</source>
        <translation>لم يسجل النظام في الأيام الأخيرة شيئًا باسمك مُنع عنه %1.</translation>
    </message>
    <message>
        <source>It does not record everything: what belongs to other users is refused without a word.</source>
        <translation>وهو لا يسجل كل شيء: فما يخص المستخدمين الآخرين يُمنع بلا أي إشارة.</translation>
    </message>
    <message>
        <source>It does not record everything: devices that an app may not see are refused without a word, and so is what belongs to other users. “Watch Devices” tells of the former.</source>
        <translation>وهو لا يسجل كل شيء: فالأجهزة التي لا يجوز للتطبيق رؤيتها تُمنع بلا أي إشارة، وكذلك ما يخص المستخدمين الآخرين. يُظهر زر «مراقبة الأجهزة» الأولى.</translation>
    </message>
</context>
<context>
    <name>Snapperms::ChangeSentences</name>
    <message>
        <source>snapd is away</source>
        <translation>خدمة snapd غائبة</translation>
    </message>
    <message>
        <source>snapd is busy with another change</source>
        <translation>خدمة snapd مشغولة بتغيير آخر</translation>
    </message>
    <message>
        <source>%1 is being updated</source>
        <translation>يجري تحديث %1</translation>
    </message>
    <message>
        <source>%1 is being removed</source>
        <translation>تجري إزالة %1</translation>
    </message>
    <message>
        <source>%1 is being enabled or disabled</source>
        <translation>يجري تفعيل %1 أو تعطيله</translation>
    </message>
    <message>
        <source>another permission of %1 is being changed</source>
        <translation>يجري تغيير إذن آخر لـ %1</translation>
    </message>
    <message>
        <source>snapd is busy with %1</source>
        <translation>خدمة snapd مشغولة بـ %1</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>ينتظر دوره…</translation>
    </message>
    <message>
        <source>Waiting: %1…</source>
        <comment>for example: Waiting: VLC is being updated…</comment>
        <translation>ينتظر: %1…</translation>
    </message>
    <message>
        <source>Asking for permission…</source>
        <comment>a password dialog may be open</comment>
        <translation>يُطلب الإذن…</translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>snapd carries out the change</comment>
        <translation>يعمل…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>snapd is asked whether the change is really there</comment>
        <translation>يتحقق…</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <comment>for example: Nothing was changed: VLC is being updated.</comment>
        <translation>لم يتغير شيء: %1.</translation>
    </message>
    <message>
        <source>%1 is being installed or updated</source>
        <translation>يجري تثبيت %1 أو تحديثه</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>snapd has been asked to stop the change, and may want a password for that</comment>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckPage</name>
    <message>
        <source>Whether what the kernel enforces for each app is what snapd wrote for it. Nothing is changed.</source>
        <translation>هل ما تفرضه النواة على كل تطبيق هو ما كتبه snapd له. ولا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Apps looked at</source>
        <comment>name of a progress bar</comment>
        <translation>التطبيقات المفحوصة</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave a page</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: the check of all apps</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Check Again</source>
        <comment>all apps</comment>
        <translation>تحقق ثانية</translation>
    </message>
    <message>
        <source>Close this page</source>
        <comment>a button</comment>
        <translation>أغلق هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckSentences</name>
    <message>
        <source>Check the Protection of All Apps</source>
        <translation>فحص حماية كل التطبيقات</translation>
    </message>
    <message>
        <source>Protection of All Apps</source>
        <comment>title of a page</comment>
        <translation>حماية كل التطبيقات</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <comment>an app</comment>
        <translation>لم يُفحص.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <comment>an app</comment>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>Rules of this system have changed since it was looked at.</source>
        <comment>an app</comment>
        <translation>تغيّرت قواعد في هذا النظام منذ فحصه.</translation>
    </message>
    <message>
        <source>AppArmor does not enforce the rules of %1 on this system, so there is nothing to check them against.</source>
        <translation>لا يفرض AppArmor قواعد %1 في هذا النظام، فلا شيء تُقارن به.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many apps were looked at</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>There is no app to be checked.</source>
        <translation>لا يوجد تطبيق لفحصه.</translation>
    </message>
    <message numerus="yes">
        <source>The rules of all %Ln apps are in force.</source>
        <translation>
            <numerusform>قواعد كل التطبيقات سارية.</numerusform>
            <numerusform>قواعد التطبيق الوحيد سارية.</numerusform>
            <numerusform>قواعد التطبيقين سارية.</numerusform>
            <numerusform>قواعد التطبيقات الـ%Ln كلها سارية.</numerusform>
            <numerusform>قواعد الـ%Ln تطبيقًا كلها سارية.</numerusform>
            <numerusform>قواعد الـ%Ln تطبيق كلها سارية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %Ln apps were looked at.</source>
        <translation>
            <numerusform>توقف الفحص: فُحص %1 من %Ln تطبيقات.</numerusform>
            <numerusform>توقف الفحص: فُحص %1 من تطبيق واحد.</numerusform>
            <numerusform>توقف الفحص: فُحص %1 من تطبيقين.</numerusform>
            <numerusform>توقف الفحص: فُحص %1 من %Ln تطبيقات.</numerusform>
            <numerusform>توقف الفحص: فُحص %1 من %Ln تطبيقًا.</numerusform>
            <numerusform>توقف الفحص: فُحص %1 من %Ln تطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are being looked at again.</source>
        <translation>
            <numerusform>يُفحص ثانية %1 من %Ln تطبيقات.</numerusform>
            <numerusform>يُفحص ثانية %1 من تطبيق واحد.</numerusform>
            <numerusform>يُفحص ثانية %1 من تطبيقين.</numerusform>
            <numerusform>يُفحص ثانية %1 من %Ln تطبيقات.</numerusform>
            <numerusform>يُفحص ثانية %1 من %Ln تطبيقًا.</numerusform>
            <numerusform>يُفحص ثانية %1 من %Ln تطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, what is in force is not what snapd wrote.</source>
        <translation>
            <numerusform>في %1 من %Ln تطبيقات ما يسري ليس ما كتبه snapd.</numerusform>
            <numerusform>في %1 من تطبيق واحد ما يسري ليس ما كتبه snapd.</numerusform>
            <numerusform>في %1 من تطبيقين ما يسري ليس ما كتبه snapd.</numerusform>
            <numerusform>في %1 من %Ln تطبيقات ما يسري ليس ما كتبه snapd.</numerusform>
            <numerusform>في %1 من %Ln تطبيقًا ما يسري ليس ما كتبه snapd.</numerusform>
            <numerusform>في %1 من %Ln تطبيق ما يسري ليس ما كتبه snapd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps it could not be found out.</source>
        <translation>
            <numerusform>في %1 من %Ln تطبيقات تعذرت معرفة ذلك.</numerusform>
            <numerusform>في %1 من تطبيق واحد تعذرت معرفة ذلك.</numerusform>
            <numerusform>في %1 من تطبيقين تعذرت معرفة ذلك.</numerusform>
            <numerusform>في %1 من %Ln تطبيقات تعذرت معرفة ذلك.</numerusform>
            <numerusform>في %1 من %Ln تطبيقًا تعذرت معرفة ذلك.</numerusform>
            <numerusform>في %1 من %Ln تطبيق تعذرت معرفة ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>AppArmor does not enforce the rules of apps on this system, so whether they are in force cannot be known.</source>
        <translation>لا يفرض AppArmor قواعد التطبيقات في هذا النظام، فلا يمكن أن يُعرف هل هي سارية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are not confined by any rules.</source>
        <translation>
            <numerusform>لا تعزل أي قواعد %1 من %Ln تطبيقات.</numerusform>
            <numerusform>لا تعزل أي قواعد %1 من تطبيق واحد.</numerusform>
            <numerusform>لا تعزل أي قواعد %1 من تطبيقين.</numerusform>
            <numerusform>لا تعزل أي قواعد %1 من %Ln تطبيقات.</numerusform>
            <numerusform>لا تعزل أي قواعد %1 من %Ln تطبيقًا.</numerusform>
            <numerusform>لا تعزل أي قواعد %1 من %Ln تطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, something has to be started again.</source>
        <translation>
            <numerusform>في %1 من %Ln تطبيقات لا بد من إعادة تشغيل شيء.</numerusform>
            <numerusform>في %1 من تطبيق واحد لا بد من إعادة تشغيل شيء.</numerusform>
            <numerusform>في %1 من تطبيقين لا بد من إعادة تشغيل شيء.</numerusform>
            <numerusform>في %1 من %Ln تطبيقات لا بد من إعادة تشغيل شيء.</numerusform>
            <numerusform>في %1 من %Ln تطبيقًا لا بد من إعادة تشغيل شيء.</numerusform>
            <numerusform>في %1 من %Ln تطبيق لا بد من إعادة تشغيل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, the rules are in force.</source>
        <translation>
            <numerusform>في %1 من %Ln تطبيقات القواعد سارية.</numerusform>
            <numerusform>في %1 من تطبيق واحد القواعد سارية.</numerusform>
            <numerusform>في %1 من تطبيقين القواعد سارية.</numerusform>
            <numerusform>في %1 من %Ln تطبيقات القواعد سارية.</numerusform>
            <numerusform>في %1 من %Ln تطبيقًا القواعد سارية.</numerusform>
            <numerusform>في %1 من %Ln تطبيق القواعد سارية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckedAppRow</name>
    <message>
        <source>Show the Page of This App</source>
        <translation>عرض صفحة هذا التطبيق</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <comment>a button that shows the page of an app</comment>
        <translation>صفحة %1</translation>
    </message>
    <message>
        <source>Put the rules of %1 back into force</source>
        <comment>a button; a password will be asked for</comment>
        <translation>أعد تفعيل قواعد %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ChangeResult</name>
    <message>
        <source>Only snapd&apos;s record that somebody wanted it so is dropped.</source>
        <translation>يُحذف فقط سجل snapd بأن أحدًا أراد ذلك.</translation>
    </message>
    <message>
        <source>%1 does not ask for this permission, or is disabled.</source>
        <translation>لا يطلب %1 هذا الإذن، أو أنه معطل.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>لا شيء في هذا النظام يوفره.</translation>
    </message>
    <message>
        <source>Several slots could provide it; which one has to be said.</source>
        <translation>يمكن أن توفره عدة مقابس؛ ويجب تحديد أيها.</translation>
    </message>
    <message>
        <source>The slot that was named is not there.</source>
        <translation>المقبس المذكور غير موجود.</translation>
    </message>
    <message>
        <source>What it is by default is not known, so it was left alone.</source>
        <translation>الوضع الافتراضي غير معروف، لذا تُرك كما هو.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>غيّره شخص آخر في الأثناء.</translation>
    </message>
    <message>
        <source>Not done: the password was not given.</source>
        <translation>لم يُنفذ: لم تُعطَ كلمة السر.</translation>
    </message>
    <message>
        <source>Not done: the password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.</source>
        <translation>لم يُنفذ: لم تُعطَ كلمة السر، أو لم يوجد من يُسأل عنها. شغّل هذا في طرفية أو في جلسة سطح مكتب، أو بصفة root.</translation>
    </message>
    <message>
        <source>Not done: stopped before.</source>
        <translation>لم يُنفذ: أُوقف قبل ذلك.</translation>
    </message>
    <message>
        <source>Not tried, because one before it was refused.</source>
        <translation>لم يُجرَّب، لأن طلبًا قبله رُفض.</translation>
    </message>
    <message>
        <source>Not done: somebody else wanted something different meanwhile.</source>
        <translation>لم يُنفذ: أراد شخص آخر شيئًا مختلفًا في الأثناء.</translation>
    </message>
    <message>
        <source>The app is not installed here.</source>
        <translation>التطبيق غير مثبت هنا.</translation>
    </message>
    <message>
        <source>The app is disabled, and snapd does not tell of its permissions.</source>
        <translation>التطبيق معطل، ولا يخبر snapd بأذوناته.</translation>
    </message>
    <message>
        <source>The app, as it is installed here, does not ask for this permission.</source>
        <translation>التطبيق كما هو مثبت هنا لا يطلب هذا الإذن.</translation>
    </message>
    <message>
        <source>No interface of this name is known here, so this counts for no app.</source>
        <translation>لا تُعرف هنا واجهة بهذا الاسم، لذا لا يسري هذا على أي تطبيق.</translation>
    </message>
    <message>
        <source>What has this name here is of another interface than the policy says.</source>
        <translation>ما يحمل هذا الاسم هنا له واجهة غير التي تذكرها السياسة.</translation>
    </message>
    <message>
        <source>The policy says something else about the same permission under another name.</source>
        <translation>تقول السياسة شيئًا آخر عن الإذن نفسه باسم آخر.</translation>
    </message>
    <message>
        <source>The app has several permissions of this interface; the policy has to name the plug.</source>
        <translation>للتطبيق عدة أذونات من هذه الواجهة؛ وعلى السياسة أن تسمّي القابس.</translation>
    </message>
    <message>
        <source>Several slots could provide it; the policy has to name one.</source>
        <translation>يمكن أن توفره عدة مقابس؛ وعلى السياسة أن تسمّي أحدها.</translation>
    </message>
    <message>
        <source>A slot that the policy names is not there.</source>
        <translation>مقبس تسمّيه السياسة غير موجود.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>مُطفأ</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>مُشغّل</translation>
    </message>
    <message>
        <source>on (%1)</source>
        <comment>state of a permission; the slots that serve it</comment>
        <translation>مُشغّل (%1)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>state of a permission before and after</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>column of a table: the name of the plug</comment>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a table: on or off</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a table</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>as it was</source>
        <comment>result of a command for one permission</comment>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>result of a command for one permission</comment>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>would change</source>
        <comment>result of a command for one permission</comment>
        <translation>سيتغير</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>result of a command for one permission</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>result of a command for one permission</comment>
        <translation>لم يُنفذ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>app, permission, and what went wrong</comment>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>snapd&apos;s own words: %1</source>
        <translation>بكلمات snapd: %1</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا شيء يلزم فعله.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>لم يتغير أي إذن (%n)</numerusform>
            <numerusform>تغيّر إذن واحد (%n)</numerusform>
            <numerusform>تغيّر إذنان (%n)</numerusform>
            <numerusform>تغيّرت %n أذونات</numerusform>
            <numerusform>تغيّر %n إذنًا</numerusform>
            <numerusform>تغيّر %n إذن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>لن يتغير أي إذن (%n)</numerusform>
            <numerusform>سيتغير إذن واحد (%n)</numerusform>
            <numerusform>سيتغير إذنان (%n)</numerusform>
            <numerusform>ستتغير %n أذونات</numerusform>
            <numerusform>سيتغير %n إذنًا</numerusform>
            <numerusform>سيتغير %n إذن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>لا شيء كما كان (%n)</numerusform>
            <numerusform>إذن واحد كما كان (%n)</numerusform>
            <numerusform>إذنان كما كانا (%n)</numerusform>
            <numerusform>%n أذونات كما كانت</numerusform>
            <numerusform>%n إذنًا كما كان</numerusform>
            <numerusform>%n إذن كما كان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>لا شيء لم يُنفذ (%n)</numerusform>
            <numerusform>إذن واحد لم يُنفذ (%n)</numerusform>
            <numerusform>إذنان لم يُنفذا (%n)</numerusform>
            <numerusform>%n أذونات لم تُنفذ</numerusform>
            <numerusform>%n إذنًا لم يُنفذ</numerusform>
            <numerusform>%n إذن لم يُنفذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>لم يفشل شيء (%n)</numerusform>
            <numerusform>فشل إذن واحد (%n)</numerusform>
            <numerusform>فشل إذنان (%n)</numerusform>
            <numerusform>فشلت %n أذونات</numerusform>
            <numerusform>فشل %n إذنًا</numerusform>
            <numerusform>فشل %n إذن</numerusform>
        </translation>
    </message>
    <message>
        <source>It is allowed for good, and stays so. To have it for a while, forbid it first.</source>
        <translation>هذا مسموح به على الدوام ويبقى كذلك. للسماح به مؤقتًا، امنعه أولًا.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>state of a permission: on, and a time</comment>
        <translation>‏%1 حتى %2</translation>
    </message>
    <message>
        <source>In technical terms: %1</source>
        <translation>بالتعبير التقني: %1</translation>
    </message>
    <message>
        <source>It was allowed. The time that it was allowed for is over by now.</source>
        <translation>سُمح بهذا، وقد انتهت الآن المدة التي سُمح به لها.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ChangeRun</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>app, permission, and what goes on</comment>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 – %3</source>
        <comment>progress, and what goes on</comment>
        <translation>‏%1 من %2 – %3</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::CommandLine</name>
    <message>
        <source>List the installed apps and how much they are allowed.</source>
        <translation>سرد التطبيقات المثبتة وكم يُسمح لها.</translation>
    </message>
    <message>
        <source>APP [PERMISSION]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>APP [PERMISSION]</translation>
    </message>
    <message>
        <source>Show the permissions of an app, one of them in detail, or with --permission, who has one.</source>
        <translation>عرض أذونات تطبيق، أو أحدها بالتفصيل، أو مع ‎--permission من لديه إذن.</translation>
    </message>
    <message>
        <source>APP PERMISSION… [SNAP:SLOT]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>APP PERMISSION… [SNAP:SLOT]</translation>
    </message>
    <message>
        <source>Turn permissions on; with a slot, connect them to that slot.</source>
        <translation>تشغيل الأذونات؛ ومع مقبس، وصلها بذلك المقبس.</translation>
    </message>
    <message>
        <source>Turn permissions off; with a slot, disconnect them from that slot only.</source>
        <translation>إطفاء الأذونات؛ ومع مقبس، فصلها عن ذلك المقبس وحده.</translation>
    </message>
    <message>
        <source>APP [PERMISSION…]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>APP [PERMISSION…]</translation>
    </message>
    <message>
        <source>Give permissions back to what they are by default; without any, all of the app.</source>
        <translation>إرجاع الأذونات إلى وضعها الافتراضي؛ ومن دون تحديد، كل أذونات التطبيق.</translation>
    </message>
    <message>
        <source>[APP…]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>[APP…]</translation>
    </message>
    <message>
        <source>Print a line for each change, whoever makes it, until Ctrl+C.</source>
        <translation>طباعة سطر لكل تغيير أيًا كان من يجريه، حتى Ctrl+C.</translation>
    </message>
    <message>
        <source>Write what is allowed now as a policy file.</source>
        <translation>كتابة ما يُسمح به الآن في ملف سياسة.</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Bring this system in line with a policy file; “-” reads it from standard input.</source>
        <translation>جعل هذا النظام مطابقًا لملف سياسة؛ و«-» تقرؤه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Also list what asks for no permissions.</source>
        <translation>سرد ما لا يطلب أي أذونات أيضًا.</translation>
    </message>
    <message>
        <source>Show who has this permission, named by its interface.</source>
        <translation>عرض من لديه هذا الإذن، مسمّى بواجهته.</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>واجهة</translation>
    </message>
    <message>
        <source>For all apps: then there is no APP, and one PERMISSION, named by its interface.</source>
        <translation>لكل التطبيقات: عندئذ بلا APP، ومع PERMISSION واحد مسمّى بواجهته.</translation>
    </message>
    <message>
        <source>Take permissions as names of plugs, never as names of interfaces.</source>
        <translation>اعتبار الأذونات أسماء قوابس، لا أسماء واجهات.</translation>
    </message>
    <message>
        <source>Change nothing, tell what would be changed. The exit code is 8 if there is something.</source>
        <translation>عدم تغيير شيء، والإخبار بما سيتغير. رمز الخروج 8 إن وُجد شيء.</translation>
    </message>
    <message>
        <source>Show the difference before it is made.</source>
        <translation>عرض الفرق قبل إجرائه.</translation>
    </message>
    <message>
        <source>Take it as a failure when an app or permission of the policy is not on this system.</source>
        <translation>اعتبار غياب تطبيق أو إذن من السياسة عن هذا النظام فشلًا.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output. It is replaced as a whole, or not at all.</source>
        <translation>الكتابة في هذا الملف بدل الخرج القياسي. يُستبدل كله أو لا يُستبدل أبدًا.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Print JSON, as described in snapperms-cli(1).</source>
        <translation>طباعة JSON كما هو موصوف في snapperms-cli(1).</translation>
    </message>
    <message>
        <source>Wait so long for snapd to be there.</source>
        <translation>انتظار snapd هذه المدة.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوان</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>رؤية ما يُسمح به لتطبيقات Snap وتغييره.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND …</source>
        <translation>الاستخدام: %1 COMMAND …</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells more about one of them; --version prints the version.</source>
        <translation>«‎%1 COMMAND --help» يخبر بالمزيد عن أحدها؛ و‎--version يطبع الإصدار.</translation>
    </message>
    <message>
        <source>Exit codes and everything else: %1</source>
        <translation>رموز الخروج وكل ما سواها: %1</translation>
    </message>
    <message>
        <source>The command comes first, options after it: “%1”.</source>
        <translation>الأمر أولًا، والخيارات بعده: «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>“%1 --help” lists the commands.</source>
        <translation>«‎%1 --help» يسرد الأوامر.</translation>
    </message>
    <message>
        <source>“%1 %2 --help” tells how it is used.</source>
        <translation>«‎%1 %2 --help» يخبر بكيفية استخدامه.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds, from 0 to %1.</source>
        <translation>‎--wait يأخذ عدد ثوان من 0 إلى %1.</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>أحد الأسماء فارغ.</translation>
    </message>
    <message>
        <source>“list” takes no names. Did you mean “show %1”?</source>
        <translation>«list» لا يأخذ أسماء. هل قصدت «show %1»؟</translation>
    </message>
    <message>
        <source>With --permission there is nothing else to be named.</source>
        <translation>مع ‎--permission لا يُسمّى شيء آخر.</translation>
    </message>
    <message>
        <source>“show” takes an app, and perhaps one of its permissions; or --permission and an interface.</source>
        <translation>«show» يأخذ تطبيقًا، وربما أحد أذوناته؛ أو ‎--permission وواجهة.</translation>
    </message>
    <message>
        <source>--output needs the name of a file.</source>
        <translation>‎--output يحتاج إلى اسم ملف.</translation>
    </message>
    <message>
        <source>“apply” takes one file, or “-” for standard input.</source>
        <translation>«apply» يأخذ ملفًا واحدًا، أو «-» للدخل القياسي.</translation>
    </message>
    <message>
        <source>An app is to be named, as “%1 list” lists it.</source>
        <translation>يجب تسمية تطبيق كما يسرده «‎%1 list».</translation>
    </message>
    <message>
        <source>App and permission are two words here: “%1 %2”.</source>
        <translation>التطبيق والإذن كلمتان هنا: «%1 %2».</translation>
    </message>
    <message>
        <source>A slot cannot be named here: “%1”.</source>
        <translation>لا يمكن تسمية مقبس هنا: «%1».</translation>
    </message>
    <message>
        <source>The slot “%1” stands before any permission.</source>
        <translation>المقبس «%1» يسبق أي إذن.</translation>
    </message>
    <message>
        <source>One slot for each permission: “%1” is one too many.</source>
        <translation>مقبس واحد لكل إذن: «%1» زائد.</translation>
    </message>
    <message>
        <source>A slot is written SNAP:SLOT: “%1” is none.</source>
        <translation>يُكتب المقبس هكذا SNAP:SLOT، و«%1» ليس كذلك.</translation>
    </message>
    <message>
        <source>With --all-apps one permission is to be named, by its interface.</source>
        <translation>مع ‎--all-apps يُسمّى إذن واحد بواجهته.</translation>
    </message>
    <message>
        <source>A permission is to be named, as “%1 show %2” lists them.</source>
        <translation>يجب تسمية إذن كما يسرده «‎%1 show %2».</translation>
    </message>
    <message>
        <source>Look whether the rules that snapd wrote for apps are in force.</source>
        <translation>التحقق مما إذا كانت القواعد التي كتبها snapd للتطبيقات سارية.</translation>
    </message>
    <message>
        <source>Tell what apps were kept from lately, and what would allow it.</source>
        <translation>عرض ما مُنعت منه التطبيقات مؤخرًا وما الذي يسمح به.</translation>
    </message>
    <message>
        <source>Programs of all users, not only your own; a password will be asked for.</source>
        <translation>برامج جميع المستخدمين، لا برامجك وحدها؛ ستُطلب كلمة سر.</translation>
    </message>
    <message>
        <source>Allow it for so long, and not for good: 15m, 1h or 8h.</source>
        <translation>السماح به لهذه المدة فقط لا على الدوام: 15m أو 1h أو 8h.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>--for takes 15m, 1h or 8h.</source>
        <translation>يقبل ‎--for‎ إحدى القيم 15m أو 1h أو 8h.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsReport</name>
    <message>
        <source>The password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.</source>
        <translation>لم تُعطَ كلمة السر، أو لم يكن هناك من يُسأل عنها. شغّل هذا في طرفية أو في جلسة سطح مكتب أو كجذر.</translation>
    </message>
    <message>
        <source>The part of this program that looks for it did not report back. Try again.</source>
        <translation>لم يردّ جزء هذا البرنامج الذي يبحث عن ذلك. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The permission “%1” would allow it: %2</source>
        <comment>title of a permission, a command</comment>
        <translation>الإذن «%1» يسمح به: %2</translation>
    </message>
    <message>
        <source>The permission “%1” may allow it: %2</source>
        <comment>title of a permission, a command</comment>
        <translation>قد يسمح به الإذن «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1, by its program %2</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>لم يحدث، آخرها في %1، من برنامجه %2</numerusform>
            <numerusform>مرة واحدة، في %1، من برنامجه %2</numerusform>
            <numerusform>مرتان، آخرهما في %1، من برنامجه %2</numerusform>
            <numerusform>%n مرات، آخرها في %1، من برنامجه %2</numerusform>
            <numerusform>%n مرة، آخرها في %1، من برنامجه %2</numerusform>
            <numerusform>%n مرة، آخرها في %1، من برنامجه %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded that was blocked in the last days.</source>
        <translation>لم يُسجَّل شيء محظور في الأيام الأخيرة.</translation>
    </message>
    <message>
        <source>Only your own programs were looked at; with --all-users it is everybody&apos;s.</source>
        <translation>فُحصت برامجك فقط؛ مع ‎--all-users تُفحص برامج الجميع.</translation>
    </message>
    <message>
        <source>There is more than is told at once; these are the newest.</source>
        <translation>يوجد أكثر مما يُعرض دفعة واحدة؛ هذه هي الأحدث.</translation>
    </message>
    <message>
        <source>The password was not given, so nothing can be told.</source>
        <translation>لم تُعطَ كلمة السر، لذا لا يمكن عرض شيء.</translation>
    </message>
    <message>
        <source>What was blocked in the last days is not known.</source>
        <translation>ما حُظر في الأيام الأخيرة غير معروف.</translation>
    </message>
    <message>
        <source>On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.</source>
        <comment>auditd is a program of the system</comment>
        <translation>في هذا النظام يحتفظ auditd بالسجلات في ملف لا يقرؤه هذا البرنامج: قد ينقص هنا ما حُجب سابقًا.</translation>
    </message>
    <message>
        <source>Not everything that is blocked is recorded: devices that an app may not see, for example, are refused without a word. The window can watch for those.</source>
        <translation>ليس كل ما يُحجب مسجَّلًا: فالأجهزة التي لا يجوز للتطبيق رؤيتها مثلًا تُمنع بلا أي إشارة. يمكن للنافذة أن تراقبها.</translation>
    </message>
    <message>
        <source>What was blocked in the last days is not known: only the newest records were looked at.</source>
        <translation>ما حُظر في الأيام الأخيرة غير معروف: لم يُنظر إلا في أحدث السجلات.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsRun</name>
    <message>
        <source>Looking for what was blocked</source>
        <translation>يجري البحث عما حُظر</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::InForceReport</name>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: snapd is changing something about it.</source>
        <translation>لم يُفحص ما إذا كانت قواعد %1 سارية: ‏snapd يغيّر شيئًا فيه.</translation>
    </message>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: snapd does not answer.</source>
        <translation>لم يُفحص ما إذا كانت قواعد %1 سارية: لا يجيب snapd.</translation>
    </message>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: stopped before.</source>
        <translation>لم يُفحص ما إذا كانت قواعد %1 سارية: أُوقف قبل ذلك.</translation>
    </message>
    <message>
        <source>To have it put right, open snapperms and choose “%1” on the page of %2.</source>
        <translation>لإصلاح ذلك افتح snapperms واختر «%1» في صفحة %2.</translation>
    </message>
    <message>
        <source>More is told by “%1”.</source>
        <comment>a command</comment>
        <translation>يخبرك «%1» بالمزيد.</translation>
    </message>
    <message>
        <source>This system does not enforce the rules of apps.</source>
        <translation>هذا النظام لا يفرض قواعد التطبيقات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an app, and what there is to be said of it</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Stopped before it was looked at whether the rules are in force: %1</source>
        <comment>names of apps</comment>
        <translation>أُوقف قبل فحص ما إذا كانت القواعد سارية: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ListReport</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation>معطل</translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation>غير معزول</translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation>غير معزول (وضع المطور)</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table: what people call the app</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>column of a table: how many permissions are on</comment>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many permissions of an app are on</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>No app is installed that asks for permissions.</source>
        <translation>لا يوجد تطبيق مثبت يطلب أذونات.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::PermissionNames</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>names of apps or permissions</comment>
        <translation>هل قصدت %1؟</translation>
    </message>
    <message>
        <source>No app %1 is installed.</source>
        <translation>لا يوجد تطبيق مثبت باسم %1.</translation>
    </message>
    <message>
        <source>%1 is disabled: snapd does not tell of its permissions until it is enabled.</source>
        <translation>‏%1 معطل: لا يخبر snapd بأذوناته حتى يُفعَّل.</translation>
    </message>
    <message>
        <source>%1 does not ask for a permission %2. Only its publisher can add one.</source>
        <translation>لا يطلب %1 إذنًا باسم %2. وحده ناشره يمكنه إضافته.</translation>
    </message>
    <message>
        <source>%1 can be several permissions of %2: %3. Name one of them, with --plug.</source>
        <translation>قد يعني %1 عدة أذونات في %2: %3. سمِّ أحدها مع ‎--plug.</translation>
    </message>
    <message>
        <source>%1 is no slot that could serve %2.</source>
        <translation>‏%1 ليس مقبسًا يمكن أن يخدم %2.</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <comment>names of slots</comment>
        <translation>المتاح: %1.</translation>
    </message>
    <message>
        <source>%1 is named twice, with a slot and without.</source>
        <translation>سُمّي %1 مرتين، بمقبس ومن دونه.</translation>
    </message>
    <message>
        <source>%1 can be provided by several slots: %2. Name one of them behind the permission.</source>
        <translation>يمكن أن توفر %1 عدة مقابس: %2. سمِّ أحدها بعد الإذن.</translation>
    </message>
    <message>
        <source>No enabled app asks for a permission with the interface %1.</source>
        <translation>لا يطلب أي تطبيق مُفعَّل إذنًا بالواجهة %1.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::PolicySentences</name>
    <message>
        <source>it is larger than any policy needs to be</source>
        <translation>أكبر مما تحتاجه أي سياسة</translation>
    </message>
    <message>
        <source>it is not JSON, or it is damaged</source>
        <translation>ليس JSON، أو أنه تالف</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same place, so that one of the two would have no effect</source>
        <translation>«%1» مكرر في الموضع نفسه، فيبقى أحدهما بلا أثر</translation>
    </message>
    <message>
        <source>it does not say that it is a policy of snapperms</source>
        <translation>لا يذكر أنه سياسة لـ snapperms</translation>
    </message>
    <message>
        <source>it is of version %1, which is newer than this program knows</source>
        <translation>من الإصدار %1، وهو أحدث مما يعرفه هذا البرنامج</translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>«%1» لا يعني شيئًا هنا</translation>
    </message>
    <message>
        <source>there is something else than what has to stand here</source>
        <translation>يوجد شيء غير ما يجب أن يكون هنا</translation>
    </message>
    <message>
        <source>“%1” cannot be a name here</source>
        <translation>«%1» لا يصلح اسمًا هنا</translation>
    </message>
    <message>
        <source>slots can only be named for what is to be allowed</source>
        <translation>لا تُسمّى المقابس إلا لما يُراد السماح به</translation>
    </message>
    <message>
        <source>for every app there is only on and off</source>
        <translation>لكل التطبيقات لا يوجد إلا التشغيل والإطفاء</translation>
    </message>
    <message>
        <source>it has more entries than any policy needs</source>
        <translation>فيه مدخلات أكثر مما تحتاجه أي سياسة</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: line %2, column %3: %4.</source>
        <comment>file, place, reason</comment>
        <translation>لم يتغير شيء: %1 ليس سياسة: السطر %2، العمود %3: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: at “%2” %3.</source>
        <comment>file, place, reason</comment>
        <translation>لم يتغير شيء: %1 ليس سياسة: عند «%2» %3.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: %2.</source>
        <comment>file, reason</comment>
        <translation>لم يتغير شيء: %1 ليس سياسة: %2.</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::Session</name>
    <message>
        <source>Reading the policy from this terminal; Ctrl+D ends it.</source>
        <translation>تُقرأ السياسة من هذه الطرفية؛ وتنتهي بـ Ctrl+D.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>لا يمكن قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is disabled: snapd does not tell of its permissions, so they are not in the policy.</source>
        <translation>‏%1 معطل: لا يخبر snapd بأذوناته، لذا فهي ليست في السياسة.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, reason</comment>
        <translation>لا يمكن كتابة %1: %2</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>أُوقف قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Stopped without waiting for snapd: what it was told already may still happen.</source>
        <translation>أُوقف دون انتظار snapd: ما طُلب منه قد يحدث بعد.</translation>
    </message>
    <message>
        <source>Stopping. What has begun is brought to an end first; Ctrl+C again does not wait for that.</source>
        <translation>يجري الإيقاف. يُنهى ما بدأ أولًا؛ و Ctrl+C ثانية لا ينتظر ذلك.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>تعذرت كتابة النتيجة.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run: nothing of its rules is in force.</source>
        <translation>‏%1 معطَّل ولا يمكنه العمل: لا شيء من قواعده سارٍ.</translation>
    </message>
    <message>
        <source>%1 was removed or disabled meanwhile, so it was not looked at.</source>
        <comment>name of an app</comment>
        <translation>‏%1 أُزيل أو عُطّل في هذه الأثناء، فلم يُفحص.</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
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
        <translation>مُشغّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>مُطفأ</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>slots that provide a permission</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>still within reach</source>
        <comment>what the app can reach although the permission is off</comment>
        <translation>ما زال في المتناول</translation>
    </message>
    <message>
        <source>It asks for no permissions.</source>
        <translation>لا يطلب أي أذونات.</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>column of a table: the name of the plug</comment>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a table: on or off</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>column of a table: the permission in words</comment>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and name of a permission</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table: what people call the app</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a slot, and whether it is connected</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>a slot</comment>
        <translation>موصول</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>a slot</comment>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of an app, and of a permission</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>ما هو:</translation>
    </message>
    <message>
        <source>Updates:</source>
        <translation>التحديثات:</translation>
    </message>
    <message>
        <source>By default:</source>
        <translation>افتراضيًا:</translation>
    </message>
    <message>
        <source>Still within reach:</source>
        <translation>ما زال في المتناول:</translation>
    </message>
    <message>
        <source>Provided by:</source>
        <translation>يوفره:</translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation>لا شيء في هذا النظام</translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation>البرامج:</translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation>لا شيء؛ سوى نصوص برمجية يشغلها snapd للحزمة</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>الواجهة:</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column of a table: by what an app reaches something</comment>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Without this permission, but can reach it in another way:</source>
        <comment>heading above a table of apps</comment>
        <translation>بلا هذا الإذن، لكن يمكنها الوصول إليه بطريقة أخرى:</translation>
    </message>
    <message>
        <source>Without this permission, and not known whether they can reach it:</source>
        <comment>heading above a table of apps</comment>
        <translation>بلا هذا الإذن، ولا يُعرف هل يمكنها الوصول إليه:</translation>
    </message>
    <message>
        <source>No app that is enabled asks for this permission.</source>
        <translation>لا يطلب أي تطبيق مُفعَّل هذا الإذن.</translation>
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
        <translation>لم يُفحص: snapd يعمل عليه</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>سارية</translation>
    </message>
    <message>
        <source>in force for what is started from now on</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>سارية على ما يُشغَّل من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>not enforced</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>لا شيء يفرضها</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not as snapd wrote them</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>ليست كما كتبها snapd</translation>
    </message>
    <message>
        <source>There is no app to be looked at.</source>
        <translation>لا يوجد تطبيق لفحصه.</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>column of a table: whether the rules of an app are in force</comment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::VerifyRun</name>
    <message>
        <source>%1 of %2 – looking at %3</source>
        <comment>progress; name of an app</comment>
        <translation>‏%1 من %2 – يجري فحص %3</translation>
    </message>
    <message>
        <source>Waiting for snapd, which is changing something about %1</source>
        <comment>name of an app</comment>
        <translation>في انتظار snapd الذي يغيّر شيئًا في %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::WatchRun</name>
    <message numerus="yes">
        <source>Watching %n permissions. Ctrl+C ends it.</source>
        <translation>
            <numerusform>لا تُراقب أي أذونات (%n). ينهي Ctrl+C ذلك.</numerusform>
            <numerusform>يُراقب إذن واحد (%n). ينهي Ctrl+C ذلك.</numerusform>
            <numerusform>يُراقب إذنان (%n). ينهي Ctrl+C ذلك.</numerusform>
            <numerusform>تُراقب %n أذونات. ينهي Ctrl+C ذلك.</numerusform>
            <numerusform>يُراقب %n إذنًا. ينهي Ctrl+C ذلك.</numerusform>
            <numerusform>يُراقب %n إذن. ينهي Ctrl+C ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: installed</source>
        <translation>‏%1: ثُبّت</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>‏%1: أُزيل</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>مُشغّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>مُطفأ</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a permission</comment>
        <translation>زال</translation>
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
        <translation>عاد snapd.</translation>
    </message>
    <message>
        <source>%1 is not installed. It is told of once it is.</source>
        <comment>name of an app</comment>
        <translation>‏%1 غير مثبّت. سيُبلَّغ عنه حالما يُثبَّت.</translation>
    </message>
</context>
<context>
    <name>Snapperms::CommandLine</name>
    <message>
        <source>Show the permissions of one app.</source>
        <translation>عرض أذونات تطبيق واحد.</translation>
    </message>
    <message>
        <source>snap</source>
        <translation>snap</translation>
    </message>
    <message>
        <source>Show who has one permission, or with --app, that permission of the app.</source>
        <translation>عرض من لديه إذن معين، أو مع ‎--app ذلك الإذن للتطبيق.</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>واجهة</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>رؤية ما يُسمح به لتطبيقات Snap وتغييره.</translation>
    </message>
    <message>
        <source>snapperms does not run as root: start it as yourself, and it asks for a password when one is needed.</source>
        <translation>لا يعمل snapperms بصفة root: شغّله بحسابك، وسيطلب كلمة السر عند الحاجة.</translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation>أذونات Snap</translation>
    </message>
    <message>
        <source>“%1” is one word too many. To show an app, write: snapperms --app %1</source>
        <translation>الكلمة «%1» زائدة. لعرض تطبيق اكتب: snapperms --app %1</translation>
    </message>
    <message>
        <source>No snap and no permission can have the name “%1”.</source>
        <translation>لا يمكن لحزمة Snap ولا لإذن أن يحمل الاسم «%1».</translation>
    </message>
</context>
<context>
    <name>Snapperms::ConfinementSentences</name>
    <message>
        <source>%1 is damaged: snapd cannot read it. Installing it again may help.</source>
        <translation>‏%1 تالف: لا يستطيع snapd قراءته. قد تفيد إعادة تثبيته.</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run. snapd does not tell what it may do until it is enabled again, with “snap enable %2”.</source>
        <translation>‏%1 معطل ولا يمكن تشغيله. لا يخبر snapd بما يُسمح له حتى يُفعّل ثانية بالأمر «snap enable %2».</translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because its kernel lacks some of what snapd needs. An app may still get at something that is switched off.</source>
        <translation>يعزل هذا النظام حزم Snap جزئيًا فقط، لأن نواته ينقصها بعض ما يحتاجه snapd. وقد يصل التطبيق إلى شيء مع أنه مُطفأ.</translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because AppArmor is not active. Files, devices and other programs may stay within reach of an app even when they are switched off.</source>
        <translation>يعزل هذا النظام حزم Snap جزئيًا فقط، لأن AppArmor غير فعال. وقد تبقى الملفات والأجهزة والبرامج الأخرى في متناول التطبيق حتى وهي مُطفأة.</translation>
    </message>
    <message>
        <source>%1 is not confined: it was installed with full access to everything that you can access. Switches do not change that.</source>
        <translation>‏%1 غير معزول: ثُبِّت بوصول كامل إلى كل ما يمكنك الوصول إليه. المفاتيح لا تغيّر ذلك.</translation>
    </message>
    <message>
        <source>%1 was installed in developer mode: what it is not allowed to do is noted, but not prevented. Switches have no effect until it is installed again without that mode.</source>
        <translation>ثُبِّت %1 في وضع المطوّر: ما لا يُسمح له به يُسجَّل ولا يُمنع. لا أثر للمفاتيح حتى يُثبَّت من جديد بدون هذا الوضع.</translation>
    </message>
    <message>
        <source>This system does not confine snaps at all. Switches are remembered, but prevent nothing.</source>
        <translation>هذا النظام لا يعزل حزم snap إطلاقًا. تُحفظ حالة المفاتيح، لكنها لا تمنع شيئًا.</translation>
    </message>
    <message>
        <source>AppArmor is not active on this system: what it would keep an app from, such as files, is neither blocked nor recorded.</source>
        <translation>خدمة AppArmor غير نشطة في هذا النظام: فما كانت ستمنع التطبيق منه، كالملفات، لا يُحجب ولا يُسجَّل.</translation>
    </message>
    <message>
        <source>%1 is disabled, and snapd does not tell whether it asks for “%2” until it is enabled again.</source>
        <comment>an app and the name of an interface</comment>
        <translation>‏%1 معطل، ولا يخبر snapd هل يطلب «%2» حتى يُفعّل ثانية.</translation>
    </message>
    <message>
        <source>%1 does not ask for “%2”, and needs no permission for it: nothing keeps this app from it.</source>
        <comment>an app and the name of an interface</comment>
        <translation>‏%1 لا يطلب «%2» ولا يحتاج إلى إذن له: فلا شيء يمنع هذا التطبيق منه.</translation>
    </message>
    <message>
        <source>%1 has no permission “%2”, and cannot be given it.</source>
        <comment>an app and the name of an interface</comment>
        <translation>ليس لدى %1 الإذن «%2»، ولا يمكن منحه إياه.</translation>
    </message>
</context>
<context>
    <name>Snapperms::DefaultSentences</name>
    <message>
        <source>Allowed by its publisher</source>
        <comment>mark of a permission that is on</comment>
        <translation>سمح به ناشره</translation>
    </message>
    <message>
        <source>Allowed by the maker of this device</source>
        <comment>mark of a permission that is on</comment>
        <translation>سمح به صانع هذا الجهاز</translation>
    </message>
    <message>
        <source>Allowed by hand</source>
        <comment>mark of a permission that is on</comment>
        <translation>سُمح به يدويًا</translation>
    </message>
    <message>
        <source>Turned off by hand</source>
        <comment>mark of a permission that is off</comment>
        <translation>أُطفئ يدويًا</translation>
    </message>
    <message>
        <source>Off, but an update may turn it on again</source>
        <comment>mark of a permission that is off</comment>
        <translation>مُطفأ، لكن تحديثًا قد يشغّله ثانية</translation>
    </message>
    <message>
        <source>On, as by default. It was switched on by hand, though.</source>
        <translation>مُشغّل كما هو الافتراضي. لكنه شُغّل يدويًا.</translation>
    </message>
    <message>
        <source>On, as by default.</source>
        <translation>مُشغّل كما هو الافتراضي.</translation>
    </message>
    <message>
        <source>On, because the store lets the publisher of the app turn it on by default.</source>
        <translation>مُشغّل، لأن المتجر يسمح لناشر التطبيق بأن يشغّله افتراضيًا.</translation>
    </message>
    <message>
        <source>On, because the maker of this device turned it on.</source>
        <translation>مُشغّل، لأن صانع هذا الجهاز شغّله.</translation>
    </message>
    <message>
        <source>On, because somebody turned it on. By default it is off.</source>
        <translation>مُشغّل، لأن أحدًا شغّله. والافتراضي أنه مُطفأ.</translation>
    </message>
    <message>
        <source>On, because somebody turned it on.</source>
        <translation>مُشغّل، لأن أحدًا شغّله.</translation>
    </message>
    <message>
        <source>Off, as by default.</source>
        <translation>مُطفأ كما هو الافتراضي.</translation>
    </message>
    <message>
        <source>Off, because somebody turned it off. By default it is on.</source>
        <translation>مُطفأ، لأن أحدًا أطفأه. والافتراضي أنه مُشغّل.</translation>
    </message>
    <message>
        <source>Off, although it is on by default.</source>
        <translation>مُطفأ، مع أن الافتراضي أنه مُشغّل.</translation>
    </message>
    <message>
        <source>Off.</source>
        <comment>how a permission stands</comment>
        <translation>مُطفأ.</translation>
    </message>
    <message>
        <source>Off, because nothing on this system provides it.</source>
        <translation>مُطفأ، لأن لا شيء في هذا النظام يوفره.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>default of a permission</comment>
        <translation>مُطفأ</translation>
    </message>
    <message>
        <source>On</source>
        <comment>default of a permission</comment>
        <translation>مُشغّل</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>default of a permission</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>snapd&apos;s own records say so.</source>
        <comment>why a permission is on by default</comment>
        <translation>هكذا تقول سجلات snapd.</translation>
    </message>
    <message>
        <source>The rules of snapd and the declarations of the store say so.</source>
        <comment>why a permission is on or off by default</comment>
        <translation>هكذا تقول قواعد snapd وتصريحات المتجر.</translation>
    </message>
    <message>
        <source>A list in this program says so; snapd&apos;s own rules could not be read.</source>
        <comment>why a permission is on or off by default</comment>
        <translation>هكذا تقول قائمة في هذا البرنامج؛ فقواعد snapd تعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>لا شيء في هذا النظام يوفره.</translation>
    </message>
    <message>
        <source>Several things on this system could provide it, so snapd chooses none of them by itself.</source>
        <translation>عدة أشياء في هذا النظام قد توفره، فلا يختار snapd بنفسه أيًّا منها.</translation>
    </message>
    <message>
        <source>What the store has declared for %1 could not be read.</source>
        <translation>تعذّرت قراءة ما صرّح به المتجر بشأن %1.</translation>
    </message>
    <message>
        <source>What the store has declared for its provider could not be read.</source>
        <comment>the provider of a permission</comment>
        <translation>تعذّرت قراءة ما صرّح به المتجر بشأن من يوفره.</translation>
    </message>
    <message>
        <source>snapd does not list the snap that provides it.</source>
        <translation>لا يذكر snapd الحزمة التي توفره.</translation>
    </message>
    <message>
        <source>snapd&apos;s own rules could not be read, and this program does not know them for this permission.</source>
        <translation>تعذّرت قراءة قواعد snapd، ولا يعرفها هذا البرنامج في هذا الإذن.</translation>
    </message>
    <message>
        <source>snapd&apos;s rule for it is one that this program does not understand.</source>
        <translation>لا يفهم هذا البرنامج قاعدة snapd بشأنه.</translation>
    </message>
    <message>
        <source>It depends on what else is installed on this system, which could not be found out.</source>
        <translation>يتوقف ذلك على ما هو مثبت أيضًا في هذا النظام، وقد تعذّرت معرفته.</translation>
    </message>
    <message>
        <source>snapd could not be reached.</source>
        <translation>تعذّر الوصول إلى snapd.</translation>
    </message>
    <message>
        <source>snapd did not answer in time.</source>
        <translation>لم يُجب snapd في الوقت المناسب.</translation>
    </message>
    <message>
        <source>snapd&apos;s answer was not understood.</source>
        <translation>لم يُفهم جواب snapd.</translation>
    </message>
    <message>
        <source>snapd refused to tell.</source>
        <translation>رفض snapd أن يخبر.</translation>
    </message>
    <message>
        <source>This version of snapd does not tell.</source>
        <translation>هذا الإصدار من snapd لا يخبر بذلك.</translation>
    </message>
    <message>
        <source>snapd had a problem of its own.</source>
        <translation>واجه snapd مشكلة خاصة به.</translation>
    </message>
    <message>
        <source>snapd remembers that it was turned off: updates leave it off.</source>
        <translation>يتذكر snapd أنه أُطفئ: فالتحديثات تتركه مُطفأ.</translation>
    </message>
    <message>
        <source>snapd has no record that it was turned off: the next update of %1 or of snapd turns it on again.</source>
        <translation>ليس لدى snapd سجل بأنه أُطفئ: فالتحديث التالي للتطبيق %1 أو لـ snapd يشغّله ثانية.</translation>
    </message>
    <message>
        <source>If it was turned off in this program, it is turned off again shortly after that. If it was turned off in another way, it stays on.</source>
        <translation>إن كان قد أُطفئ في هذا البرنامج، يُطفأ ثانية بعد ذلك بقليل. وإن أُطفئ بطريقة أخرى، يبقى مُشغّلًا.</translation>
    </message>
    <message>
        <source>Updates leave it on.</source>
        <translation>التحديثات تتركه مُشغّلًا.</translation>
    </message>
    <message>
        <source>An update turns it on only if the store has come to allow that for this app.</source>
        <translation>لا يشغّله تحديث إلا إذا صار المتجر يسمح بذلك لهذا التطبيق.</translation>
    </message>
    <message>
        <source>Whether an update turns it on is not known.</source>
        <translation>لا يُعرف هل يشغّله تحديث.</translation>
    </message>
    <message>
        <source>If it is turned off now, snapd keeps no record of that, because it was turned on by hand: with the next update of %1 or of snapd, snapd turns it on again. Turned off in this program, it is turned off again shortly after that.</source>
        <translation>إن أُطفئ الآن فلن يسجّل snapd ذلك، لأنه شُغّل يدويًا: ومع التحديث التالي للتطبيق %1 أو لـ snapd يشغّله snapd ثانية. وإن أُطفئ في هذا البرنامج، يُطفأ ثانية بعد ذلك بقليل.</translation>
    </message>
    <message>
        <source>The administrator can have forbidden snapd to turn it on by itself; that cannot be seen from here.</source>
        <translation>ربما منع المدير snapd من تشغيله بنفسه؛ ولا يمكن رؤية ذلك من هنا.</translation>
    </message>
    <message>
        <source>not allowed: the store has forbidden it for this app</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>غير مسموح: منعه المتجر عن هذا التطبيق</translation>
    </message>
    <message>
        <source>not allowed: the store has forbidden it for this provider</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>غير مسموح: منعه المتجر عن هذا الموفِّر</translation>
    </message>
    <message>
        <source>not allowed by snapd&apos;s own rules</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>غير مسموح به بحسب قواعد snapd</translation>
    </message>
    <message>
        <source>not allowed: snapd has no declaration of the store for one of the two</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>غير مسموح: ليس لدى snapd تصريح من المتجر لأحدهما</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>snapd remembers that it was turned off only for some of what provides it: the next update of %1 or of snapd turns it on again.</source>
        <translation>لا يتذكر snapd أنه أُطفئ إلا لبعض ما يوفره: فالتحديث التالي للتطبيق %1 أو لـ snapd يشغّله ثانية.</translation>
    </message>
</context>
<context>
    <name>Snapperms::DesktopNotification</name>
    <message>
        <source>Review</source>
        <comment>button of a notification</comment>
        <translation>مراجعة</translation>
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
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>The rules of this system do not let you change this permission.</source>
        <translation>قواعد هذا النظام لا تتيح لك تغيير هذا الإذن.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to change it for you.</source>
        <translation>اطلب ممن يدير هذا النظام أن يغيره لك.</translation>
    </message>
    <message>
        <source>Installation Incomplete</source>
        <translation>التثبيت غير مكتمل</translation>
    </message>
    <message>
        <source>The part of this program that makes changes is not installed correctly, so nothing was changed.</source>
        <translation>الجزء الذي ينفذ التغييرات من هذا البرنامج غير مثبت كما يجب، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Install this program again from your distribution, then try once more.</source>
        <translation>ثبّت هذا البرنامج ثانية من توزيعتك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody Was Faster</source>
        <translation>سبقك أحد</translation>
    </message>
    <message>
        <source>Another change has been waiting for its password for a long time, perhaps in another session. Nothing was changed.</source>
        <translation>ينتظر تغيير آخر كلمة سره منذ وقت طويل، ربما في جلسة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Answer or close that password dialog, then try again.</source>
        <translation>أجب عن نافذة كلمة السر تلك أو أغلقها، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>No Answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not answer, and snapd shows that nothing was changed.</source>
        <translation>لم يرد الجزء الذي ينفذ التغييرات من هذا البرنامج، ويُظهر snapd أن شيئًا لم يتغير.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the system and report it.</source>
        <translation>حاول ثانية. وإن تكرر ذلك، فأعد تشغيل النظام وبلّغ عنه.</translation>
    </message>
    <message>
        <source>Too Many Changes</source>
        <translation>تغييرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>There were more changes in one minute than this program&apos;s protection lets through. This one was not made.</source>
        <translation>جرت في دقيقة واحدة تغييرات أكثر مما تسمح به حماية هذا البرنامج. لم يُنفذ هذا التغيير.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Fault in This Program</source>
        <translation>خلل في هذا البرنامج</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not understand the request, so nothing was changed. This is a fault of ours.</source>
        <translation>لم يفهم الجزء الذي ينفذ التغييرات من هذا البرنامج الطلب، فلم يتغير شيء. الخلل منا.</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>نرجو التبليغ عنه مع التفاصيل أدناه.</translation>
    </message>
    <message>
        <source>No Longer There</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation>أُزيل %1 أو عُطّل، أو لم يعد يطلب هذا الإذن.</translation>
    </message>
    <message>
        <source>Nothing is left to change here.</source>
        <translation>لم يبق هنا شيء لتغييره.</translation>
    </message>
    <message>
        <source>Provider Gone</source>
        <translation>اختفى الموفر</translation>
    </message>
    <message>
        <source>What was to provide this is no longer installed.</source>
        <translation>ما كان يجب أن يوفر هذا لم يعد مثبتًا.</translation>
    </message>
    <message>
        <source>Choose another provider, or install the missing one again.</source>
        <translation>اختر موفرًا آخر، أو ثبّت المفقود ثانية.</translation>
    </message>
    <message>
        <source>Not Permitted by snapd</source>
        <translation>لا يسمح به snapd</translation>
    </message>
    <message>
        <source>snapd&apos;s own security rules do not permit this for %1.</source>
        <translation>قواعد الأمان في snapd لا تسمح بهذا لـ %1.</translation>
    </message>
    <message>
        <source>Only the publisher of the app can ask for an exception, through the store.</source>
        <translation>لا يمكن أن يطلب استثناءً إلا ناشر التطبيق، عبر المتجر.</translation>
    </message>
    <message>
        <source>Refused by the App</source>
        <translation>رفضه التطبيق</translation>
    </message>
    <message>
        <source>A script that belongs to %1 failed, so snapd took the change back.</source>
        <translation>فشل نص برمجي يخص %1، فتراجع snapd عن التغيير.</translation>
    </message>
    <message>
        <source>Try again, or tell the publisher of the app; the details say what the script reported.</source>
        <translation>حاول ثانية، أو أخبر ناشر التطبيق؛ وفي التفاصيل ما أبلغ عنه النص البرمجي.</translation>
    </message>
    <message>
        <source>Taken Back</source>
        <translation>أُلغي بعد التنفيذ</translation>
    </message>
    <message>
        <source>snapd was told to stop, and took the change back.</source>
        <translation>طُلب من snapd التوقف، فتراجع عن التغيير.</translation>
    </message>
    <message>
        <source>Try again if that was not meant.</source>
        <translation>حاول ثانية إن لم يكن ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>Outcome Unknown</source>
        <translation>النتيجة مجهولة</translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended. The switch shows what is true now.</source>
        <translation>نسي snapd هذا التغيير قبل أن يخبر كيف انتهى. يُظهر المفتاح ما هو صحيح الآن.</translation>
    </message>
    <message>
        <source>Try again if that is not what you want.</source>
        <translation>حاول ثانية إن لم يكن هذا ما تريد.</translation>
    </message>
    <message>
        <source>snapd Is Busy</source>
        <translation>خدمة snapd مشغولة</translation>
    </message>
    <message>
        <source>This is taking unusually long. Try again when it has finished.</source>
        <translation>هذا يستغرق وقتًا أطول من المعتاد. حاول ثانية حين ينتهي.</translation>
    </message>
    <message>
        <source>snapd Is Away</source>
        <translation>خدمة snapd غائبة</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is shown by the switch as soon as snapd is back.</source>
        <translation>توقفت snapd، الخدمة التي تشغل حزم Snap، عن الرد. وسيُظهر المفتاح هل نُفذ التغيير حالما تعود.</translation>
    </message>
    <message>
        <source>Try again then, if the switch is not as you want it.</source>
        <translation>حاول ثانية حينها إن لم يكن المفتاح كما تريد.</translation>
    </message>
    <message>
        <source>Refused by snapd</source>
        <translation>رفضه snapd</translation>
    </message>
    <message>
        <source>snapd refused the change, so nothing was changed.</source>
        <translation>رفض snapd التغيير، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Still Working</source>
        <translation>ما زال يعمل</translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so. The switch will follow.</source>
        <translation>لم ينه snapd هذا التغيير منذ وقت طويل جدًا، وقد ينهيه بعد. وسيتبعه المفتاح.</translation>
    </message>
    <message>
        <source>If it stays like this, restart the system.</source>
        <translation>إن بقي الأمر كذلك، فأعد تشغيل النظام.</translation>
    </message>
    <message>
        <source>Changed by Somebody Else</source>
        <translation>غيّره طرف آخر</translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else. The switch shows what is true now.</source>
        <translation>نفذ snapd التغيير، لكن طرفًا آخر غيّره ثانية في الأثناء. يُظهر المفتاح ما هو صحيح الآن.</translation>
    </message>
    <message>
        <source>Asking snapd…</source>
        <translation>يُسأل snapd…</translation>
    </message>
    <message>
        <source>Waiting for the first answer of snapd, the service that runs snaps.</source>
        <translation>في انتظار أول رد من snapd، الخدمة التي تشغل حزم Snap.</translation>
    </message>
    <message>
        <source>snapd Is Not Installed</source>
        <translation>خدمة snapd غير مثبتة</translation>
    </message>
    <message>
        <source>There is no snapd on this system, the service that runs snaps; or its socket is switched off.</source>
        <translation>لا توجد في هذا النظام snapd، الخدمة التي تشغل حزم Snap، أو أن مقبسها معطل.</translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”. This window notices by itself.</source>
        <translation>ثبّت الحزمة «snapd» من توزيعتك، أو شغّلها بالأمر «systemctl enable --now snapd.socket». ستلاحظ هذه النافذة ذلك من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>snapd Is Not Running</source>
        <translation>خدمة snapd لا تعمل</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is installed but has been stopped.</source>
        <translation>خدمة snapd التي تشغل حزم Snap مثبتة لكنها أُوقفت.</translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”. This window notices by itself.</source>
        <translation>شغّلها بالأمر «systemctl start snapd.socket snapd.service». ستلاحظ هذه النافذة ذلك من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>snapd Is Restarting</source>
        <translation>خدمة snapd تعيد التشغيل</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is restarting, perhaps for an update of its own.</source>
        <translation>تعيد snapd، الخدمة التي تشغل حزم Snap، تشغيل نفسها، ربما لتحديث لها.</translation>
    </message>
    <message>
        <source>It should be back in a moment, and this window notices by itself.</source>
        <translation>يُتوقع أن تعود بعد لحظة، وستلاحظ هذه النافذة ذلك من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>snapd Does Not Answer</source>
        <translation>خدمة snapd لا ترد</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, has been asked but does not answer. It may be overloaded or stuck.</source>
        <translation>سُئلت snapd، الخدمة التي تشغل حزم Snap، لكنها لا ترد. قد تكون مثقلة أو عالقة.</translation>
    </message>
    <message>
        <source>Wait a little. If it stays like this, restart it with “systemctl restart snapd.service”.</source>
        <translation>انتظر قليلًا. وإن بقي الأمر كذلك، فأعد تشغيلها بالأمر «systemctl restart snapd.service».</translation>
    </message>
    <message>
        <source>snapd Does Not Let Us In</source>
        <translation>خدمة snapd لا تسمح لنا بالدخول</translation>
    </message>
    <message>
        <source>snapd refuses to tell this program anything.</source>
        <translation>ترفض snapd أن تخبر هذا البرنامج بأي شيء.</translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox. Start it as an ordinary program of your desktop session.</source>
        <translation>يحدث هذا حين يعمل البرنامج داخل حاوية أو بيئة عزل. شغّله كبرنامج عادي في جلستك.</translation>
    </message>
    <message>
        <source>Answer Not Understood</source>
        <translation>رد غير مفهوم</translation>
    </message>
    <message>
        <source>Something answers in the place of snapd, but not in the way that this program knows.</source>
        <translation>شيء ما يرد مكان snapd، لكن ليس كما يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Connection Lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>snapd broke off in the middle of its answer, perhaps because it restarts.</source>
        <translation>انقطع snapd في وسط رده، ربما لأنه يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول ثانية بعد لحظة.</translation>
    </message>
    <message>
        <source>Answer Too Large</source>
        <translation>رد كبير جدًا</translation>
    </message>
    <message>
        <source>snapd&apos;s answer is larger than anything it should ever send, and was not read.</source>
        <translation>رد snapd أكبر من أي شيء يُفترض أن يرسله، ولم يُقرأ.</translation>
    </message>
    <message>
        <source>Restart snapd, then try again.</source>
        <translation>أعد تشغيل snapd، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>The password dialog was closed, so nothing was changed.</source>
        <translation>أُغلقت نافذة كلمة السر، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>snapd does not know this snap any more; it was removed.</source>
        <translation>لم يعد snapd يعرف هذه الحزمة؛ فقد أُزيلت.</translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>لم يبق هنا شيء لفعله.</translation>
    </message>
    <message>
        <source>Not Available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>snapd does not have what it was asked for; it may be too old for it.</source>
        <translation>ليس لدى snapd ما طُلب منه؛ فقد يكون قديمًا جدًا لذلك.</translation>
    </message>
    <message>
        <source>Update snapd if you miss something.</source>
        <translation>حدّث snapd إن افتقدت شيئًا.</translation>
    </message>
    <message>
        <source>snapd is already changing this snap.</source>
        <translation>يغير snapd هذه الحزمة بالفعل.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>حاول ثانية حين ينتهي.</translation>
    </message>
    <message>
        <source>Nothing to Do</source>
        <translation>لا شيء لفعله</translation>
    </message>
    <message>
        <source>It is already as you want it.</source>
        <translation>الأمر بالفعل كما تريد.</translation>
    </message>
    <message>
        <source>Reload to see what is true now.</source>
        <translation>أعد التحميل لترى ما هو صحيح الآن.</translation>
    </message>
    <message>
        <source>snapd did not accept the question that this program asked. This is a fault of ours.</source>
        <translation>لم يقبل snapd السؤال الذي سأله هذا البرنامج. الخلل منا.</translation>
    </message>
    <message>
        <source>snapd Is Too Old</source>
        <translation>إصدار snapd قديم جدًا</translation>
    </message>
    <message>
        <source>This version of snapd cannot do what it was asked for.</source>
        <translation>هذا الإصدار من snapd لا يستطيع فعل ما طُلب منه.</translation>
    </message>
    <message>
        <source>Update snapd, then try again.</source>
        <translation>حدّث snapd، ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>Fault in snapd</source>
        <translation>خلل في snapd</translation>
    </message>
    <message>
        <source>snapd reports a fault of its own.</source>
        <translation>يبلّغ snapd عن خلل فيه.</translation>
    </message>
    <message>
        <source>snapd refused, for a reason that this program does not know.</source>
        <translation>رفض snapd لسبب لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>stands where the name of an app would</comment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not report back. The switch shows what is true now.</source>
        <translation>لم يبلّغ الجزء الذي ينفذ التغييرات من هذا البرنامج بالنتيجة. يُظهر المفتاح ما هو صحيح الآن.</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is of a version that cannot tell what is connected to what.</source>
        <translation>‏snapd، الخدمة التي تشغل حزم Snap، من إصدار لا يستطيع أن يخبر بما هو موصول بماذا.</translation>
    </message>
    <message>
        <source>Update snapd to 2.38 or newer. This window notices by itself.</source>
        <translation>حدّث snapd إلى الإصدار 2.38 أو أحدث. ستلاحظ هذه النافذة ذلك من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>No Password Dialog</source>
        <translation>لا توجد نافذة لكلمة السر</translation>
    </message>
    <message>
        <source>A password is needed for this, but no program of this session can ask for it, so nothing was changed.</source>
        <translation>يلزم إدخال كلمة سر لهذا، لكن لا يوجد في هذه الجلسة برنامج يمكنه طلبها، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Log in to a complete desktop session, or start its polkit agent, for example “polkit-kde-authentication-agent-1”. Then try again.</source>
        <translation>ادخل إلى جلسة سطح مكتب كاملة، أو شغّل وكيل polkit الخاص بها، مثل «polkit-kde-authentication-agent-1»، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended.</source>
        <translation>نسي snapd هذا التغيير قبل أن يخبر كيف انتهى.</translation>
    </message>
    <message>
        <source>Look with “snapperms-cli show” what is true now.</source>
        <translation>انظر بالأمر «snapperms-cli show» ما هو صحيح الآن.</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is not known.</source>
        <translation>توقفت خدمة snapd التي تشغل حزم Snap عن الرد. ولا يُعرف هل أُجري التغيير.</translation>
    </message>
    <message>
        <source>Look with “snapperms-cli show” when snapd is back.</source>
        <translation>انظر بالأمر «snapperms-cli show» عندما يعود snapd.</translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so.</source>
        <translation>لم ينهِ snapd هذا التغيير منذ وقت طويل جدًا، وقد ينهيه بعد.</translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else.</source>
        <translation>نفذ snapd التغيير، لكن طرفًا آخر غيّره ثانية في الأثناء.</translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”.</source>
        <translation>ثبّت حزمة «snapd» من توزيعتك، أو شغّلها بالأمر «systemctl enable --now snapd.socket».</translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”.</source>
        <translation>شغّلها بالأمر «systemctl start snapd.socket snapd.service».</translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox.</source>
        <translation>يحدث هذا عندما يعمل البرنامج داخل حاوية أو صندوق عزل.</translation>
    </message>
    <message>
        <source>Nothing Would End It</source>
        <translation>لا شيء سينهيه</translation>
    </message>
    <message>
        <source>The service that ends what is allowed for a while does not run on this system, or could not note this down, so nothing was changed.</source>
        <translation>الخدمة التي تنهي ما يُسمح به مؤقتًا لا تعمل على هذا النظام، أو لم تستطع تدوين ذلك. لذلك لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Allow it without a limit, or ask whoever administers this system about “snapperms-keeper.service”.</source>
        <translation>اسمح به بلا حدّ زمني، أو اسأل من يدير هذا النظام عن «snapperms-keeper.service».</translation>
    </message>
    <message>
        <source>Try again, or look at what snapd says about it.</source>
        <translation>أعد المحاولة، أو انظر إلى ما يقوله snapd عن ذلك.</translation>
    </message>
    <message>
        <source>Update snapd and this program.</source>
        <translation>حدّث snapd وهذا البرنامج.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>نرجو التبليغ عنه.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, restart snapd.</source>
        <translation>حاول ثانية. وإن بقي الأمر كذلك فأعد تشغيل snapd.</translation>
    </message>
    <message>
        <source>Try again, or update this program.</source>
        <translation>حاول ثانية، أو حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 What was received: %2</source>
        <comment>after sentences about an answer of snapd</comment>
        <translation>‏%1 ما ورد: %2</translation>
    </message>
    <message>
        <source>No Log</source>
        <translation>لا يوجد سجل</translation>
    </message>
    <message>
        <source>This system keeps no log that could be read, so what was blocked is not known.</source>
        <translation>لا يحتفظ هذا النظام بسجل يمكن قراءته، لذا لا يُعرف ما الذي حُظر.</translation>
    </message>
    <message>
        <source>Whoever looks after this system can have it keep one.</source>
        <translation>يمكن لمن يدير هذا النظام أن يجعله يحتفظ بسجل.</translation>
    </message>
    <message>
        <source>The rules of this system do not let you see what was blocked.</source>
        <translation>قواعد هذا النظام لا تتيح لك رؤية ما حُجب.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to look for you.</source>
        <translation>اطلب ممن يدير هذا النظام أن ينظر فيه لك.</translation>
    </message>
    <message>
        <source>A password is needed to see what was blocked, but no program of this session can ask for it, so nothing was read.</source>
        <translation>يلزم إدخال كلمة سر لرؤية ما حُجب، لكن لا يوجد في هذه الجلسة برنامج يمكنه طلبها، فلم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The part of this program that reads what was blocked is not installed correctly, so nothing was read.</source>
        <translation>الجزء الذي يقرأ ما حُجب من هذا البرنامج غير مثبت كما يجب، فلم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>The part of this program that reads what was blocked did not answer, so nothing is known of it.</source>
        <translation>لم يُجب الجزء الذي يقرأ ما حُجب من هذا البرنامج، فلا يُعرف عنه شيء.</translation>
    </message>
    <message>
        <source>The rules of this system do not let you put rules back into force, so nothing was done.</source>
        <translation>قواعد هذا النظام لا تتيح لك إعادة القواعد إلى السريان، فلم يُفعل شيء.</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to do it.</source>
        <translation>اطلب ممن يدير هذا النظام أن يفعل ذلك.</translation>
    </message>
    <message>
        <source>snapd did not answer, so nothing was done.</source>
        <translation>لم يُجب snapd، فلم يُفعل شيء.</translation>
    </message>
    <message>
        <source>Try again when it does.</source>
        <translation>أعد المحاولة حين يجيب.</translation>
    </message>
    <message>
        <source>It could not be found out whether that helped.</source>
        <translation>تعذرت معرفة ما إذا كان ذلك قد أفاد.</translation>
    </message>
    <message>
        <source>The part of this program that puts rules back into force is not installed correctly, so nothing was put right.</source>
        <translation>الجزء الذي يعيد القواعد إلى السريان من هذا البرنامج غير مثبت كما يجب، فلم يُصلح شيء.</translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionBar</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by a question</comment>
        <translation>إلغاء: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many are done</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation>إلغاء: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission of an app, then a sentence about it</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>followed by what was done</comment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by what was done</comment>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>Undo the Last</source>
        <comment>of several wishes that are told of</comment>
        <translation>تراجع عن الأخير</translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionSentences</name>
    <message>
        <source>Turning off %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>جارٍ إطفاء %1 للتطبيق %2…</translation>
    </message>
    <message numerus="yes">
        <source>Turning off %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>جارٍ إطفاء %1 دون أي تطبيق…</numerusform>
            <numerusform>جارٍ إطفاء %1 لتطبيق واحد…</numerusform>
            <numerusform>جارٍ إطفاء %1 لتطبيقين…</numerusform>
            <numerusform>جارٍ إطفاء %1 لعدد %Ln تطبيقات…</numerusform>
            <numerusform>جارٍ إطفاء %1 لعدد %Ln تطبيقًا…</numerusform>
            <numerusform>جارٍ إطفاء %1 لعدد %Ln تطبيق…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>جارٍ إطفاء أي إذن للتطبيق %1…</numerusform>
            <numerusform>جارٍ إطفاء إذن واحد للتطبيق %1…</numerusform>
            <numerusform>جارٍ إطفاء إذنين للتطبيق %1…</numerusform>
            <numerusform>جارٍ إطفاء %Ln أذونات للتطبيق %1…</numerusform>
            <numerusform>جارٍ إطفاء %Ln إذنًا للتطبيق %1…</numerusform>
            <numerusform>جارٍ إطفاء %Ln إذن للتطبيق %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s)…</source>
        <translation>
            <numerusform>جارٍ إطفاء أي إذن…</numerusform>
            <numerusform>جارٍ إطفاء إذن واحد…</numerusform>
            <numerusform>جارٍ إطفاء إذنين…</numerusform>
            <numerusform>جارٍ إطفاء %Ln أذونات…</numerusform>
            <numerusform>جارٍ إطفاء %Ln إذنًا…</numerusform>
            <numerusform>جارٍ إطفاء %Ln إذن…</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning on %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>جارٍ تشغيل %1 للتطبيق %2…</translation>
    </message>
    <message numerus="yes">
        <source>Turning on %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>جارٍ تشغيل %1 دون أي تطبيق…</numerusform>
            <numerusform>جارٍ تشغيل %1 لتطبيق واحد…</numerusform>
            <numerusform>جارٍ تشغيل %1 لتطبيقين…</numerusform>
            <numerusform>جارٍ تشغيل %1 لعدد %Ln تطبيقات…</numerusform>
            <numerusform>جارٍ تشغيل %1 لعدد %Ln تطبيقًا…</numerusform>
            <numerusform>جارٍ تشغيل %1 لعدد %Ln تطبيق…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>جارٍ تشغيل أي إذن للتطبيق %1…</numerusform>
            <numerusform>جارٍ تشغيل إذن واحد للتطبيق %1…</numerusform>
            <numerusform>جارٍ تشغيل إذنين للتطبيق %1…</numerusform>
            <numerusform>جارٍ تشغيل %Ln أذونات للتطبيق %1…</numerusform>
            <numerusform>جارٍ تشغيل %Ln إذنًا للتطبيق %1…</numerusform>
            <numerusform>جارٍ تشغيل %Ln إذن للتطبيق %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s)…</source>
        <translation>
            <numerusform>جارٍ تشغيل أي إذن…</numerusform>
            <numerusform>جارٍ تشغيل إذن واحد…</numerusform>
            <numerusform>جارٍ تشغيل إذنين…</numerusform>
            <numerusform>جارٍ تشغيل %Ln أذونات…</numerusform>
            <numerusform>جارٍ تشغيل %Ln إذنًا…</numerusform>
            <numerusform>جارٍ تشغيل %Ln إذن…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s)…</source>
        <translation>
            <numerusform>جارٍ إعادة أي إذن إلى الافتراضي…</numerusform>
            <numerusform>جارٍ إعادة إذن واحد إلى الافتراضي…</numerusform>
            <numerusform>جارٍ إعادة إذنين إلى الافتراضي…</numerusform>
            <numerusform>جارٍ إعادة %Ln أذونات إلى الافتراضي…</numerusform>
            <numerusform>جارٍ إعادة %Ln إذنًا إلى الافتراضي…</numerusform>
            <numerusform>جارٍ إعادة %Ln إذن إلى الافتراضي…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>جارٍ إعادة أي إذن للتطبيق %1 إلى الافتراضي…</numerusform>
            <numerusform>جارٍ إعادة إذن واحد للتطبيق %1 إلى الافتراضي…</numerusform>
            <numerusform>جارٍ إعادة إذنين للتطبيق %1 إلى الافتراضي…</numerusform>
            <numerusform>جارٍ إعادة %Ln أذونات للتطبيق %1 إلى الافتراضي…</numerusform>
            <numerusform>جارٍ إعادة %Ln إذنًا للتطبيق %1 إلى الافتراضي…</numerusform>
            <numerusform>جارٍ إعادة %Ln إذن للتطبيق %1 إلى الافتراضي…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s)…</source>
        <comment>undo</comment>
        <translation>
            <numerusform>جارٍ استرجاع أي إذن…</numerusform>
            <numerusform>جارٍ استرجاع إذن واحد…</numerusform>
            <numerusform>جارٍ استرجاع إذنين…</numerusform>
            <numerusform>جارٍ استرجاع %Ln أذونات…</numerusform>
            <numerusform>جارٍ استرجاع %Ln إذنًا…</numerusform>
            <numerusform>جارٍ استرجاع %Ln إذن…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s) of %1…</source>
        <comment>undo; app</comment>
        <translation>
            <numerusform>جارٍ استرجاع أي إذن للتطبيق %1…</numerusform>
            <numerusform>جارٍ استرجاع إذن واحد للتطبيق %1…</numerusform>
            <numerusform>جارٍ استرجاع إذنين للتطبيق %1…</numerusform>
            <numerusform>جارٍ استرجاع %Ln أذونات للتطبيق %1…</numerusform>
            <numerusform>جارٍ استرجاع %Ln إذنًا للتطبيق %1…</numerusform>
            <numerusform>جارٍ استرجاع %Ln إذن للتطبيق %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>جارٍ تغيير %1 للتطبيق %2…</translation>
    </message>
    <message>
        <source>%1 is on again for %2, which is its default.</source>
        <comment>permission, app</comment>
        <translation>عاد %1 مُشغّلًا للتطبيق %2 كما هو الافتراضي.</translation>
    </message>
    <message>
        <source>%1 is off again for %2, which is its default.</source>
        <comment>permission, app</comment>
        <translation>عاد %1 مُطفأ للتطبيق %2 كما هو الافتراضي.</translation>
    </message>
    <message>
        <source>%1 for %2 is as it was before.</source>
        <comment>permission, app</comment>
        <translation>عاد %1 للتطبيق %2 كما كان.</translation>
    </message>
    <message>
        <source>%1 turned on again for %2.</source>
        <comment>permission, app</comment>
        <translation>شُغّل %1 ثانية للتطبيق %2.</translation>
    </message>
    <message>
        <source>%1 turned off again for %2.</source>
        <comment>permission, app</comment>
        <translation>أُطفئ %1 ثانية للتطبيق %2.</translation>
    </message>
    <message>
        <source>%1 for %2 is now also provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>صار %3 يوفر أيضًا %1 للتطبيق %2.</translation>
    </message>
    <message>
        <source>%1 for %2 is now provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>صار %3 يوفر %1 للتطبيق %2.</translation>
    </message>
    <message>
        <source>%1 for %2 is no longer provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>لم يعد %3 يوفر %1 للتطبيق %2.</translation>
    </message>
    <message>
        <source>%1 turned on for %2.</source>
        <comment>permission, app</comment>
        <translation>شُغّل %1 للتطبيق %2.</translation>
    </message>
    <message>
        <source>%1 turned off for %2.</source>
        <comment>permission, app</comment>
        <translation>أُطفئ %1 للتطبيق %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 turned off for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>لم يُطفأ %1 لأي تطبيق.</numerusform>
            <numerusform>أُطفئ %1 لتطبيق واحد.</numerusform>
            <numerusform>أُطفئ %1 لتطبيقين.</numerusform>
            <numerusform>أُطفئ %1 لعدد %Ln تطبيقات.</numerusform>
            <numerusform>أُطفئ %1 لعدد %Ln تطبيقًا.</numerusform>
            <numerusform>أُطفئ %1 لعدد %Ln تطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned off.</source>
        <comment>app</comment>
        <translation>
            <numerusform>لم يُطفأ أي إذن للتطبيق %1.</numerusform>
            <numerusform>أُطفئ إذن واحد للتطبيق %1.</numerusform>
            <numerusform>أُطفئ إذنان للتطبيق %1.</numerusform>
            <numerusform>أُطفئت %Ln أذونات للتطبيق %1.</numerusform>
            <numerusform>أُطفئ %Ln إذنًا للتطبيق %1.</numerusform>
            <numerusform>أُطفئ %Ln إذن للتطبيق %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned off.</source>
        <translation>
            <numerusform>لم يُطفأ أي إذن.</numerusform>
            <numerusform>أُطفئ إذن واحد.</numerusform>
            <numerusform>أُطفئ إذنان.</numerusform>
            <numerusform>أُطفئت %Ln أذونات.</numerusform>
            <numerusform>أُطفئ %Ln إذنًا.</numerusform>
            <numerusform>أُطفئ %Ln إذن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned on for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>لم يُشغّل %1 لأي تطبيق.</numerusform>
            <numerusform>شُغّل %1 لتطبيق واحد.</numerusform>
            <numerusform>شُغّل %1 لتطبيقين.</numerusform>
            <numerusform>شُغّل %1 لعدد %Ln تطبيقات.</numerusform>
            <numerusform>شُغّل %1 لعدد %Ln تطبيقًا.</numerusform>
            <numerusform>شُغّل %1 لعدد %Ln تطبيق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned on.</source>
        <comment>app</comment>
        <translation>
            <numerusform>لم يُشغّل أي إذن للتطبيق %1.</numerusform>
            <numerusform>شُغّل إذن واحد للتطبيق %1.</numerusform>
            <numerusform>شُغّل إذنان للتطبيق %1.</numerusform>
            <numerusform>شُغّلت %Ln أذونات للتطبيق %1.</numerusform>
            <numerusform>شُغّل %Ln إذنًا للتطبيق %1.</numerusform>
            <numerusform>شُغّل %Ln إذن للتطبيق %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned on.</source>
        <translation>
            <numerusform>لم يُشغّل أي إذن.</numerusform>
            <numerusform>شُغّل إذن واحد.</numerusform>
            <numerusform>شُغّل إذنان.</numerusform>
            <numerusform>شُغّلت %Ln أذونات.</numerusform>
            <numerusform>شُغّل %Ln إذنًا.</numerusform>
            <numerusform>شُغّل %Ln إذن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 reset to the default.</source>
        <comment>app</comment>
        <translation>
            <numerusform>لم يُعَد أي إذن للتطبيق %1 إلى الافتراضي.</numerusform>
            <numerusform>أُعيد إذن واحد للتطبيق %1 إلى الافتراضي.</numerusform>
            <numerusform>أُعيد إذنان للتطبيق %1 إلى الافتراضي.</numerusform>
            <numerusform>أُعيدت %Ln أذونات للتطبيق %1 إلى الافتراضي.</numerusform>
            <numerusform>أُعيد %Ln إذنًا للتطبيق %1 إلى الافتراضي.</numerusform>
            <numerusform>أُعيد %Ln إذن للتطبيق %1 إلى الافتراضي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) reset to the default.</source>
        <translation>
            <numerusform>لم يُعَد أي إذن إلى الافتراضي.</numerusform>
            <numerusform>أُعيد إذن واحد إلى الافتراضي.</numerusform>
            <numerusform>أُعيد إذنان إلى الافتراضي.</numerusform>
            <numerusform>أُعيدت %Ln أذونات إلى الافتراضي.</numerusform>
            <numerusform>أُعيد %Ln إذنًا إلى الافتراضي.</numerusform>
            <numerusform>أُعيد %Ln إذن إلى الافتراضي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are as they were before.</source>
        <comment>undone</comment>
        <translation>
            <numerusform>لم يعد أي إذن كما كان.</numerusform>
            <numerusform>عاد إذن واحد كما كان.</numerusform>
            <numerusform>عاد إذنان كما كانا.</numerusform>
            <numerusform>عادت %Ln أذونات كما كانت.</numerusform>
            <numerusform>عاد %Ln إذنًا كما كان.</numerusform>
            <numerusform>عاد %Ln إذن كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is at its default already.</source>
        <comment>permission, app</comment>
        <translation>‏%1 للتطبيق %2 على الافتراضي من قبل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission of an app, then a sentence about it</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Nothing had to be changed: it is so already.</source>
        <translation>لم يلزم تغيير شيء: فالأمر كذلك من قبل.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>لا شيء تعذّر تغييره.</numerusform>
            <numerusform>تعذّر تغيير إذن واحد.</numerusform>
            <numerusform>تعذّر تغيير إذنين.</numerusform>
            <numerusform>تعذّر تغيير %Ln أذونات.</numerusform>
            <numerusform>تعذّر تغيير %Ln إذنًا.</numerusform>
            <numerusform>تعذّر تغيير %Ln إذن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are, because the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>لم يُترك أي إذن على حاله.</numerusform>
            <numerusform>تُرك إذن واحد على حاله، لأن الافتراضي غير معروف.</numerusform>
            <numerusform>تُرك إذنان على حالهما، لأن الافتراضي غير معروف.</numerusform>
            <numerusform>تُركت %Ln أذونات على حالها، لأن الافتراضي غير معروف.</numerusform>
            <numerusform>تُرك %Ln إذنًا على حاله، لأن الافتراضي غير معروف.</numerusform>
            <numerusform>تُرك %Ln إذن على حاله، لأن الافتراضي غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are.</source>
        <comment>permissions; after somebody stopped it</comment>
        <translation>
            <numerusform>لم يُترك أي إذن على حاله.</numerusform>
            <numerusform>تُرك إذن واحد على حاله.</numerusform>
            <numerusform>تُرك إذنان على حالهما.</numerusform>
            <numerusform>تُركت %Ln أذونات على حالها.</numerusform>
            <numerusform>تُرك %Ln إذنًا على حاله.</numerusform>
            <numerusform>تُرك %Ln إذن على حاله.</numerusform>
        </translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation>يقول snapd: %1</translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation>أُزيل %1 أو عُطّل، أو لم يعد يطلب هذا الإذن.</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>لا شيء في هذا النظام يوفره.</translation>
    </message>
    <message>
        <source>Several things on this system could provide it. Choose one of them on the page of the app.</source>
        <translation>في هذا النظام أكثر من شيء يمكنه توفيره. اختر واحدًا منها في صفحة التطبيق.</translation>
    </message>
    <message>
        <source>What was to provide it is no longer there.</source>
        <translation>ما كان سيوفره لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>What snapd would do by itself is not known, so it was left as it is.</source>
        <translation>لا يُعرف ما كان snapd سيفعله بنفسه، فتُرك الأمر على حاله.</translation>
    </message>
    <message>
        <source>It was changed again in the meantime, so it was left as it is.</source>
        <translation>تغيّر ثانية في هذه الأثناء، فتُرك على حاله.</translation>
    </message>
    <message>
        <source>The switch is as it was, but what snapd had noted about it cannot be brought back.</source>
        <translation>المفتاح كما كان، لكن ما سجّله snapd عنه لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>The new provider was added, but the old one could not be taken away: both are in use.</source>
        <translation>أُضيف المزوّد الجديد، لكن تعذّرت إزالة القديم: كلاهما مستخدم.</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>لم يُنجز إلا جزء منه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>app and permission</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>What was turned on counts as connected by hand for snapd, not as connected by itself. When it is turned off here, it stays off all the same.</source>
        <translation>ما شُغّل يعدّه snapd موصولًا يدويًا لا تلقائيًا. وإن أُطفئ هنا يبقى مُطفأ مع ذلك.</translation>
    </message>
    <message>
        <source>What was turned off is kept off by this program from now on, and no longer by snapd: an update may turn it on for some seconds.</source>
        <translation>ما أُطفئ يُبقيه هذا البرنامج مُطفأ من الآن، لا snapd: وقد يشغّله تحديث بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Reset %1 for %2 to its default?</source>
        <comment>permission, app</comment>
        <translation>أتريد إعادة %1 للتطبيق %2 إلى الافتراضي؟</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of %1 to the default?</source>
        <comment>app</comment>
        <translation>
            <numerusform>أتريد إعادة أي إذن للتطبيق %1 إلى الافتراضي؟</numerusform>
            <numerusform>أتريد إعادة إذن واحد للتطبيق %1 إلى الافتراضي؟</numerusform>
            <numerusform>أتريد إعادة إذنين للتطبيق %1 إلى الافتراضي؟</numerusform>
            <numerusform>أتريد إعادة %Ln أذونات للتطبيق %1 إلى الافتراضي؟</numerusform>
            <numerusform>أتريد إعادة %Ln إذنًا للتطبيق %1 إلى الافتراضي؟</numerusform>
            <numerusform>أتريد إعادة %Ln إذن للتطبيق %1 إلى الافتراضي؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of all apps to the default?</source>
        <translation>
            <numerusform>أتريد إعادة أي إذن لكل التطبيقات إلى الافتراضي؟</numerusform>
            <numerusform>أتريد إعادة إذن واحد لكل التطبيقات إلى الافتراضي؟</numerusform>
            <numerusform>أتريد إعادة إذنين لكل التطبيقات إلى الافتراضي؟</numerusform>
            <numerusform>أتريد إعادة %Ln أذونات لكل التطبيقات إلى الافتراضي؟</numerusform>
            <numerusform>أتريد إعادة %Ln إذنًا لكل التطبيقات إلى الافتراضي؟</numerusform>
            <numerusform>أتريد إعادة %Ln إذن لكل التطبيقات إلى الافتراضي؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned off.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>لن يُطفأ أي إذن.</numerusform>
            <numerusform>سيُطفأ إذن واحد.</numerusform>
            <numerusform>سيُطفأ إذنان.</numerusform>
            <numerusform>ستُطفأ %Ln أذونات.</numerusform>
            <numerusform>سيُطفأ %Ln إذنًا.</numerusform>
            <numerusform>سيُطفأ %Ln إذن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned on.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>لن يُشغّل أي إذن.</numerusform>
            <numerusform>سيُشغّل إذن واحد.</numerusform>
            <numerusform>سيُشغّل إذنان.</numerusform>
            <numerusform>ستُشغّل %Ln أذونات.</numerusform>
            <numerusform>سيُشغّل %Ln إذنًا.</numerusform>
            <numerusform>سيُشغّل %Ln إذن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be reset: everything is at its default already.</source>
        <translation>لا شيء يلزم إعادته: كل شيء على الافتراضي من قبل.</translation>
    </message>
    <message>
        <source>Nothing can be reset.</source>
        <translation>لا يمكن إعادة شيء.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln, the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>الافتراضي معروف لكل الأذونات.</numerusform>
            <numerusform>الافتراضي غير معروف لإذن واحد.</numerusform>
            <numerusform>الافتراضي غير معروف لإذنين.</numerusform>
            <numerusform>الافتراضي غير معروف لعدد %Ln أذونات.</numerusform>
            <numerusform>الافتراضي غير معروف لعدد %Ln إذنًا.</numerusform>
            <numerusform>الافتراضي غير معروف لعدد %Ln إذن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln permission(s)…</source>
        <translation>
            <numerusform>لا يُغيَّر أي إذن…</numerusform>
            <numerusform>جارٍ تغيير إذن واحد…</numerusform>
            <numerusform>جارٍ تغيير إذنين…</numerusform>
            <numerusform>جارٍ تغيير %Ln أذونات…</numerusform>
            <numerusform>جارٍ تغيير %Ln إذنًا…</numerusform>
            <numerusform>جارٍ تغيير %Ln إذن…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed.</source>
        <translation>
            <numerusform>لم يتغير أي إذن.</numerusform>
            <numerusform>تغيّر إذن واحد.</numerusform>
            <numerusform>تغيّر إذنان.</numerusform>
            <numerusform>تغيّرت %Ln أذونات.</numerusform>
            <numerusform>تغيّر %Ln إذنًا.</numerusform>
            <numerusform>تغيّر %Ln إذن.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is allowed for good again, which is its default.</source>
        <comment>permission, app</comment>
        <translation>‏%1 للتطبيق %2: مسموح به على الدوام من جديد، وهذا هو الافتراضي.</translation>
    </message>
    <message>
        <source>What was allowed for a while is allowed for good again.</source>
        <translation>ما كان مسموحًا به مؤقتًا صار مسموحًا به على الدوام من جديد.</translation>
    </message>
</context>
<context>
    <name>Snapperms::InterfacesModel</name>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>سُمح لعدد %1 من %Ln تطبيقات</numerusform>
            <numerusform>سُمح لعدد %1 من تطبيق واحد</numerusform>
            <numerusform>سُمح لعدد %1 من تطبيقين</numerusform>
            <numerusform>سُمح لعدد %1 من %Ln تطبيقات</numerusform>
            <numerusform>سُمح لعدد %1 من %Ln تطبيقًا</numerusform>
            <numerusform>سُمح لعدد %1 من %Ln تطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of a permission and how many apps have it</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>No enabled app asks for it</source>
        <translation>لا يطلبه أي تطبيق مُفعَّل</translation>
    </message>
</context>
<context>
    <name>Snapperms::KernelSentences</name>
    <message>
        <source>Asked just now, the kernel says that it keeps %1 from it.</source>
        <comment>from what a permission opens</comment>
        <translation>عند سؤال النواة الآن أجابت بأنها تمنع %1 من ذلك.</translation>
    </message>
    <message>
        <source>Asked just now, the kernel says that it lets %1 have part of it.</source>
        <comment>of what a permission opens</comment>
        <translation>عند سؤال النواة الآن أجابت بأنها تتيح لـ %1 جزءًا من ذلك.</translation>
    </message>
    <message>
        <source>Asked just now, the kernel says that it lets %1 have it.</source>
        <comment>what a permission opens</comment>
        <translation>عند سؤال النواة الآن أجابت بأنها تتيح ذلك لـ %1.</translation>
    </message>
    <message>
        <source>%1 is on, but the kernel says that it keeps this app from it.</source>
        <comment>title of a permission</comment>
        <translation>‏%1: مُشغّل، لكن النواة تقول إنها تمنع هذا التطبيق منه.</translation>
    </message>
    <message>
        <source>%1 is off, but the kernel says that it lets this app have it, and no switch of the app explains that.</source>
        <comment>title of a permission</comment>
        <translation>‏%1: مُطفأ، لكن النواة تقول إنها تتيحه لهذا التطبيق، ولا يفسّر ذلك أيٌّ من مفاتيح التطبيق.</translation>
    </message>
    <message>
        <source>%1 That is so by the rules; the kernel cannot be asked about it.</source>
        <comment>after a statement of what an app can reach</comment>
        <translation>‏%1 هذا بحسب القواعد، ولا يمكن سؤال النواة عنه.</translation>
    </message>
    <message>
        <source>%1 The kernel says so, too.</source>
        <comment>after a statement of what an app can reach</comment>
        <translation>‏%1 والنواة تقول ذلك أيضًا.</translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseMenu</name>
    <message>
        <source>Allow for a While</source>
        <translation>السماح مؤقتًا</translation>
    </message>
    <message>
        <source>Keep Allowed</source>
        <comment>for good, and not for a while</comment>
        <translation>إبقاء السماح</translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseSentences</name>
    <message>
        <source>Was to end at %1, and is still allowed</source>
        <comment>a time; of a permission</comment>
        <translation>كان ينبغي أن ينتهي عند %1، وما زال مسموحًا</translation>
    </message>
    <message>
        <source>Allowed until %1</source>
        <comment>a time; of a permission</comment>
        <translation>مسموح حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n Hour(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Minute(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::MainPanel</name>
    <message>
        <source>Try Again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>All Apps</source>
        <comment>button back to the list</comment>
        <translation>كل التطبيقات</translation>
    </message>
    <message>
        <source>Choose an App</source>
        <translation>اختر تطبيقًا</translation>
    </message>
    <message>
        <source>Choose an app from the list to see what it is allowed to do.</source>
        <translation>اختر تطبيقًا من القائمة لترى ما يُسمح له به.</translation>
    </message>
    <message>
        <source>%1 What you see is how it was before.</source>
        <comment>after a sentence that says what is wrong</comment>
        <translation>‏%1 ما تراه هو الحال كما كان من قبل.</translation>
    </message>
    <message>
        <source>There is no snap “%1” on this system.</source>
        <translation>لا توجد حزمة Snap باسم «%1» في هذا النظام.</translation>
    </message>
    <message>
        <source>All Permissions</source>
        <comment>button back to the list</comment>
        <translation>كل الأذونات</translation>
    </message>
    <message>
        <source>Choose a Permission</source>
        <translation>اختر إذنًا</translation>
    </message>
    <message>
        <source>Choose a permission from the list to see which apps have it.</source>
        <translation>اختر إذنًا من القائمة لترى أي التطبيقات لديها هذا الإذن.</translation>
    </message>
    <message>
        <source>This system knows no permission “%1”.</source>
        <translation>لا يعرف هذا النظام إذنًا باسم «%1».</translation>
    </message>
    <message>
        <source>Nothing to Show Yet</source>
        <translation>لا شيء لعرضه بعد</translation>
    </message>
    <message>
        <source>Once a snap app is installed, what it is allowed to do is shown here.</source>
        <translation>عندما يُثبَّت تطبيق Snap، يظهر هنا ما يُسمح له به.</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsBar</name>
    <message>
        <source>Review</source>
        <comment>look at what has changed</comment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Mark as Seen</source>
        <translation>وضع علامة «تمت رؤيته»</translation>
    </message>
    <message>
        <source>Everything has been seen.</source>
        <translation>تمت رؤية كل شيء.</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsPage</name>
    <message>
        <source>Nothing New</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Everything has been seen. What changes without you from now on is told here.</source>
        <translation>تمت رؤية كل شيء. ما يتغير من الآن دون فعلك يُذكر هنا.</translation>
    </message>
    <message>
        <source>What Changed</source>
        <comment>title of a page</comment>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Since you last looked, and not through this window: by updates, by other programs, or with new apps. Turn off what you do not want.</source>
        <translation>منذ آخر مرة نظرت فيها، ومن غير هذه النافذة: بالتحديثات أو ببرامج أخرى أو مع تطبيقات جديدة. أطفئ ما لا تريده.</translation>
    </message>
    <message>
        <source>Mark All as Seen</source>
        <translation>وضع علامة «تمت رؤيته» على الكل</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: look at it another time</comment>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsSentences</name>
    <message>
        <source>New since an update of the app. It is off until somebody switches it on.</source>
        <translation>جديد منذ تحديث للتطبيق. وهو مُطفأ حتى يشغّله أحد.</translation>
    </message>
    <message>
        <source>New since an update of the app. snapd switched it on.</source>
        <translation>جديد منذ تحديث للتطبيق. شغّله snapd.</translation>
    </message>
    <message>
        <source>New since an update of the app. The maker of this device has it switched on.</source>
        <translation>جديد منذ تحديث للتطبيق. شغّلته الجهة المصنّعة لهذا الجهاز.</translation>
    </message>
    <message>
        <source>New since an update of the app. It was switched on with another program.</source>
        <translation>جديد منذ تحديث للتطبيق. شُغّل ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The app is new. It was switched on with another program.</source>
        <translation>التطبيق جديد. شُغّل هذا ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The app is new, and came with this switched on.</source>
        <translation>التطبيق جديد، وجاء وهذا مُشغّل فيه.</translation>
    </message>
    <message>
        <source>Was on, and is now connected to %1, too.</source>
        <translation>كان مشغّلًا، وهو الآن متصل أيضًا بـ %1.</translation>
    </message>
    <message>
        <source>snapd switched it on while it updated the app.</source>
        <translation>شغّله snapd أثناء تحديث التطبيق.</translation>
    </message>
    <message>
        <source>snapd switched it on.</source>
        <translation>شغّله snapd.</translation>
    </message>
    <message>
        <source>The maker of this device has it switched on.</source>
        <translation>شغّلته الجهة المصنّعة لهذا الجهاز.</translation>
    </message>
    <message>
        <source>It was switched on with another program, such as the snap command.</source>
        <translation>شُغّل ببرنامج آخر، مثل الأمر snap.</translation>
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
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed since you last looked: %1</source>
        <comment>followed by the names of apps</comment>
        <translation>
            <numerusform>لم يتغير أي إذن منذ آخر مرة نظرت فيها: %1</numerusform>
            <numerusform>تغيّر إذن واحد منذ آخر مرة نظرت فيها: %1</numerusform>
            <numerusform>تغيّر إذنان منذ آخر مرة نظرت فيها: %1</numerusform>
            <numerusform>تغيّرت %Ln أذونات منذ آخر مرة نظرت فيها: %1</numerusform>
            <numerusform>تغيّر %Ln إذنًا منذ آخر مرة نظرت فيها: %1</numerusform>
            <numerusform>تغيّر %Ln إذن منذ آخر مرة نظرت فيها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of apps changed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>لم يتغير أي إذن للتطبيقات</numerusform>
            <numerusform>تغيّر إذن واحد للتطبيقات</numerusform>
            <numerusform>تغيّر إذنان للتطبيقات</numerusform>
            <numerusform>تغيّرت %Ln أذونات للتطبيقات</numerusform>
            <numerusform>تغيّر %Ln إذنًا للتطبيقات</numerusform>
            <numerusform>تغيّر %Ln إذن للتطبيقات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” Was Switched On</source>
        <comment>title of a notification: app, permission</comment>
        <translation>‏%1: شُغّل «%2»</translation>
    </message>
    <message>
        <source>%1: New Permission “%2”</source>
        <comment>title of a notification: app, permission</comment>
        <translation>‏%1: إذن جديد «%2»</translation>
    </message>
    <message>
        <source>This was not done here. Click to see what happened.</source>
        <translation>لم يحدث هذا من هنا. انقر لترى ما حدث.</translation>
    </message>
    <message>
        <source>It came with an update, and is off. Click to see it.</source>
        <translation>جاء مع تحديث، وهو مُطفأ. انقر لتراه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an app, and its permissions</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>Snapperms::OneLineList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>things, at the end of a list</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::OpensSentences</name>
    <message>
        <source>Devices: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>الأجهزة: %1</translation>
    </message>
    <message>
        <source>Files to read and change: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>ملفات للقراءة والتغيير: %1</translation>
    </message>
    <message>
        <source>Files to read: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>ملفات للقراءة: %1</translation>
    </message>
    <message>
        <source>Sockets of services: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>مقابس الخدمات: %1</translation>
    </message>
    <message>
        <source>Kinds of network: %1</source>
        <comment>what a permission opens; names as inet</comment>
        <translation>أنواع الشبكات: %1</translation>
    </message>
    <message>
        <source>Services on D-Bus: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>الخدمات على D-Bus: %1</translation>
    </message>
    <message>
        <source>Rights of the system (capabilities): %1</source>
        <comment>what a permission opens; names</comment>
        <translation>صلاحيات النظام (capabilities): %1</translation>
    </message>
    <message>
        <source>System calls: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>نداءات النظام: %1</translation>
    </message>
    <message>
        <source>Mounted for the app: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>يُضمّ للتطبيق: %1</translation>
    </message>
    <message>
        <source>Other programs: %1</source>
        <comment>what a permission lets an app do to them; names as ptrace</comment>
        <translation>برامج أخرى: %1</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <comment>what a permission does not open; paths</comment>
        <translation>باستثناء: %1</translation>
    </message>
    <message>
        <source>Not known to this program.</source>
        <comment>what a permission opens</comment>
        <translation>غير معروف لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Nothing that the kernel keeps shut: whether %1 may record is up to the sound server.</source>
        <translation>لا شيء تُبقيه النواة مغلقًا: السماح لـ %1 بالتسجيل يعود إلى خادم الصوت.</translation>
    </message>
    <message>
        <source>Nothing but what its attributes name.</source>
        <comment>what a permission opens</comment>
        <translation>لا شيء سوى ما تذكره سماته.</translation>
    </message>
    <message>
        <source>Nothing in the rules of the system.</source>
        <comment>what was changed when a permission was switched</comment>
        <translation>لا شيء في قواعد النظام.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>rules, when a permission was switched</comment>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>rules, when a permission was switched</comment>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>in a list of what a permission opens</comment>
        <translation>أجهزة</translation>
    </message>
    <message>
        <source>files to read and change</source>
        <comment>in a list of what a permission opens</comment>
        <translation>ملفات للقراءة والتعديل</translation>
    </message>
    <message>
        <source>files to read</source>
        <comment>in a list of what a permission opens</comment>
        <translation>ملفات للقراءة</translation>
    </message>
    <message>
        <source>programs that serve others</source>
        <comment>in a list of what a permission opens</comment>
        <translation>برامج تخدم غيرها</translation>
    </message>
    <message>
        <source>network connections</source>
        <comment>in a list of what a permission opens</comment>
        <translation>اتصالات الشبكة</translation>
    </message>
    <message>
        <source>services of the desktop or the system</source>
        <comment>in a list of what a permission opens</comment>
        <translation>خدمات سطح المكتب أو النظام</translation>
    </message>
    <message>
        <source>special rights</source>
        <comment>in a list of what a permission opens</comment>
        <translation>حقوق خاصة</translation>
    </message>
    <message>
        <source>more calls into the kernel</source>
        <comment>in a list of what a permission opens</comment>
        <translation>مزيد من نداءات النواة</translation>
    </message>
    <message>
        <source>more directories</source>
        <comment>in a list of what a permission opens</comment>
        <translation>مجلدات إضافية</translation>
    </message>
    <message>
        <source>other programs while they run</source>
        <comment>in a list of what a permission opens</comment>
        <translation>برامج أخرى أثناء عملها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a permission opens, as in Cameras; what that consists of, as in devices</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>parts of the kernel that are loaded</source>
        <comment>in a list of what a permission opens</comment>
        <translation>أجزاء من النواة يجري تحميلها</translation>
    </message>
    <message>
        <source>Loaded into the kernel: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>يُحمَّل في النواة: %1</translation>
    </message>
    <message>
        <source>Nothing that the kernel keeps shut: snapd itself tells %1 more, or does more for it.</source>
        <translation>لا شيء تُبقيه النواة مغلقًا: snapd نفسه يخبر %1 بالمزيد، أو يفعل له المزيد.</translation>
    </message>
    <message>
        <source>Nothing: no rule of the system changes.</source>
        <comment>what a permission opens</comment>
        <translation>لا شيء: لا تتغير أي قاعدة في النظام.</translation>
    </message>
</context>
<context>
    <name>Snapperms::OtherWayRow</name>
    <message>
        <source>Show All Permissions of This App</source>
        <translation>عرض كل أذونات هذا التطبيق</translation>
    </message>
    <message>
        <source>All permissions of %1</source>
        <comment>a button that shows the page of an app</comment>
        <translation>كل أذونات %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::OtherWaysList</name>
    <message>
        <source>Can Reach It in Another Way</source>
        <comment>heading above apps that have no switch for a permission</comment>
        <translation>يمكنها الوصول إليه بطريقة أخرى</translation>
    </message>
    <message>
        <source>Not Known Whether They Can Reach It</source>
        <comment>heading above apps that have no switch for a permission</comment>
        <translation>لا يُعرف هل يمكنها الوصول إليه</translation>
    </message>
</context>
<context>
    <name>Snapperms::Padlock</name>
    <message>
        <source>Lock</source>
        <comment>button: forget a password that was given</comment>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>Forget the password that was given</source>
        <translation>انسَ كلمة السر التي أُدخلت</translation>
    </message>
    <message>
        <source>Lock: forget the password that was given</source>
        <translation>إقفال: انسَ كلمة السر التي أُدخلت</translation>
    </message>
</context>
<context>
    <name>Snapperms::PanelMenu</name>
    <message>
        <source>Menu</source>
        <comment>button: what can be done in the whole window</comment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>About Snap Permissions</source>
        <translation>عن أذونات Snap</translation>
    </message>
    <message>
        <source>More Actions: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation>إجراءات أخرى: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PanelMessages</name>
    <message>
        <source>Try Again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionDetails</name>
    <message>
        <source>Provided by:</source>
        <translation>يوفره:</translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation>البرامج:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>الواجهة:</translation>
    </message>
    <message>
        <source>Plug:</source>
        <translation>القابس:</translation>
    </message>
    <message>
        <source>Attributes:</source>
        <translation>السمات:</translation>
    </message>
    <message>
        <source>snapd says:</source>
        <translation>يقول snapd:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>الأمر:</translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation>وصله صانع الجهاز</translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation>وُصل يدويًا</translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation>وصله snapd بنفسه</translation>
    </message>
    <message>
        <source>disconnected by hand; snapd will not connect it by itself</source>
        <translation>فُصل يدويًا؛ ولن يصله snapd بنفسه</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>provider, its slot, whether it is connected</comment>
        <translation>‏%1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation>لا شيء في هذا النظام</translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation>لا شيء؛ سوى نصوص برمجية يشغلها snapd للحزمة</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Now:</source>
        <comment>how a permission stands</comment>
        <translation>الآن:</translation>
    </message>
    <message>
        <source>Default:</source>
        <comment>of a permission</comment>
        <translation>الافتراضي:</translation>
    </message>
    <message>
        <source>Updates:</source>
        <comment>what they do to a permission</comment>
        <translation>التحديثات:</translation>
    </message>
    <message>
        <source>What is left:</source>
        <comment>although a permission is off</comment>
        <translation>ما يبقى:</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>إعادة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Reset to Default: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation>إعادة إلى الافتراضي: %1</translation>
    </message>
    <message>
        <source>In force:</source>
        <comment>whether a permission is</comment>
        <translation>سارٍ:</translation>
    </message>
    <message>
        <source>Opens:</source>
        <comment>what a permission does</comment>
        <translation>يفتح:</translation>
    </message>
    <message>
        <source>And with it:</source>
        <comment>what a permission opens beside what it is there for</comment>
        <translation>ومعه:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <comment>when a permission was switched</comment>
        <translation>تغيّر:</translation>
    </message>
    <message>
        <source>Rules:</source>
        <comment>what exactly a permission opens</comment>
        <translation>القواعد:</translation>
    </message>
    <message>
        <source>Hide the Exact Rules</source>
        <translation>إخفاء القواعد الدقيقة</translation>
    </message>
    <message>
        <source>Show the Exact Rules</source>
        <translation>عرض القواعد الدقيقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does; title of a permission</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One of these commands:</source>
        <translation>أحد هذه الأوامر:</translation>
    </message>
    <message>
        <source>In use:</source>
        <comment>whether what a permission allows is used at this moment</comment>
        <translation>قيد الاستخدام:</translation>
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
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Choose What Provides It…</source>
        <translation>اختيار ما يوفره…</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>إعادة إلى الافتراضي</translation>
    </message>
    <message>
        <source>Copy “snap” Command</source>
        <translation>انسخ أمر «snap»</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionNotes</name>
    <message>
        <source>Retry</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation>يقول snapd: %1</translation>
    </message>
    <message>
        <source>In technical terms: %1</source>
        <translation>بالتعبير التقني: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionPage</name>
    <message>
        <source>Provided By</source>
        <comment>heading above what provides a permission</comment>
        <translation>يوفره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Turn Off for All…</source>
        <translation>إطفاء للجميع…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>سُمح لعدد %1 من %Ln تطبيقات</numerusform>
            <numerusform>سُمح لعدد %1 من تطبيق واحد</numerusform>
            <numerusform>سُمح لعدد %1 من تطبيقين</numerusform>
            <numerusform>سُمح لعدد %1 من %Ln تطبيقات</numerusform>
            <numerusform>سُمح لعدد %1 من %Ln تطبيقًا</numerusform>
            <numerusform>سُمح لعدد %1 من %Ln تطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select None</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Turn Off Selected (%1)</source>
        <comment>number of apps</comment>
        <translation>إطفاء المحدد (%1)</translation>
    </message>
    <message>
        <source>Turn On Selected (%1)</source>
        <comment>number of apps</comment>
        <translation>تشغيل المحدد (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends marking rows</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Select</source>
        <comment>button that begins marking rows</comment>
        <translation>تحديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more apps</source>
        <comment>at the end of a list of apps</comment>
        <translation>
            <numerusform>لا تطبيقات أخرى</numerusform>
            <numerusform>تطبيق واحد آخر</numerusform>
            <numerusform>تطبيقان آخران</numerusform>
            <numerusform>%Ln تطبيقات أخرى</numerusform>
            <numerusform>%Ln تطبيقًا آخر</numerusform>
            <numerusform>%Ln تطبيق آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off “%1” for %2?</source>
        <comment>a permission, and a list of apps</comment>
        <translation>أتريد إطفاء «%1» لدى %2؟</translation>
    </message>
    <message numerus="yes">
        <source>Turn Off for %Ln Apps</source>
        <comment>button</comment>
        <translation>
            <numerusform>لا إطفاء لأي تطبيق</numerusform>
            <numerusform>إطفاء لتطبيق واحد</numerusform>
            <numerusform>إطفاء لتطبيقين</numerusform>
            <numerusform>إطفاء لعدد %Ln تطبيقات</numerusform>
            <numerusform>إطفاء لعدد %Ln تطبيقًا</numerusform>
            <numerusform>إطفاء لعدد %Ln تطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to Switch</source>
        <translation>لا يوجد ما يمكن تبديله</translation>
    </message>
    <message>
        <source>No app that is enabled asks for this permission.</source>
        <translation>لا يطلب أي تطبيق مُفعَّل هذا الإذن.</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation>إلغاء: %1</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>لا شيء في هذا النظام يوفره.</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>snapd does not allow this app to have it.</source>
        <translation>لا يسمح snapd لهذا التطبيق به.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by what the switch is for</comment>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark beside a permission</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New since you last looked.</source>
        <translation>جديد منذ آخر مرة نظرت فيها.</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionSection</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of a group</comment>
        <translation>سُمح بعدد %1 من %2</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionUsersModel</name>
    <message>
        <source>Allowed</source>
        <comment>heading above apps</comment>
        <translation>مسموح لها</translation>
    </message>
    <message>
        <source>Could Be Allowed</source>
        <comment>heading above apps</comment>
        <translation>يمكن السماح لها</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceFilter</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show only some of the apps and permissions</source>
        <translation>إظهار بعض التطبيقات والأذونات فقط</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>filter: permissions that are on</comment>
        <translation>مسموح بها</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>filter: permissions that give access to private things</comment>
        <translation>حساسة</translation>
    </message>
    <message>
        <source>Changed From the Default</source>
        <comment>filter: permissions</comment>
        <translation>مغيرة عن الافتراضي</translation>
    </message>
    <message>
        <source>Off, but Reachable in Another Way</source>
        <comment>filter: permissions</comment>
        <translation>مُطفأ، لكن يمكن الوصول إليه بطريقة أخرى</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>which filters are active</comment>
        <translation>فقط: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceRows</name>
    <message numerus="yes">
        <source>%Ln Snaps Without Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>لا حزم Snap بلا أذونات</numerusform>
            <numerusform>حزمة Snap واحدة بلا أذونات</numerusform>
            <numerusform>حزمتا Snap بلا أذونات</numerusform>
            <numerusform>%Ln حزم Snap بلا أذونات</numerusform>
            <numerusform>%Ln حزمة Snap بلا أذونات</numerusform>
            <numerusform>%Ln حزمة Snap بلا أذونات</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Other Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>لا أذونات أخرى</numerusform>
            <numerusform>إذن واحد آخر</numerusform>
            <numerusform>إذنان آخران</numerusform>
            <numerusform>%Ln أذونات أخرى</numerusform>
            <numerusform>%Ln إذنًا آخر</numerusform>
            <numerusform>%Ln إذن آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::PlacesModel</name>
    <message>
        <source>%1: allowed</source>
        <comment>a permission of an app</comment>
        <translation>‏%1: مسموح</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a permission of an app</comment>
        <translation>‏%1: مُطفأ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of an app or permission and what is allowed</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlacesPane</name>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Show by</source>
        <comment>tabs: show by apps or by permissions</comment>
        <translation>العرض حسب</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>ابحث…</translation>
    </message>
    <message>
        <source>Search apps and permissions</source>
        <translation>ابحث في التطبيقات والأذونات</translation>
    </message>
    <message>
        <source>Search Results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>No Apps</source>
        <translation>لا تطبيقات</translation>
    </message>
    <message>
        <source>No snap app is installed. Install one from your software center or with “snap install”; it appears here by itself.</source>
        <translation>لا يوجد أي تطبيق Snap مثبت. ثبّت واحدًا من مركز البرمجيات أو بالأمر «snap install»، وسيظهر هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nothing Found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing is left with this filter.</source>
        <translation>لا يبقى شيء مع هذه التصفية.</translation>
    </message>
    <message>
        <source>No app and no permission matches “%1”.</source>
        <translation>لا تطبيق ولا إذن يطابق «%1».</translation>
    </message>
    <message>
        <source>With this filter, no app and no permission matches “%1”.</source>
        <translation>مع هذه التصفية، لا يطابق «%1» أي تطبيق ولا أي إذن.</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>Snapperms::ProtectionSentences</name>
    <message>
        <source>The rules of %1 are being put back into force…</source>
        <translation>يُعاد تفعيل قواعد %1…</translation>
    </message>
    <message>
        <source>Checking whether the rules of %1 are in force…</source>
        <translation>يجري التحقق من سريان قواعد %1…</translation>
    </message>
    <message>
        <source>snapd is changing something about %1; its rules are checked when that is done.</source>
        <translation>يغيّر snapd شيئًا في %1؛ وتُفحص قواعده عند الانتهاء.</translation>
    </message>
    <message>
        <source>The rules that snapd wrote for %1 are in force.</source>
        <translation>القواعد التي كتبها snapd للتطبيق %1 سارية.</translation>
    </message>
    <message>
        <source>The rules of %1 are in force for what is started from now on. A program of it that runs was started before they were changed.</source>
        <translation>تسري قواعد %1 على ما يبدأ من الآن. وأحد برامجه العاملة بدأ قبل تغييرها.</translation>
    </message>
    <message>
        <source>It could not be found out whether the rules of %1 are in force.</source>
        <translation>تعذرت معرفة ما إذا كانت قواعد %1 سارية.</translation>
    </message>
    <message>
        <source>What is in force for %1 is not what snapd wrote. Its switches may not do what they say.</source>
        <translation>ما يسري على %1 ليس ما كتبه snapd. وقد لا تفعل مفاتيحه ما تقوله.</translation>
    </message>
    <message>
        <source>A program of it was started before its permitted system calls were changed, and keeps the old ones until it is started again.</source>
        <translation>بدأ أحد برامجه قبل تغيير نداءات النظام المسموح بها له، ويحتفظ بالقديمة حتى يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>A directory is still in its reach that is no longer meant to be, until it is started again.</source>
        <translation>ما زال في متناوله مجلد لا ينبغي أن يكون كذلك حتى يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>Its rules are missing on the disk.</source>
        <translation>قواعده مفقودة من القرص.</translation>
    </message>
    <message>
        <source>The system does not have its rules: it cannot start, or runs without any.</source>
        <translation>ليست قواعده لدى النظام: فلا يمكنه أن يبدأ، أو يعمل بلا قواعد.</translation>
    </message>
    <message>
        <source>What it is not allowed to do is noted, but not prevented.</source>
        <translation>ما لا يُسمح له به يُسجَّل لكنه لا يُمنع.</translation>
    </message>
    <message>
        <source>The rules in force are not those on the disk.</source>
        <translation>القواعد السارية ليست التي على القرص.</translation>
    </message>
    <message>
        <source>Somebody other than the system may write to its rules.</source>
        <translation>يمكن لغير النظام أن يكتب في قواعده.</translation>
    </message>
    <message>
        <source>The list of its permitted system calls is missing.</source>
        <translation>قائمة نداءات النظام المسموح بها له مفقودة.</translation>
    </message>
    <message>
        <source>The list of its permitted system calls is damaged or was replaced.</source>
        <translation>قائمة نداءات النظام المسموح بها له تالفة أو استُبدلت.</translation>
    </message>
    <message>
        <source>A device that it may use is not marked for it, so it may fail to use it.</source>
        <translation>جهاز يُسمح له باستخدامه غير معلَّم له، فقد يفشل في استخدامه.</translation>
    </message>
    <message>
        <source>A device is still marked for it that it may no longer use.</source>
        <translation>ما زال جهاز معلَّمًا له مع أنه لم يعد مسموحًا له باستخدامه.</translation>
    </message>
    <message>
        <source>The list of its devices is missing.</source>
        <translation>قائمة أجهزته مفقودة.</translation>
    </message>
    <message>
        <source>Rules for its devices are missing: it may reach devices that it should not, or fail to use one that it may.</source>
        <translation>قواعد أجهزته مفقودة: قد يصل إلى أجهزة لا ينبغي له الوصول إليها، أو يتعذّر عليه استخدام جهاز مسموح له باستخدامه.</translation>
    </message>
    <message>
        <source>A directory that it may use is not in its reach.</source>
        <translation>مجلد يُسمح له باستخدامه ليس في متناوله.</translation>
    </message>
    <message>
        <source>A program of it runs without any rules. Only starting it again helps.</source>
        <translation>يعمل أحد برامجه بلا أي قواعد. ولا يفيد إلا إعادة تشغيله.</translation>
    </message>
    <message>
        <source>A program of it runs under rules that are not its own. Only starting it again helps.</source>
        <translation>يعمل أحد برامجه بقواعد ليست قواعده. ولا يفيد إلا إعادة تشغيله.</translation>
    </message>
    <message>
        <source>Something that has to be looked at cannot be read.</source>
        <translation>تتعذر قراءة شيء يجب فحصه.</translation>
    </message>
    <message>
        <source>This system does not tell which rules it has.</source>
        <translation>لا يخبر هذا النظام بالقواعد التي لديه.</translation>
    </message>
    <message>
        <source>The tool with which snapd translates rules is not there.</source>
        <translation>الأداة التي يترجم بها snapd القواعد غير موجودة.</translation>
    </message>
    <message>
        <source>The tool with which snapd translates system call lists is of another version than the lists.</source>
        <translation>إصدار الأداة التي يترجم بها snapd قوائم نداءات النظام يختلف عن إصدار القوائم.</translation>
    </message>
    <message>
        <source>The tool that translates rules failed.</source>
        <translation>فشلت الأداة التي تترجم القواعد.</translation>
    </message>
    <message>
        <source>The tool that translates rules took too long and was stopped.</source>
        <translation>استغرقت الأداة التي تترجم القواعد وقتًا طويلًا فأوقفت.</translation>
    </message>
    <message>
        <source>The rules changed while they were being checked.</source>
        <translation>تغيّرت القواعد أثناء فحصها.</translation>
    </message>
    <message>
        <source>The rules were put back into force.</source>
        <translation>أُعيد تفعيل القواعد.</translation>
    </message>
    <message>
        <source>Not everything could be put right.</source>
        <translation>لم يمكن إصلاح كل شيء.</translation>
    </message>
    <message>
        <source>snapd is changing something just now, so nothing was done. Try again when it is finished.</source>
        <translation>يغيّر snapd شيئًا الآن، فلم يُفعل شيء. حاول ثانية عندما ينتهي.</translation>
    </message>
    <message>
        <source>snapd has begun to change something, so this was broken off. Try again when that is finished.</source>
        <translation>بدأ snapd بتغيير شيء، فأُوقف هذا قبل أن يكتمل. حاول ثانية عندما ينتهي.</translation>
    </message>
    <message>
        <source>snapd no longer answers, so it could not be found out whether that helped.</source>
        <translation>لم يعد snapd يجيب، فلم يمكن معرفة ما إذا كان ذلك قد أفاد.</translation>
    </message>
    <message>
        <source>%1 is running and was started before “%2” was allowed. It may not be able to use it until it is started again.</source>
        <translation>‏%1 قيد التشغيل وبدأ قبل السماح بـ«%2». وقد لا يستطيع استخدامه حتى يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>%1 is running and still has “%2” open, from before it was taken away. It can go on using it until it is closed.</source>
        <translation>‏%1 قيد التشغيل وما زال «%2» مفتوحًا لديه منذ ما قبل سحبه. ويمكنه متابعة استخدامه حتى يُغلق.</translation>
    </message>
    <message>
        <source>%1 is running and still connected to what “%2” let it reach, from before that was taken away. It can go on using it until it is closed.</source>
        <translation>‏%1 قيد التشغيل وما زال متصلًا بما أتاحه له «%2»، منذ ما قبل سحبه. ويمكنه متابعة استخدامه حتى يُغلق.</translation>
    </message>
    <message>
        <source>%1 is running and still has files open that “%2” let it open, from before that was taken away. It can go on using them until it is closed.</source>
        <translation>‏%1 قيد التشغيل وما زالت لديه ملفات مفتوحة أتاحها له «%2»، منذ ما قبل سحبه. ويمكنه متابعة استخدامها حتى يُغلق.</translation>
    </message>
    <message>
        <source>%1 is running and was started before “%2” was taken away. Some of that stays within its reach until it is started again.</source>
        <translation>‏%1 قيد التشغيل وبدأ قبل سحب «%2». ويبقى بعض ذلك في متناوله حتى يُعاد تشغيله.</translation>
    </message>
    <message>
        <source>Restart the Service of %1…</source>
        <translation>أعد تشغيل خدمة %1…</translation>
    </message>
    <message>
        <source>Restart %1…</source>
        <comment>an app</comment>
        <translation>أعد تشغيل %1…</translation>
    </message>
    <message>
        <source>The service of %1 is stopped and started again. What it is doing now is interrupted.</source>
        <translation>تُوقف خدمة %1 ثم تُشغَّل من جديد. وينقطع ما تفعله الآن.</translation>
    </message>
    <message>
        <source>%1 is closed and, if it has a window, started again. What is not saved in it may be lost.</source>
        <translation>يُغلق %1 ثم يُشغَّل من جديد إن كانت له نافذة. وقد يضيع ما لم يُحفظ فيه.</translation>
    </message>
    <message>
        <source>The rest was closed; what has a window or is a service was started again.</source>
        <translation>أُغلق الباقي، وشُغّل من جديد ما له نافذة أو هو خدمة.</translation>
    </message>
    <message>
        <source>A part of %1 cannot be closed from here: close it yourself, or log out.</source>
        <translation>لا يمكن إغلاق جزء من %1 من هنا: أغلقه بنفسك، أو سجّل الخروج.</translation>
    </message>
    <message>
        <source>%1 cannot be closed from here. Close it yourself, or log out.</source>
        <translation>لا يمكن إغلاق %1 من هنا. أغلقه بنفسك، أو سجّل الخروج.</translation>
    </message>
    <message>
        <source>The system did not let a part of %1 be closed.</source>
        <translation>لم يسمح النظام بإغلاق جزء من %1.</translation>
    </message>
    <message>
        <source>The system did not let %1 be closed.</source>
        <translation>لم يسمح النظام بإغلاق %1.</translation>
    </message>
    <message>
        <source>A part of %1 was told to close, and has not. It may be asking you something.</source>
        <translation>طُلب من جزء من %1 أن يُغلق فلم يفعل. ربما يسألك عن شيء.</translation>
    </message>
    <message>
        <source>%1 was told to close, and has not. It may be asking you something.</source>
        <translation>طُلب من %1 أن يُغلق فلم يفعل. ربما يسألك عن شيء.</translation>
    </message>
    <message>
        <source>%1 wanted to write to %2.</source>
        <translation>أراد %1 الكتابة في %2.</translation>
    </message>
    <message>
        <source>%1 wanted to read %2.</source>
        <translation>أراد %1 قراءة %2.</translation>
    </message>
    <message>
        <source>%1 wanted to run %2.</source>
        <translation>أراد %1 تشغيل %2.</translation>
    </message>
    <message>
        <source>%1 wanted to use the network (%2).</source>
        <translation>أراد %1 استخدام الشبكة (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to talk to another program.</source>
        <translation>أراد %1 مخاطبة برنامج آخر.</translation>
    </message>
    <message>
        <source>%1 wanted a special right of the system (%2).</source>
        <translation>أراد %1 صلاحية خاصة من النظام (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to talk to %2.</source>
        <translation>أراد %1 مخاطبة %2.</translation>
    </message>
    <message>
        <source>%1 wanted a service of the system that it is not permitted (%2).</source>
        <translation>أراد %1 خدمة من النظام غير مسموح له بها (%2).</translation>
    </message>
    <message>
        <source>%1 wanted to use a device.</source>
        <translation>أراد %1 استخدام جهاز.</translation>
    </message>
    <message>
        <source>%1 wanted to look into another program.</source>
        <translation>أراد %1 النظر داخل برنامج آخر.</translation>
    </message>
    <message>
        <source>%1 wanted to send a signal to another program.</source>
        <translation>أراد %1 إرسال إشارة إلى برنامج آخر.</translation>
    </message>
    <message>
        <source>%1 wanted to mount something.</source>
        <translation>أراد %1 وصل شيء.</translation>
    </message>
    <message>
        <source>%1 wanted something that it is not allowed.</source>
        <translation>أراد %1 شيئًا غير مسموح له به.</translation>
    </message>
    <message>
        <source>The switch “%1” would allow it.</source>
        <translation>يسمح بذلك المفتاح «%1».</translation>
    </message>
    <message>
        <source>The switch “%1” may allow it.</source>
        <translation>قد يسمح بذلك المفتاح «%1».</translation>
    </message>
    <message>
        <source>“%1” is allowed by now. If it still fails, start %2 again.</source>
        <translation>«%1» مسموح به الآن. وإن بقي يفشل فأعد تشغيل %2.</translation>
    </message>
    <message>
        <source>There is a permission for it, “%1”, but %2 does not ask for it. Only its publisher can add that.</source>
        <translation>يوجد لذلك إذن هو «%1»، لكن %2 لا يطلبه. ولا يستطيع إضافته إلا ناشره.</translation>
    </message>
    <message>
        <source>Blocked by design: nothing that you can switch would allow it.</source>
        <translation>محجوب عن قصد: لا شيء مما يمكنك تبديله يسمح به.</translation>
    </message>
    <message>
        <source>Not known: this program does not know what this permission opens.</source>
        <comment>whether a permission is in force</comment>
        <translation>غير معروف: لا يعرف هذا البرنامج ما يفتحه هذا الإذن.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>whether a permission is in force</comment>
        <translation>لا.</translation>
    </message>
    <message>
        <source>Only in part.</source>
        <comment>whether a permission is in force</comment>
        <translation>جزئيًّا فقط.</translation>
    </message>
    <message>
        <source>Yes: the sound server of this system asks whether %1 may record.</source>
        <translation>نعم: يسأل خادم الصوت في هذا النظام هل يُسمح لـ %1 بالتسجيل.</translation>
    </message>
    <message>
        <source>The kernel can enforce it; whether it does was not checked yet.</source>
        <comment>a permission</comment>
        <translation>يمكن للنواة أن تفرضه؛ ولم يُتحقَّق بعد من أنها تفعل.</translation>
    </message>
    <message>
        <source>Yes: the kernel has what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>نعم: لدى النواة ما كتبه snapd.</translation>
    </message>
    <message>
        <source>As far as that goes, the kernel has what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>في حدود ذلك، لدى النواة ما كتبه snapd.</translation>
    </message>
    <message>
        <source>It could not be found out whether the kernel has what snapd wrote.</source>
        <comment>of one permission</comment>
        <translation>تعذّرت معرفة هل لدى النواة ما كتبه snapd.</translation>
    </message>
    <message>
        <source>No: what the kernel has is not what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>لا: ما لدى النواة ليس ما كتبه snapd.</translation>
    </message>
    <message>
        <source>%1 also runs for another user or for the system. Whether it still has “%2” open there is not known here; if so, it can go on using it until it is closed.</source>
        <translation>يعمل %1 أيضًا لدى مستخدم آخر أو لدى النظام. ولا يُعرف هنا هل ما زال «%2» مفتوحًا لديه هناك؛ فإن كان كذلك أمكنه متابعة استخدامه حتى يُغلق.</translation>
    </message>
    <message>
        <source>%1 wanted to use the device %2.</source>
        <comment>a path</comment>
        <translation>أراد %1 استخدام الجهاز %2.</translation>
    </message>
    <message>
        <source>It cannot be told here what would allow it.</source>
        <translation>لا يمكن أن يُعرف هنا ما الذي يسمح به.</translation>
    </message>
    <message>
        <source>snapd does not answer; the rules of %1 are checked when it does.</source>
        <translation>لا يجيب snapd؛ وتُفحص قواعد %1 حين يجيب.</translation>
    </message>
    <message>
        <source>After the change, what was in force for %1 was not what snapd wrote. It is being put right…</source>
        <translation>بعد التغيير لم يكن ما يسري على %1 هو ما كتبه snapd. يجري إصلاح ذلك…</translation>
    </message>
    <message>
        <source>After the change, putting this right was tried automatically.</source>
        <translation>بعد التغيير جرت تلقائيًا محاولة إصلاح ذلك.</translation>
    </message>
    <message>
        <source>After the change, what was in force was not what snapd wrote; that was put right automatically.</source>
        <translation>بعد التغيير لم يكن ما يسري هو ما كتبه snapd، وأُصلح ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Put Back into Force…</source>
        <comment>the rules of an app; a password will be asked for</comment>
        <translation>أعد التفعيل…</translation>
    </message>
    <message>
        <source>Not all that %1 has open could be looked through. If “%2” is among it, it can go on using it until it is closed.</source>
        <translation>تعذّر فحص كل ما لدى %1 مفتوحًا. فإن كان «%2» منه أمكنه متابعة استخدامه حتى يُغلق.</translation>
    </message>
    <message>
        <source>%1 wanted to delete %2.</source>
        <comment>app, path</comment>
        <translation>أراد %1 حذف %2.</translation>
    </message>
    <message>
        <source>%1 wanted to use %2.</source>
        <comment>app, path</comment>
        <translation>أراد %1 استخدام %2.</translation>
    </message>
</context>
<context>
    <name>Snapperms::ProtectionView</name>
    <message>
        <source>Check Again</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>تحقق ثانية</translation>
    </message>
    <message>
        <source>What Was Blocked…</source>
        <translation>ما الذي حُجب…</translation>
    </message>
    <message>
        <source>Look whether the rules in force are those that snapd wrote</source>
        <translation>انظر هل القواعد السارية هي التي كتبها snapd</translation>
    </message>
    <message>
        <source>See what this app wanted and was kept from</source>
        <translation>انظر ما أراده هذا التطبيق ومُنع منه</translation>
    </message>
</context>
<context>
    <name>Snapperms::RestartQuestion</name>
    <message>
        <source>Restart %1?</source>
        <comment>title of a question</comment>
        <translation>إعادة تشغيل %1؟</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>an app, now</comment>
        <translation>أعد التشغيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Snapperms::RowSelection</name>
    <message>
        <source>Select: %1</source>
        <comment>followed by the name of a row</comment>
        <translation>تحديد: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::SearchField</name>
    <message>
        <source>Clear the Search</source>
        <translation>امسح البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Snapperms::SensitiveRest</name>
    <message>
        <source>%1 (through %2)</source>
        <comment>what an app can reach; permissions</comment>
        <translation>‏%1 (عبر %2)</translation>
    </message>
    <message>
        <source>%1 can still reach this: %2.</source>
        <comment>an app; what it can reach and through what</comment>
        <translation>‏%1 لا يزال يستطيع الوصول إلى: %2.</translation>
    </message>
    <message>
        <source>That can be turned off, too, but %1 may then not work as before.</source>
        <translation>يمكن إطفاء ذلك أيضًا، لكن %1 قد لا يعمل بعدها كما كان.</translation>
    </message>
    <message>
        <source>Turn That Off, Too</source>
        <translation>إطفاء ذلك أيضًا</translation>
    </message>
    <message>
        <source>On this system, even that may not be enough.</source>
        <comment>to turn off what leads to something</comment>
        <translation>وقد لا يكفي ذلك أيضًا في هذا النظام.</translation>
    </message>
</context>
<context>
    <name>Snapperms::SetupNotice</name>
    <message>
        <source>snapd has not set itself up completely: its own snap is missing, so the system offers nothing to apps and nothing can be turned on. “snap install snapd” brings it; this window notices by itself.</source>
        <translation>لم يكتمل إعداد snapd: حزمته الخاصة غير موجودة، فلا يقدم النظام شيئًا للتطبيقات ولا يمكن تشغيل شيء. يجلبها الأمر «snap install snapd»، وستلاحظ هذه النافذة ذلك من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotButton</name>
    <message>
        <source>%1: %2</source>
        <comment>provider and one of the things it provides</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: choose what provides this permission</comment>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>providers of a permission</comment>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>اختير واحد</numerusform>
            <numerusform>اختير اثنان</numerusform>
            <numerusform>اختيرت %Ln</numerusform>
            <numerusform>اختير %Ln</numerusform>
            <numerusform>اختير %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Provided by %1</source>
        <translation>يوفره %1</translation>
    </message>
    <message>
        <source>Choose What Provides: %1</source>
        <translation>اختر ما يوفر: %1</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>يوفره</translation>
    </message>
    <message>
        <source>Use Only</source>
        <comment>followed by providers to choose from</comment>
        <translation>استخدام هذا فقط</translation>
    </message>
    <message>
        <source>Use in Addition</source>
        <comment>followed by providers to choose from</comment>
        <translation>استخدام هذا أيضًا</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotList</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>مفتوح</translation>
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
        <translation>غير مستخدم</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln apps</source>
        <comment>a slot</comment>
        <translation>
            <numerusform>لا يستخدمه أي تطبيق</numerusform>
            <numerusform>يستخدمه تطبيق واحد</numerusform>
            <numerusform>يستخدمه تطبيقان</numerusform>
            <numerusform>تستخدمه %Ln تطبيقات</numerusform>
            <numerusform>يستخدمه %Ln تطبيقًا</numerusform>
            <numerusform>يستخدمه %Ln تطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Users of %1</source>
        <comment>followed by the title of a slot and where it is</comment>
        <translation>من يستخدم: %1</translation>
    </message>
    <message>
        <source>Hide who uses it</source>
        <translation>إخفاء من يستخدمه</translation>
    </message>
    <message>
        <source>Show who uses it</source>
        <translation>إظهار من يستخدمه</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotUserRow</name>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation>وصله صانع الجهاز</translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation>وُصل يدويًا</translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation>وصله snapd بنفسه</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <comment>an app and what it is connected to</comment>
        <translation>فصل %1 عن %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotsModel</name>
    <message>
        <source>a device that is plugged in</source>
        <comment>about a slot</comment>
        <translation>جهاز موصول</translation>
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
        <translation>مُشغّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a switch, for screen readers</comment>
        <translation>مُطفأ</translation>
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
        <translation>حسابات مستخدمي هذا الحاسوب</translation>
    </message>
    <message>
        <source>Battery and power saving</source>
        <comment>what a permission opens</comment>
        <translation>البطارية وتوفير الطاقة</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <comment>what a permission opens</comment>
        <translation>البلوتوث</translation>
    </message>
    <message>
        <source>The means by which a browser shuts in its own web pages</source>
        <comment>what a permission opens</comment>
        <translation>الوسائل التي يعزل بها المتصفح صفحات الويب الخاصة به</translation>
    </message>
    <message>
        <source>Calendars</source>
        <comment>what a permission opens</comment>
        <translation>التقويمات</translation>
    </message>
    <message>
        <source>Cameras</source>
        <comment>what a permission opens</comment>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <comment>what a permission opens</comment>
        <translation>ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Address books</source>
        <comment>what a permission opens</comment>
        <translation>دفاتر العناوين</translation>
    </message>
    <message>
        <source>Containers, and by way of them the whole computer</source>
        <comment>what a permission opens</comment>
        <translation>الحاويات، ومن خلالها الحاسوب كله</translation>
    </message>
    <message>
        <source>File dialogs, notifications and the like</source>
        <comment>what a permission opens</comment>
        <translation>حوارات الملفات والإشعارات وما شابهها</translation>
    </message>
    <message>
        <source>Settings of the desktop</source>
        <comment>what a permission opens</comment>
        <translation>إعدادات سطح المكتب</translation>
    </message>
    <message>
        <source>Whole disks, past all files</source>
        <comment>what a permission opens</comment>
        <translation>أقراص كاملة، دون المرور بالملفات</translation>
    </message>
    <message>
        <source>Mounting and formatting of disks</source>
        <comment>what a permission opens</comment>
        <translation>ضم الأقراص وتهيئتها</translation>
    </message>
    <message>
        <source>Windows on the screen</source>
        <comment>what a permission opens</comment>
        <translation>النوافذ على الشاشة</translation>
    </message>
    <message>
        <source>Pins and small circuits of the board</source>
        <comment>what a permission opens</comment>
        <translation>أطراف اللوحة ودوائرها الصغيرة</translation>
    </message>
    <message>
        <source>Files and folders that the app names itself</source>
        <comment>what a permission opens</comment>
        <translation>ملفات ومجلدات يسميها التطبيق نفسه</translation>
    </message>
    <message>
        <source>The firewall</source>
        <comment>what a permission opens</comment>
        <translation>الجدار الناري</translation>
    </message>
    <message>
        <source>Fonts</source>
        <comment>what a permission opens</comment>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Game controllers</source>
        <comment>what a permission opens</comment>
        <translation>أذرع التحكم بالألعاب</translation>
    </message>
    <message>
        <source>GPG keys, the private ones included</source>
        <comment>what a permission opens</comment>
        <translation>مفاتيح GPG، بما فيها الخاصة</translation>
    </message>
    <message>
        <source>Public GPG keys</source>
        <comment>what a permission opens</comment>
        <translation>مفاتيح GPG العامة</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <comment>what a permission opens</comment>
        <translation>بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>What is built into this computer</source>
        <comment>what a permission opens</comment>
        <translation>مكونات هذا الحاسوب</translation>
    </message>
    <message>
        <source>Devices with buttons and keys, past the system&apos;s drivers</source>
        <comment>what a permission opens</comment>
        <translation>أجهزة ذات أزرار ومفاتيح، دون المرور بمشغّلات النظام</translation>
    </message>
    <message>
        <source>The name of this computer</source>
        <comment>what a permission opens</comment>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connections from other computers</source>
        <comment>what a permission opens</comment>
        <translation>اتصالات واردة من حواسيب أخرى</translation>
    </message>
    <message>
        <source>All keyboards, mice and the like, whoever they are used for</source>
        <comment>what a permission opens</comment>
        <translation>كل لوحات المفاتيح والفأرات وما شابهها، أيًّا كان البرنامج الذي تُستخدم له</translation>
    </message>
    <message>
        <source>Connections to other computers and the internet</source>
        <comment>what a permission opens</comment>
        <translation>اتصالات بحواسيب أخرى وبالإنترنت</translation>
    </message>
    <message>
        <source>Messages of the kernel about what programs do</source>
        <comment>what a permission opens</comment>
        <translation>رسائل النواة عمّا تفعله البرامج</translation>
    </message>
    <message>
        <source>Parts of the kernel that can be loaded</source>
        <comment>what a permission opens</comment>
        <translation>أجزاء النواة القابلة للتحميل</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <comment>what a permission opens</comment>
        <translation>لغة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Names of devices in the local network</source>
        <comment>what a permission opens</comment>
        <translation>أسماء الأجهزة في الشبكة المحلية</translation>
    </message>
    <message>
        <source>Where you are</source>
        <comment>what a permission opens</comment>
        <translation>مكان وجودك</translation>
    </message>
    <message>
        <source>Who is logged in, and was</source>
        <comment>what a permission opens</comment>
        <translation>من سجّل دخوله الآن ومن قبل</translation>
    </message>
    <message>
        <source>Control of media players</source>
        <comment>what a permission opens</comment>
        <translation>التحكم بمشغلات الوسائط</translation>
    </message>
    <message>
        <source>Mobile modems</source>
        <comment>what a permission opens</comment>
        <translation>مودمات الهاتف المحمول</translation>
    </message>
    <message>
        <source>What is mounted where</source>
        <comment>what a permission opens</comment>
        <translation>ما هو مضموم وأين</translation>
    </message>
    <message>
        <source>State of the network</source>
        <comment>what a permission opens</comment>
        <translation>حالة الشبكة</translation>
    </message>
    <message>
        <source>Settings of the network</source>
        <comment>what a permission opens</comment>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>Online accounts</source>
        <comment>what a permission opens</comment>
        <translation>الحسابات على الإنترنت</translation>
    </message>
    <message>
        <source>CD and DVD drives</source>
        <comment>what a permission opens</comment>
        <translation>سواقات CD وDVD</translation>
    </message>
    <message>
        <source>Installing and removing of snaps, and by way of them the whole computer</source>
        <comment>what a permission opens</comment>
        <translation>تثبيت حزم snap وإزالتها، ومن خلالها الحاسوب كله</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <comment>what a permission opens</comment>
        <translation>كلمات السر المحفوظة</translation>
    </message>
    <message>
        <source>Your own files</source>
        <comment>what a permission opens</comment>
        <translation>ملفاتك</translation>
    </message>
    <message>
        <source>Setting up of printers</source>
        <comment>what a permission opens</comment>
        <translation>إعداد الطابعات</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>what a permission opens</comment>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Ending and slowing down of other programs</source>
        <comment>what a permission opens</comment>
        <translation>إنهاء برامج أخرى وإبطاؤها</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <comment>what a permission opens</comment>
        <translation>البرامج العاملة</translation>
    </message>
    <message>
        <source>Network traffic of any kind, past the usual rules</source>
        <comment>what a permission opens</comment>
        <translation>حركة الشبكة من أي نوع، خارج القواعد المعتادة</translation>
    </message>
    <message>
        <source>Removable media and other mounted disks</source>
        <comment>what a permission opens</comment>
        <translation>الوسائط القابلة للإزالة والأقراص المضمومة الأخرى</translation>
    </message>
    <message>
        <source>What other programs show on the screen</source>
        <comment>what a permission opens</comment>
        <translation>ما تعرضه البرامج الأخرى على الشاشة</translation>
    </message>
    <message>
        <source>Keeping the screen from being locked</source>
        <comment>what a permission opens</comment>
        <translation>منع قفل الشاشة</translation>
    </message>
    <message>
        <source>Security keys</source>
        <comment>what a permission opens</comment>
        <translation>مفاتيح الأمان</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <comment>what a permission opens</comment>
        <translation>المنافذ التسلسلية</translation>
    </message>
    <message>
        <source>Shutting down and restarting</source>
        <comment>what a permission opens</comment>
        <translation>إيقاف التشغيل وإعادته</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <comment>what a permission opens</comment>
        <translation>البطاقات الذكية</translation>
    </message>
    <message>
        <source>Sound cards directly, recording included</source>
        <comment>what a permission opens</comment>
        <translation>بطاقات الصوت مباشرة، بما في ذلك التسجيل</translation>
    </message>
    <message>
        <source>Playing of sound</source>
        <comment>what a permission opens</comment>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Recording of sound</source>
        <comment>what a permission opens</comment>
        <translation>تسجيل الصوت</translation>
    </message>
    <message>
        <source>SSH keys, the private ones included</source>
        <comment>what a permission opens</comment>
        <translation>مفاتيح SSH، بما فيها الخاصة</translation>
    </message>
    <message>
        <source>Public SSH keys</source>
        <comment>what a permission opens</comment>
        <translation>مفاتيح SSH العامة</translation>
    </message>
    <message>
        <source>State of the system</source>
        <comment>what a permission opens</comment>
        <translation>حالة النظام</translation>
    </message>
    <message>
        <source>Logs of the system</source>
        <comment>what a permission opens</comment>
        <translation>سجلات النظام</translation>
    </message>
    <message>
        <source>Programs of the system</source>
        <comment>what a permission opens</comment>
        <translation>برامج النظام</translation>
    </message>
    <message>
        <source>Television receivers</source>
        <comment>what a permission opens</comment>
        <translation>أجهزة استقبال التلفاز</translation>
    </message>
    <message>
        <source>The time zone of this computer</source>
        <comment>what a permission opens</comment>
        <translation>المنطقة الزمنية لهذا الحاسوب</translation>
    </message>
    <message>
        <source>The security chip of this computer (TPM)</source>
        <comment>what a permission opens</comment>
        <translation>شريحة أمان هذا الحاسوب (TPM)</translation>
    </message>
    <message>
        <source>USB devices of any kind</source>
        <comment>what a permission opens</comment>
        <translation>أجهزة USB من أي نوع</translation>
    </message>
    <message>
        <source>File systems of its own</source>
        <comment>what a permission opens</comment>
        <translation>أنظمة ملفات خاصة به</translation>
    </message>
    <message>
        <source>Networks of vehicles (CAN)</source>
        <comment>what a permission opens</comment>
        <translation>شبكات المركبات (CAN)</translation>
    </message>
    <message>
        <source>Pretended keyboards and mice</source>
        <comment>what a permission opens</comment>
        <translation>لوحات مفاتيح وفأرات مصطنعة</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>what a permission opens</comment>
        <translation>الأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>Nearly every file of this computer</source>
        <comment>what a permission opens</comment>
        <translation>تكاد تكون كل ملفات هذا الحاسوب</translation>
    </message>
    <message>
        <source>Chips that compute one kind of thing quickly</source>
        <comment>what a permission opens</comment>
        <translation>رقائق تحسب نوعًا واحدًا من الأشياء بسرعة</translation>
    </message>
    <message>
        <source>Questions to you whether something may be done</source>
        <comment>what a permission opens</comment>
        <translation>أسئلة لك عما إذا كان يجوز فعل شيء</translation>
    </message>
    <message>
        <source>The hardware itself, past the kernel</source>
        <comment>what a permission opens</comment>
        <translation>العتاد نفسه، متجاوزًا النواة</translation>
    </message>
    <message>
        <source>Encryption and random numbers of the system</source>
        <comment>what a permission opens</comment>
        <translation>التعمية والأرقام العشوائية للنظام</translation>
    </message>
    <message>
        <source>The software inside of devices (firmware)</source>
        <comment>what a permission opens</comment>
        <translation>البرمجيات داخل الأجهزة (البرامج الثابتة)</translation>
    </message>
    <message>
        <source>Settings of the hardware, such as speed and brightness</source>
        <comment>what a permission opens</comment>
        <translation>إعدادات العتاد، مثل السرعة والسطوع</translation>
    </message>
    <message>
        <source>Tickets by which you are logged in to other computers</source>
        <comment>what a permission opens</comment>
        <translation>تذاكر تسجّل دخولك بها إلى حواسيب أخرى</translation>
    </message>
    <message>
        <source>Closed-off surroundings for parts of the app</source>
        <comment>what a permission opens</comment>
        <translation>بيئات مغلقة لأجزاء من التطبيق</translation>
    </message>
    <message>
        <source>Other apps: talking to them or sharing with them</source>
        <comment>what a permission opens</comment>
        <translation>تطبيقات أخرى: التحدث إليها أو المشاركة معها</translation>
    </message>
    <message>
        <source>Telling the system how far the app is</source>
        <comment>what a permission opens</comment>
        <translation>إخبار النظام بالمرحلة التي بلغها التطبيق</translation>
    </message>
    <message>
        <source>Documentation and other data that come with the system</source>
        <comment>what a permission opens</comment>
        <translation>الوثائق وبيانات أخرى تأتي مع النظام</translation>
    </message>
    <message>
        <source>Programs and updates of the system</source>
        <comment>what a permission opens</comment>
        <translation>برامج النظام وتحديثاته</translation>
    </message>
    <message>
        <source>The part of the processor that keeps secrets</source>
        <comment>what a permission opens</comment>
        <translation>جزء المعالج الذي يحفظ الأسرار</translation>
    </message>
    <message>
        <source>Being a USB device for another computer</source>
        <comment>what a permission opens</comment>
        <translation>العمل جهاز USB لحاسوب آخر</translation>
    </message>
</context>
<context>
    <name>Snapperms::UseSentences</name>
    <message>
        <source>%1 has the camera open now.</source>
        <translation>الكاميرا مفتوحة الآن لدى %1.</translation>
    </message>
    <message>
        <source>%1 is recording sound now.</source>
        <translation>يسجّل %1 الصوت الآن.</translation>
    </message>
    <message>
        <source>%1 is still recording sound, although “%2” was taken away. It can go on until it is closed.</source>
        <translation>ما زال %1 يسجّل الصوت، مع أن «%2» سُحب. ويمكنه المتابعة حتى يُغلق.</translation>
    </message>
    <message>
        <source>Something is recording sound now, and it cannot be told which program it is.</source>
        <translation>ثمة ما يسجّل الصوت الآن، ولا يمكن معرفة أي برنامج هو.</translation>
    </message>
    <message>
        <source>Something is recording sound now, and it cannot be told whether it is %1.</source>
        <translation>ثمة ما يسجّل الصوت الآن، ولا يمكن معرفة هل هو %1.</translation>
    </message>
    <message>
        <source>%1 also runs for another user or for the system. Whether it has the camera open there is not shown here.</source>
        <translation>يعمل %1 أيضًا لدى مستخدم آخر أو لدى النظام. ولا يُعرض هنا هل الكاميرا مفتوحة لديه هناك.</translation>
    </message>
    <message>
        <source>Whether it records just now cannot be seen here: recordings go through the sound server, and that cannot be asked now.</source>
        <translation>لا يمكن أن يُرى هنا هل يسجّل الآن: فالتسجيل يمر عبر خادم الصوت، ولا يمكن سؤاله الآن.</translation>
    </message>
    <message>
        <source>Not all that %1 has open could be looked through. Whether the camera is among it is not known.</source>
        <translation>تعذّر فحص كل ما لدى %1 مفتوحًا. ولا يُعرف هل الكاميرا منه.</translation>
    </message>
</context>
</TS>

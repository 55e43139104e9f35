<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>Online Accounts</source>
        <translation>オンラインアカウント</translation>
    </message>
    <message>
        <source>Use the online accounts you have set up, such as mail and storage, in your name.</source>
        <translation>設定済みのメールやストレージなどのオンラインアカウントを、あなたの名前で利用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts</source>
        <translation>%1 にオンラインアカウントの利用を許可する</translation>
    </message>
    <message>
        <source>Online Accounts in Ubuntu Touch</source>
        <translation>Ubuntu Touch のオンラインアカウント</translation>
    </message>
    <message>
        <source>Use the online accounts that you have set up in Ubuntu Touch, in your name.</source>
        <translation>Ubuntu Touch で設定したオンラインアカウントを、あなたの名前で利用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use your online accounts in Ubuntu Touch</source>
        <translation>%1 にUbuntu Touch のオンラインアカウントの利用を許可する</translation>
    </message>
    <message>
        <source>Media Player Control</source>
        <translation>メディアプレーヤーの操作</translation>
    </message>
    <message>
        <source>See what a media player is playing, and start, pause and skip it.</source>
        <translation>メディアプレーヤーの再生内容を確認し、再生、一時停止、曲送りを行います。</translation>
    </message>
    <message>
        <source>Allow %1 to control media players</source>
        <translation>%1 にメディアプレーヤーの操作を許可する</translation>
    </message>
    <message>
        <source>Talk to Another Program</source>
        <translation>別のプログラムとの通信</translation>
    </message>
    <message>
        <source>Exchange messages with one particular other program, or be found by others.</source>
        <translation>特定の別のプログラムとメッセージをやり取りするか、他から見つけられるようにします。</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another program</source>
        <translation>%1 に別のプログラムとのメッセージのやり取りを許可する</translation>
    </message>
    <message>
        <source>Files from Other Snaps</source>
        <translation>他の Snap のファイル</translation>
    </message>
    <message>
        <source>Use files that another snap shares, such as themes, plugins or language packs.</source>
        <translation>テーマ、プラグイン、言語パックなど、他の Snap が共有するファイルを使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use files from another snap</source>
        <translation>%1 に他の Snap のファイルの使用を許可する</translation>
    </message>
    <message>
        <source>Shared Memory</source>
        <translation>共有メモリ</translation>
    </message>
    <message>
        <source>Exchange data quickly with other programs in a shared part of the memory.</source>
        <translation>共有メモリを通じて、他のプログラムと高速にデータをやり取りします。</translation>
    </message>
    <message>
        <source>Allow %1 to use shared memory</source>
        <translation>%1 に共有メモリの使用を許可する</translation>
    </message>
    <message>
        <source>Message Queues</source>
        <translation>メッセージキュー</translation>
    </message>
    <message>
        <source>Exchange short messages with another snap.</source>
        <translation>別の Snap と短いメッセージをやり取りします。</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with another snap</source>
        <translation>%1 に別の Snap とのメッセージのやり取りを許可する</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <translation>共有設定</translation>
    </message>
    <message>
        <source>Read or change settings that several snaps share.</source>
        <translation>複数の Snap が共有する設定を読み取り、または変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to use shared settings</source>
        <translation>%1 に共有設定の使用を許可する</translation>
    </message>
    <message>
        <source>Phone Calls and Messages</source>
        <translation>電話とメッセージ</translation>
    </message>
    <message>
        <source>Make phone calls, read and send text messages, and use the SIM card.</source>
        <translation>電話をかけ、SMS を読み取り、送信し、SIM カードを使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to make phone calls and send text messages</source>
        <translation>%1 に電話の発信と SMS の送信を許可する</translation>
    </message>
    <message>
        <source>Desktop Integration</source>
        <translation>デスクトップとの統合</translation>
    </message>
    <message>
        <source>Use fonts, notifications, the file chooser, the system tray and other basics of the desktop.</source>
        <translation>フォント、通知、ファイル選択、システムトレイなど、デスクトップの基本機能を使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop</source>
        <translation>%1 にデスクトップとの統合を許可する</translation>
    </message>
    <message>
        <source>Input Methods and Accessibility</source>
        <translation>入力メソッドとアクセシビリティ</translation>
    </message>
    <message>
        <source>Use input methods and screen readers the old way; this may reveal what you type elsewhere.</source>
        <translation>入力メソッドやスクリーンリーダーを旧方式で使います。他での入力内容が漏れることがあります。</translation>
    </message>
    <message>
        <source>Allow %1 to use input methods and accessibility</source>
        <translation>%1 に入力メソッドとアクセシビリティの使用を許可する</translation>
    </message>
    <message>
        <source>Windows on the Screen</source>
        <translation>画面上のウィンドウ</translation>
    </message>
    <message>
        <source>Show windows on a Wayland desktop.</source>
        <translation>Wayland デスクトップにウィンドウを表示します。</translation>
    </message>
    <message>
        <source>Allow %1 to show windows</source>
        <translation>%1 にウィンドウの表示を許可する</translation>
    </message>
    <message>
        <source>Windows in X11</source>
        <translation>X11 のウィンドウ</translation>
    </message>
    <message>
        <source>Show windows the old way; this may also reveal what you type and see in other X11 apps.</source>
        <translation>旧方式でウィンドウを表示します。他の X11 アプリでの入力や表示が漏れることがあります。</translation>
    </message>
    <message>
        <source>Allow %1 to show windows through X11</source>
        <translation>%1 にX11 によるウィンドウの表示を許可する</translation>
    </message>
    <message>
        <source>Windows through Mir</source>
        <translation>Mir のウィンドウ</translation>
    </message>
    <message>
        <source>Show windows on a desktop that uses the Mir display server.</source>
        <translation>Mir ディスプレイサーバーを使うデスクトップにウィンドウを表示します。</translation>
    </message>
    <message>
        <source>Allow %1 to show windows through Mir</source>
        <translation>%1 にMir によるウィンドウの表示を許可する</translation>
    </message>
    <message>
        <source>Desktop Integration, Old Kind</source>
        <translation>デスクトップとの統合 (旧方式)</translation>
    </message>
    <message>
        <source>Use windows, menus, notifications and input methods the old way, without much isolation.</source>
        <translation>ウィンドウ、メニュー、通知、入力メソッドを旧方式で使います。隔離はほとんどされません。</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with the desktop the old way</source>
        <translation>%1 に旧方式でのデスクトップとの統合を許可する</translation>
    </message>
    <message>
        <source>Desktop Integration in Unity 8</source>
        <translation>Unity 8 との統合</translation>
    </message>
    <message>
        <source>Show windows, share the clipboard and open links on the Unity 8 desktop.</source>
        <translation>Unity 8 デスクトップでウィンドウを表示し、クリップボードを共有し、リンクを開きます。</translation>
    </message>
    <message>
        <source>Allow %1 to integrate with Unity 8</source>
        <translation>%1 にUnity 8 との統合を許可する</translation>
    </message>
    <message>
        <source>Graphics Acceleration</source>
        <translation>グラフィックアクセラレーション</translation>
    </message>
    <message>
        <source>Use the graphics card for smooth pictures, games, video and computations.</source>
        <translation>滑らかな表示、ゲーム、動画、計算のためにグラフィックカードを使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the graphics card</source>
        <translation>%1 にグラフィックカードの使用を許可する</translation>
    </message>
    <message>
        <source>Desktop Settings</source>
        <translation>デスクトップの設定</translation>
    </message>
    <message>
        <source>Read and change the settings of the GNOME desktop and of programs made for it.</source>
        <translation>GNOME デスクトップとその対応プログラムの設定を読み取り、変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to read and change desktop settings</source>
        <translation>%1 にデスクトップの設定の読み取りと変更を許可する</translation>
    </message>
    <message>
        <source>Desktop Settings, Old Kind</source>
        <translation>デスクトップの設定 (旧方式)</translation>
    </message>
    <message>
        <source>Read and change settings of old GNOME programs.</source>
        <translation>古い GNOME プログラムの設定を読み取り、変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to read and change old desktop settings</source>
        <translation>%1 に古いデスクトップ設定の読み取りと変更を許可する</translation>
    </message>
    <message>
        <source>Web Page Display</source>
        <translation>ウェブページの表示</translation>
    </message>
    <message>
        <source>Show web pages as browsers do; many apps are web pages inside.</source>
        <translation>ブラウザのようにウェブページを表示します。多くのアプリは中身がウェブページです。</translation>
    </message>
    <message>
        <source>Allow %1 to display web pages</source>
        <translation>%1 にウェブページの表示を許可する</translation>
    </message>
    <message>
        <source>On-Screen Keyboard</source>
        <translation>画面キーボード</translation>
    </message>
    <message>
        <source>Get text from the Maliit on-screen keyboard.</source>
        <translation>画面キーボード Maliit から文字を受け取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to use the on-screen keyboard</source>
        <translation>%1 に画面キーボードの使用を許可する</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Start and manage Docker containers. This is full control over the system.</source>
        <translation>Docker コンテナを起動、管理します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to use Docker, with full control over the system</source>
        <translation>%1 にDocker の使用とシステムの完全な制御を許可する</translation>
    </message>
    <message>
        <source>Run the Docker Service</source>
        <translation>Docker サービスの実行</translation>
    </message>
    <message>
        <source>Run the Docker service and its containers. This is full control over the system.</source>
        <translation>Docker サービスとそのコンテナを実行します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to run the Docker service</source>
        <translation>%1 にDocker サービスの実行を許可する</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Start and manage Podman containers. This can be full control over the system.</source>
        <translation>Podman コンテナを起動、管理します。システムを完全に制御できる場合があります。</translation>
    </message>
    <message>
        <source>Allow %1 to use Podman</source>
        <translation>%1 にPodman の使用を許可する</translation>
    </message>
    <message>
        <source>LXD</source>
        <translation>LXD</translation>
    </message>
    <message>
        <source>Start and manage LXD containers and virtual machines. This is full control over the system.</source>
        <translation>LXD のコンテナと仮想マシンを起動、管理します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to use LXD, with full control over the system</source>
        <translation>%1 にLXD の使用とシステムの完全な制御を許可する</translation>
    </message>
    <message>
        <source>Run the LXD Service</source>
        <translation>LXD サービスの実行</translation>
    </message>
    <message>
        <source>Run the LXD service and its containers. This is full control over the system.</source>
        <translation>LXD サービスとそのコンテナを実行します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to run the LXD service</source>
        <translation>%1 にLXD サービスの実行を許可する</translation>
    </message>
    <message>
        <source>LXD from Inside</source>
        <translation>内側からの LXD</translation>
    </message>
    <message>
        <source>Talk to LXD from inside a container or virtual machine that it runs.</source>
        <translation>LXD が動かすコンテナや仮想マシンの中から LXD と通信します。</translation>
    </message>
    <message>
        <source>Allow %1 to talk to LXD from inside a container</source>
        <translation>%1 にコンテナ内からの LXD との通信を許可する</translation>
    </message>
    <message>
        <source>Virtual Machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Create and manage virtual machines. This can become full control over the system.</source>
        <translation>仮想マシンを作成、管理します。システムの完全な制御につながることがあります。</translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual machines</source>
        <translation>%1 に仮想マシンの管理を許可する</translation>
    </message>
    <message>
        <source>Fast Virtual Machines</source>
        <translation>高速な仮想マシン</translation>
    </message>
    <message>
        <source>Run virtual machines at full speed with the processor&apos;s help.</source>
        <translation>プロセッサの支援により、仮想マシンを全速力で実行します。</translation>
    </message>
    <message>
        <source>Allow %1 to run virtual machines at full speed</source>
        <translation>%1 に仮想マシンの高速な実行を許可する</translation>
    </message>
    <message>
        <source>Run the Multipass Service</source>
        <translation>Multipass サービスの実行</translation>
    </message>
    <message>
        <source>Run the Multipass service and its virtual machines. This is full control over the system.</source>
        <translation>Multipass サービスとその仮想マシンを実行します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to run the Multipass service</source>
        <translation>%1 にMultipass サービスの実行を許可する</translation>
    </message>
    <message>
        <source>ACRN Virtual Machines</source>
        <translation>ACRN 仮想マシン</translation>
    </message>
    <message>
        <source>Run and manage virtual machines of the ACRN hypervisor.</source>
        <translation>ACRN ハイパーバイザーの仮想マシンを実行、管理します。</translation>
    </message>
    <message>
        <source>Allow %1 to manage ACRN virtual machines</source>
        <translation>%1 にACRN 仮想マシンの管理を許可する</translation>
    </message>
    <message>
        <source>Run Kubernetes</source>
        <translation>Kubernetes の実行</translation>
    </message>
    <message>
        <source>Run the Kubernetes service and its containers. This is full control over the system.</source>
        <translation>Kubernetes サービスとそのコンテナを実行します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to run Kubernetes</source>
        <translation>%1 にKubernetes の実行を許可する</translation>
    </message>
    <message>
        <source>Run the Nomad Service</source>
        <translation>Nomad サービスの実行</translation>
    </message>
    <message>
        <source>Run the Nomad service and the programs it hands out. This is full control over the system.</source>
        <translation>Nomad サービスと、それが配るプログラムを実行します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to run the Nomad service</source>
        <translation>%1 にNomad サービスの実行を許可する</translation>
    </message>
    <message>
        <source>Run AWS IoT Greengrass</source>
        <translation>AWS IoT Greengrass の実行</translation>
    </message>
    <message>
        <source>Run programs sent from the Amazon cloud. This is full control over the system.</source>
        <translation>Amazon のクラウドから送られたプログラムを実行します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to run AWS IoT Greengrass</source>
        <translation>%1 にAWS IoT Greengrass の実行を許可する</translation>
    </message>
    <message>
        <source>Run MicroStack</source>
        <translation>MicroStack の実行</translation>
    </message>
    <message>
        <source>Run the MicroStack cloud and its virtual machines. This is full control over the system.</source>
        <translation>MicroStack クラウドとその仮想マシンを実行します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to run MicroStack</source>
        <translation>%1 にMicroStack の実行を許可する</translation>
    </message>
    <message>
        <source>MicroCeph</source>
        <translation>MicroCeph</translation>
    </message>
    <message>
        <source>Manage the MicroCeph storage cluster and the data in it.</source>
        <translation>MicroCeph ストレージクラスターと、その中のデータを管理します。</translation>
    </message>
    <message>
        <source>Allow %1 to use MicroCeph</source>
        <translation>%1 にMicroCeph の使用を許可する</translation>
    </message>
    <message>
        <source>Run the MicroCeph Service</source>
        <translation>MicroCeph サービスの実行</translation>
    </message>
    <message>
        <source>Run the MicroCeph storage service on whole disks of this system.</source>
        <translation>このシステムのディスク全体を使って MicroCeph ストレージサービスを実行します。</translation>
    </message>
    <message>
        <source>Allow %1 to run the MicroCeph service</source>
        <translation>%1 にMicroCeph サービスの実行を許可する</translation>
    </message>
    <message>
        <source>Juju Settings</source>
        <translation>Juju の設定</translation>
    </message>
    <message>
        <source>Read the settings of the Juju cloud tool, with the passwords in them.</source>
        <translation>クラウドツール Juju の設定を、その中のパスワードとともに読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to read Juju settings and passwords</source>
        <translation>%1 にJuju の設定とパスワードの読み取りを許可する</translation>
    </message>
    <message>
        <source>Own Sandboxes</source>
        <translation>独自のサンドボックス</translation>
    </message>
    <message>
        <source>Set up its own sandboxes, as web browsers do; this opens more of the system to attacks.</source>
        <translation>ウェブブラウザのように独自の隔離環境を作ります。システムが攻撃を受けやすくなります。</translation>
    </message>
    <message>
        <source>Allow %1 to set up its own sandboxes</source>
        <translation>%1 に独自のサンドボックスの作成を許可する</translation>
    </message>
    <message>
        <source>Kernel Modules</source>
        <translation>カーネルモジュール</translation>
    </message>
    <message>
        <source>Load and remove any part of the system kernel. This is full control over the system.</source>
        <translation>カーネルのあらゆる部分を追加、削除します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to load and remove any kernel module</source>
        <translation>%1 にあらゆるカーネルモジュールの追加と削除を許可する</translation>
    </message>
    <message>
        <source>Certain Kernel Modules</source>
        <translation>特定のカーネルモジュール</translation>
    </message>
    <message>
        <source>Load or block certain kernel modules that the app has asked for.</source>
        <translation>アプリが求めた特定のカーネルモジュールを読み込み、または禁止します。</translation>
    </message>
    <message>
        <source>Allow %1 to load certain kernel modules</source>
        <translation>%1 に特定のカーネルモジュールの読み込みを許可する</translation>
    </message>
    <message>
        <source>List of Kernel Modules</source>
        <translation>カーネルモジュールの一覧</translation>
    </message>
    <message>
        <source>See which kernel modules are loaded.</source>
        <translation>どのカーネルモジュールが読み込まれているかを確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see loaded kernel modules</source>
        <translation>%1 に読み込まれたカーネルモジュールの確認を許可する</translation>
    </message>
    <message>
        <source>Source of Firmware</source>
        <translation>ファームウェアの入手元</translation>
    </message>
    <message>
        <source>Choose from which folder the system loads firmware into its hardware.</source>
        <translation>システムがハードウェアのファームウェアを読み込むフォルダを選びます。</translation>
    </message>
    <message>
        <source>Allow %1 to choose where firmware comes from</source>
        <translation>%1 にファームウェアの入手元の選択を許可する</translation>
    </message>
    <message>
        <source>Processor Scheduling</source>
        <translation>プロセッサの割り当て</translation>
    </message>
    <message>
        <source>Decide instead of the system which program gets the processor when.</source>
        <translation>どのプログラムがいつプロセッサを使うかを、システムに代わって決めます。</translation>
    </message>
    <message>
        <source>Allow %1 to decide which program gets the processor</source>
        <translation>%1 にプロセッサの割り当ての決定を許可する</translation>
    </message>
    <message>
        <source>System Tracing</source>
        <translation>システムの追跡</translation>
    </message>
    <message>
        <source>Watch the kernel and all programs at work, and read what they handle.</source>
        <translation>カーネルと全プログラムの動作を監視し、扱う内容を読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to watch everything the system does</source>
        <translation>%1 にシステムの全動作の監視を許可する</translation>
    </message>
    <message>
        <source>Source Code on the System</source>
        <translation>システムのソースコード</translation>
    </message>
    <message>
        <source>Read the source code and kernel headers in the folder /usr/src.</source>
        <translation>/usr/src フォルダのソースコードとカーネルヘッダーを読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to read source code on the system</source>
        <translation>%1 にシステムのソースコードの読み取りを許可する</translation>
    </message>
    <message>
        <source>Robot Descriptions</source>
        <translation>ロボットの記述</translation>
    </message>
    <message>
        <source>Read the robot descriptions that come with ROS on this system.</source>
        <translation>このシステムの ROS に付属するロボットの記述を読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to read robot descriptions</source>
        <translation>%1 にロボットの記述の読み取りを許可する</translation>
    </message>
    <message>
        <source>ROS Service Control</source>
        <translation>ROS サービスの制御</translation>
    </message>
    <message>
        <source>Start, stop and watch the services of snaps for the robot system ROS.</source>
        <translation>ロボットシステム ROS のために、Snap のサービスを開始、停止、監視します。</translation>
    </message>
    <message>
        <source>Allow %1 to control services for ROS</source>
        <translation>%1 にROS 用サービスの制御を許可する</translation>
    </message>
    <message>
        <source>App Test Automation</source>
        <translation>アプリのテスト自動化</translation>
    </message>
    <message>
        <source>Let test programs look inside the app and operate it.</source>
        <translation>テストプログラムがアプリの中を調べ、操作できるようにします。</translation>
    </message>
    <message>
        <source>Allow %1 to be watched and operated by test programs</source>
        <translation>%1 にテストプログラムによる観察と操作を許可する</translation>
    </message>
    <message>
        <source>Talk to the Virtual Machine Host</source>
        <translation>仮想マシンのホストとの通信</translation>
    </message>
    <message>
        <source>Exchange data with the system that runs this virtual machine.</source>
        <translation>この仮想マシンを実行しているシステムとデータをやり取りします。</translation>
    </message>
    <message>
        <source>Allow %1 to talk to the virtual machine host</source>
        <translation>%1 に仮想マシンのホストとの通信を許可する</translation>
    </message>
    <message>
        <source>Kernel Notices</source>
        <translation>カーネルの通知</translation>
    </message>
    <message>
        <source>Exchange messages with the kernel, such as notices of programs that start.</source>
        <translation>プログラムの起動の通知など、カーネルとメッセージをやり取りします。</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with the kernel</source>
        <translation>%1 にカーネルとのメッセージのやり取りを許可する</translation>
    </message>
    <message>
        <source>Kernel Driver Messages</source>
        <translation>カーネルドライバーの通信</translation>
    </message>
    <message>
        <source>Exchange messages with a particular driver in the kernel.</source>
        <translation>カーネルの特定のドライバーとメッセージをやり取りします。</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with a kernel driver</source>
        <translation>%1 にカーネルドライバーとのメッセージのやり取りを許可する</translation>
    </message>
    <message>
        <source>Empty Permission</source>
        <translation>空の権限</translation>
    </message>
    <message>
        <source>Allow nothing; it is there for testing only.</source>
        <translation>何も許可しません。テストのためだけにあります。</translation>
    </message>
    <message>
        <source>Allow %1 to have a permission that allows nothing</source>
        <translation>%1 に何も許可しない権限の所持を許可する</translation>
    </message>
    <message>
        <source>Play Sound</source>
        <translation>音声の再生</translation>
    </message>
    <message>
        <source>Play music, voices and other sounds.</source>
        <translation>音楽や声、その他の音を再生します。</translation>
    </message>
    <message>
        <source>Allow %1 to play sound</source>
        <translation>%1 に音声の再生を許可する</translation>
    </message>
    <message>
        <source>Game Controllers</source>
        <translation>ゲームコントローラー</translation>
    </message>
    <message>
        <source>Use gamepads, joysticks and steering wheels.</source>
        <translation>ゲームパッド、ジョイスティック、ハンドルを使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use game controllers</source>
        <translation>%1 にゲームコントローラーの使用を許可する</translation>
    </message>
    <message>
        <source>CD and DVD Drives</source>
        <translation>CD・DVD ドライブ</translation>
    </message>
    <message>
        <source>Play and read CDs, DVDs and Blu-ray discs, and burn them where the app has asked for that.</source>
        <translation>CD、DVD、ブルーレイを再生し、読み取ります。アプリが求めた場合は書き込みも行います。</translation>
    </message>
    <message>
        <source>Allow %1 to use CD and DVD drives</source>
        <translation>%1 にCD・DVD ドライブの使用を許可する</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print documents and see the printers.</source>
        <translation>文書を印刷し、プリンターを確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to print</source>
        <translation>%1 に印刷を許可する</translation>
    </message>
    <message>
        <source>Printer Management</source>
        <translation>プリンターの管理</translation>
    </message>
    <message>
        <source>Print, add and remove printers, change their settings and see everybody&apos;s print jobs.</source>
        <translation>印刷、プリンターの追加・削除・設定、全員の印刷ジョブの確認を行います。</translation>
    </message>
    <message>
        <source>Allow %1 to manage printers</source>
        <translation>%1 にプリンターの管理を許可する</translation>
    </message>
    <message>
        <source>USB Devices</source>
        <translation>USB デバイス</translation>
    </message>
    <message>
        <source>Use any connected USB device directly, even keyboards, phones and drives.</source>
        <translation>接続されたあらゆる USB デバイスを直接使用します。キーボード、電話、ドライブも含みます。</translation>
    </message>
    <message>
        <source>Allow %1 to use any USB device</source>
        <translation>%1 にすべての USB デバイスの使用を許可する</translation>
    </message>
    <message>
        <source>Special Input Device</source>
        <translation>特殊な入力デバイス</translation>
    </message>
    <message>
        <source>Talk directly to an input device, such as a custom keyboard, pedal or controller.</source>
        <translation>特殊なキーボードやペダル、コントローラーなどの入力デバイスと直接通信します。</translation>
    </message>
    <message>
        <source>Allow %1 to use a special input device</source>
        <translation>%1 に特殊な入力デバイスの使用を許可する</translation>
    </message>
    <message>
        <source>Security Keys</source>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>Sign in with a security key, such as a YubiKey, that you touch or plug in.</source>
        <translation>YubiKey など、触れたり挿したりするセキュリティキーでログインします。</translation>
    </message>
    <message>
        <source>Allow %1 to use security keys</source>
        <translation>%1 にセキュリティキーの使用を許可する</translation>
    </message>
    <message>
        <source>Smart Cards</source>
        <translation>スマートカード</translation>
    </message>
    <message>
        <source>Use smart card readers and the identity or bank cards in them.</source>
        <translation>カードリーダーと、そこに入れた身分証や銀行カードを使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use smart cards</source>
        <translation>%1 にスマートカードの使用を許可する</translation>
    </message>
    <message>
        <source>Keys on Security Tokens</source>
        <translation>セキュリティトークンの鍵</translation>
    </message>
    <message>
        <source>Sign, decrypt and sign in with the keys on security tokens.</source>
        <translation>セキュリティトークンの鍵で署名、復号、ログインします。</translation>
    </message>
    <message>
        <source>Allow %1 to use keys on security tokens</source>
        <translation>%1 にセキュリティトークンの鍵の使用を許可する</translation>
    </message>
    <message>
        <source>Bluetooth Hardware</source>
        <translation>Bluetooth ハードウェア</translation>
    </message>
    <message>
        <source>Switch Bluetooth on and off, search for devices nearby and exchange data with them.</source>
        <translation>Bluetooth のオン・オフ、近くのデバイスの検索、データのやり取りを行います。</translation>
    </message>
    <message>
        <source>Allow %1 to control the Bluetooth hardware</source>
        <translation>%1 にBluetooth ハードウェアの制御を許可する</translation>
    </message>
    <message>
        <source>Bluetooth Devices</source>
        <translation>Bluetooth デバイス</translation>
    </message>
    <message>
        <source>Find, pair and use Bluetooth devices nearby.</source>
        <translation>近くの Bluetooth デバイスを検索、ペアリング、使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use Bluetooth devices</source>
        <translation>%1 にBluetooth デバイスの使用を許可する</translation>
    </message>
    <message>
        <source>TV Tuners</source>
        <translation>テレビチューナー</translation>
    </message>
    <message>
        <source>Watch and record television and radio with TV tuners.</source>
        <translation>テレビチューナーでテレビやラジオを視聴、録画します。</translation>
    </message>
    <message>
        <source>Allow %1 to use TV tuners</source>
        <translation>%1 にテレビチューナーの使用を許可する</translation>
    </message>
    <message>
        <source>Serial Port</source>
        <translation>シリアルポート</translation>
    </message>
    <message>
        <source>Exchange data with a device on a serial port, such as a modem or microcontroller.</source>
        <translation>モデムやマイコンなど、シリアルポートにつながるデバイスとデータをやり取りします。</translation>
    </message>
    <message>
        <source>Allow %1 to use a serial port</source>
        <translation>%1 にシリアルポートの使用を許可する</translation>
    </message>
    <message>
        <source>Device Buttons</source>
        <translation>本体のボタン</translation>
    </message>
    <message>
        <source>Notice presses of special buttons, such as volume and power keys.</source>
        <translation>音量や電源など、特別なボタンが押されたことを検知します。</translation>
    </message>
    <message>
        <source>Allow %1 to notice device buttons</source>
        <translation>%1 に本体のボタンの検知を許可する</translation>
    </message>
    <message>
        <source>Screen Brightness</source>
        <translation>画面の明るさ</translation>
    </message>
    <message>
        <source>Change the brightness of the screen and keyboard light, and see connected screens.</source>
        <translation>画面とキーボード照明の明るさを変え、接続された画面を確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to change the screen brightness</source>
        <translation>%1 に画面の明るさの変更を許可する</translation>
    </message>
    <message>
        <source>Whole Screen</source>
        <translation>画面全体</translation>
    </message>
    <message>
        <source>Draw directly on the screen and read what is shown on it.</source>
        <translation>画面に直接描画し、表示されている内容を読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to draw on and read the whole screen</source>
        <translation>%1 に画面全体への描画と読み取りを許可する</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <translation>カメラの設定</translation>
    </message>
    <message>
        <source>Configure the image processing of cameras and other video hardware.</source>
        <translation>カメラなどの映像ハードウェアの画像処理を設定します。</translation>
    </message>
    <message>
        <source>Allow %1 to configure cameras and video hardware</source>
        <translation>%1 にカメラと映像ハードウェアの設定を許可する</translation>
    </message>
    <message>
        <source>Media Player Service</source>
        <translation>メディア再生サービス</translation>
    </message>
    <message>
        <source>Play music and videos through the media player service of Ubuntu Touch.</source>
        <translation>Ubuntu Touch の再生サービスで音楽や動画を再生します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the media player service</source>
        <translation>%1 にメディア再生サービスの利用を許可する</translation>
    </message>
    <message>
        <source>Virtual Keyboard and Mouse</source>
        <translation>仮想キーボードとマウス</translation>
    </message>
    <message>
        <source>Type and click in your name in any program.</source>
        <translation>どのプログラムでも、あなたに代わって文字を入力し、クリックします。</translation>
    </message>
    <message>
        <source>Allow %1 to type and click in your name</source>
        <translation>%1 にあなたに代わる入力とクリックを許可する</translation>
    </message>
    <message>
        <source>Virtual Input Devices</source>
        <translation>仮想入力デバイス</translation>
    </message>
    <message>
        <source>Pretend to be a keyboard, mouse or other input device, and so type and click in your name.</source>
        <translation>キーボードやマウスなどになりすまし、あなたに代わって入力やクリックを行います。</translation>
    </message>
    <message>
        <source>Allow %1 to pretend to be an input device</source>
        <translation>%1 に入力デバイスへのなりすましを許可する</translation>
    </message>
    <message>
        <source>Android Phones</source>
        <translation>Android 携帯</translation>
    </message>
    <message>
        <source>Connect to Android phones and tablets over USB to manage them.</source>
        <translation>USB で Android 携帯やタブレットに接続し、管理します。</translation>
    </message>
    <message>
        <source>Allow %1 to connect to Android phones</source>
        <translation>%1 にAndroid 携帯への接続を許可する</translation>
    </message>
    <message>
        <source>Act as a USB Device</source>
        <translation>USB デバイスとして動作</translation>
    </message>
    <message>
        <source>Make this system appear as a USB device to another one.</source>
        <translation>このシステムを、別のシステムから USB デバイスとして見えるようにします。</translation>
    </message>
    <message>
        <source>Allow %1 to act as a USB device</source>
        <translation>%1 にUSB デバイスとしての動作を許可する</translation>
    </message>
    <message>
        <source>Security Chip</source>
        <translation>セキュリティチップ</translation>
    </message>
    <message>
        <source>Use the TPM security chip, which guards keys and measures how the system started.</source>
        <translation>鍵を守り、システムの起動を記録する TPM セキュリティチップを使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the security chip</source>
        <translation>%1 にセキュリティチップの使用を許可する</translation>
    </message>
    <message>
        <source>Secure Processor Area</source>
        <translation>プロセッサの保護領域</translation>
    </message>
    <message>
        <source>Talk to the protected part of the processor that guards keys and payments.</source>
        <translation>鍵や支払いを守る、プロセッサの保護された部分と通信します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the secure area of the processor</source>
        <translation>%1 にプロセッサの保護領域の使用を許可する</translation>
    </message>
    <message>
        <source>Random Numbers</source>
        <translation>乱数</translation>
    </message>
    <message>
        <source>Read random numbers made by the hardware.</source>
        <translation>ハードウェアが生成した乱数を読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to read hardware random numbers</source>
        <translation>%1 にハードウェア乱数の読み取りを許可する</translation>
    </message>
    <message>
        <source>Random Number Generator</source>
        <translation>乱数生成器</translation>
    </message>
    <message>
        <source>Read from the hardware random number generator, and choose which one the system uses.</source>
        <translation>ハードウェア乱数生成器を読み取り、システムが使うものを選びます。</translation>
    </message>
    <message>
        <source>Allow %1 to control the random number generator</source>
        <translation>%1 に乱数生成器の制御を許可する</translation>
    </message>
    <message>
        <source>Vehicle and Machine Bus</source>
        <translation>車両・機械のバス</translation>
    </message>
    <message>
        <source>Read and send messages on the CAN bus of cars, robots and machines.</source>
        <translation>自動車、ロボット、機械の CAN バスでメッセージを読み取り、送信します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the CAN bus</source>
        <translation>%1 にCAN バスの使用を許可する</translation>
    </message>
    <message>
        <source>I²C Controller</source>
        <translation>I²C コントローラー</translation>
    </message>
    <message>
        <source>Talk directly to chips and sensors on an I²C controller.</source>
        <translation>I²C コントローラーにつながるチップやセンサーと直接通信します。</translation>
    </message>
    <message>
        <source>Allow %1 to use an I²C controller</source>
        <translation>%1 にI²C コントローラーの使用を許可する</translation>
    </message>
    <message>
        <source>SPI Controller</source>
        <translation>SPI コントローラー</translation>
    </message>
    <message>
        <source>Talk directly to chips and displays on an SPI controller.</source>
        <translation>SPI コントローラーにつながるチップや表示器と直接通信します。</translation>
    </message>
    <message>
        <source>Allow %1 to use an SPI controller</source>
        <translation>%1 にSPI コントローラーの使用を許可する</translation>
    </message>
    <message>
        <source>Hardware Pin</source>
        <translation>ハードウェアピン</translation>
    </message>
    <message>
        <source>Read and switch one pin of the circuit board, and so what is wired to it.</source>
        <translation>基板のピンを 1 本読み取り、切り替えます。つながる機器も動作します。</translation>
    </message>
    <message>
        <source>Allow %1 to use a pin of the circuit board</source>
        <translation>%1 に基板のピンの使用を許可する</translation>
    </message>
    <message>
        <source>Hardware Pins</source>
        <translation>ハードウェアピン (複数)</translation>
    </message>
    <message>
        <source>Read and switch certain pins of the circuit board, and so what is wired to them.</source>
        <translation>基板の特定のピンを読み取り、切り替えます。つながる機器も動作します。</translation>
    </message>
    <message>
        <source>Allow %1 to use certain pins of the circuit board</source>
        <translation>%1 に基板の特定のピンの使用を許可する</translation>
    </message>
    <message>
        <source>All Hardware Pins</source>
        <translation>すべてのハードウェアピン</translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board, and so all that is wired to it.</source>
        <translation>基板のすべてのピンを読み取り、切り替えます。つながる機器もすべて動作します。</translation>
    </message>
    <message>
        <source>Allow %1 to use every pin of the circuit board</source>
        <translation>%1 に基板の全ピンの使用を許可する</translation>
    </message>
    <message>
        <source>Hardware Pin Memory</source>
        <translation>ハードウェアピンのメモリ</translation>
    </message>
    <message>
        <source>Read and switch every pin of the circuit board through its memory.</source>
        <translation>メモリを通じて、基板のすべてのピンを読み取り、切り替えます。</translation>
    </message>
    <message>
        <source>Allow %1 to use all pins through their memory</source>
        <translation>%1 にメモリを通じた全ピンの使用を許可する</translation>
    </message>
    <message>
        <source>Motors and Dimmers</source>
        <translation>モーターと調光器</translation>
    </message>
    <message>
        <source>Control one PWM channel, and so the speed or brightness of what is wired to it.</source>
        <translation>PWM チャンネルを制御し、つながる機器の速度や明るさを変えます。</translation>
    </message>
    <message>
        <source>Allow %1 to control motors and dimmers</source>
        <translation>%1 にモーターと調光器の制御を許可する</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Read and configure one sensor, such as one for light, motion or temperature.</source>
        <translation>光、動き、温度などのセンサーを 1 つ読み取り、設定します。</translation>
    </message>
    <message>
        <source>Allow %1 to use a sensor</source>
        <translation>%1 にセンサーの使用を許可する</translation>
    </message>
    <message>
        <source>On/Off Control</source>
        <translation>オン/オフ制御</translation>
    </message>
    <message>
        <source>Read and switch one on/off control of the hardware, such as a lamp.</source>
        <translation>ランプなど、ハードウェアのオン/オフを 1 つ読み取り、切り替えます。</translation>
    </message>
    <message>
        <source>Allow %1 to switch a hardware control on and off</source>
        <translation>%1 にハードウェアのオン/オフの切り替えを許可する</translation>
    </message>
    <message>
        <source>Special Hardware</source>
        <translation>特殊なハードウェア</translation>
    </message>
    <message>
        <source>Use special hardware that the maker of this device has described.</source>
        <translation>このデバイスのメーカーが定めた特殊なハードウェアを使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use special hardware</source>
        <translation>%1 に特殊なハードウェアの使用を許可する</translation>
    </message>
    <message>
        <source>Programmable Chips</source>
        <translation>プログラム可能なチップ</translation>
    </message>
    <message>
        <source>Program and control FPGA chips.</source>
        <translation>FPGA チップをプログラムし、制御します。</translation>
    </message>
    <message>
        <source>Allow %1 to program FPGA chips</source>
        <translation>%1 にFPGA チップのプログラムを許可する</translation>
    </message>
    <message>
        <source>Signal Processor</source>
        <translation>信号プロセッサ</translation>
    </message>
    <message>
        <source>Control the signal processors of certain circuit boards.</source>
        <translation>特定の基板の信号プロセッサを制御します。</translation>
    </message>
    <message>
        <source>Allow %1 to control the signal processor</source>
        <translation>%1 に信号プロセッサの制御を許可する</translation>
    </message>
    <message>
        <source>AI Accelerator</source>
        <translation>AI アクセラレーター</translation>
    </message>
    <message>
        <source>Use the neural processing chip for fast computations.</source>
        <translation>ニューラル処理チップを使って高速に計算します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the AI accelerator</source>
        <translation>%1 にAI アクセラレーターの使用を許可する</translation>
    </message>
    <message>
        <source>MediaTek Accelerators</source>
        <translation>MediaTek アクセラレーター</translation>
    </message>
    <message>
        <source>Use the chips for AI, images and video of MediaTek boards.</source>
        <translation>MediaTek 基板の AI、画像、動画用チップを使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use MediaTek accelerators</source>
        <translation>%1 にMediaTek アクセラレーターの使用を許可する</translation>
    </message>
    <message>
        <source>Allegro Video Chip</source>
        <translation>Allegro 動画チップ</translation>
    </message>
    <message>
        <source>Use the Allegro video chip to play and make video faster.</source>
        <translation>Allegro 動画チップを使い、動画を高速に再生、作成します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the Allegro video chip</source>
        <translation>%1 にAllegro 動画チップの使用を許可する</translation>
    </message>
    <message>
        <source>VideoCore Chip</source>
        <translation>VideoCore チップ</translation>
    </message>
    <message>
        <source>Talk directly to the graphics processor of a Raspberry Pi.</source>
        <translation>Raspberry Pi のグラフィックプロセッサと直接通信します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the VideoCore chip</source>
        <translation>%1 にVideoCore チップの使用を許可する</translation>
    </message>
    <message>
        <source>Intel Management Engine</source>
        <translation>Intel Management Engine</translation>
    </message>
    <message>
        <source>Talk to the management engine inside Intel processors.</source>
        <translation>Intel プロセッサ内蔵の管理エンジンと通信します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the Intel Management Engine</source>
        <translation>%1 にIntel Management Engine の使用を許可する</translation>
    </message>
    <message>
        <source>Intel QuickAssist</source>
        <translation>Intel QuickAssist</translation>
    </message>
    <message>
        <source>Use Intel QuickAssist chips to encrypt and compress faster.</source>
        <translation>Intel QuickAssist チップで暗号化と圧縮を高速化します。</translation>
    </message>
    <message>
        <source>Allow %1 to use Intel QuickAssist chips</source>
        <translation>%1 にIntel QuickAssist チップの使用を許可する</translation>
    </message>
    <message>
        <source>Xilinx Cards</source>
        <translation>Xilinx カード</translation>
    </message>
    <message>
        <source>Exchange data directly with Xilinx expansion cards.</source>
        <translation>Xilinx の拡張カードと直接データをやり取りします。</translation>
    </message>
    <message>
        <source>Allow %1 to use Xilinx cards</source>
        <translation>%1 にXilinx カードの使用を許可する</translation>
    </message>
    <message>
        <source>Broadcom Network Chip</source>
        <translation>Broadcom ネットワークチップ</translation>
    </message>
    <message>
        <source>Control Broadcom switching chips directly, and so all network traffic through them.</source>
        <translation>Broadcom スイッチチップと、そこを通るすべての通信を直接制御します。</translation>
    </message>
    <message>
        <source>Allow %1 to control Broadcom network chips</source>
        <translation>%1 にBroadcom ネットワークチップの制御を許可する</translation>
    </message>
    <message>
        <source>Qualcomm Chip Messages</source>
        <translation>Qualcomm チップの通信</translation>
    </message>
    <message>
        <source>Exchange messages with the modem and other processors of Qualcomm chips.</source>
        <translation>Qualcomm チップのモデムや他のプロセッサとメッセージをやり取りします。</translation>
    </message>
    <message>
        <source>Allow %1 to exchange messages with Qualcomm processors</source>
        <translation>%1 にQualcomm プロセッサとの通信を許可する</translation>
    </message>
    <message>
        <source>Android Device Memory</source>
        <translation>Android 機器のメモリ</translation>
    </message>
    <message>
        <source>Share memory directly with the hardware of Android devices.</source>
        <translation>Android 機器のハードウェアと直接メモリを共有します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the memory of Android devices</source>
        <translation>%1 にAndroid 機器のメモリの使用を許可する</translation>
    </message>
    <message>
        <source>Companion Processors</source>
        <translation>補助プロセッサ</translation>
    </message>
    <message>
        <source>Start and stop the other processors of the board, and load programs into them.</source>
        <translation>基板の他のプロセッサを開始、停止し、プログラムを読み込ませます。</translation>
    </message>
    <message>
        <source>Allow %1 to control companion processors</source>
        <translation>%1 に補助プロセッサの制御を許可する</translation>
    </message>
    <message>
        <source>SD Card Slot</source>
        <translation>SD カードスロット</translation>
    </message>
    <message>
        <source>Switch how the SD card slot of certain circuit boards works.</source>
        <translation>特定の基板の SD カードスロットの動作を切り替えます。</translation>
    </message>
    <message>
        <source>Allow %1 to control the SD card slot</source>
        <translation>%1 にSD カードスロットの制御を許可する</translation>
    </message>
    <message>
        <source>Hardware Driven by the App</source>
        <translation>アプリが動かすハードウェア</translation>
    </message>
    <message>
        <source>Drive a hardware device directly, without a driver of the system.</source>
        <translation>システムのドライバーを使わず、機器を直接動かします。</translation>
    </message>
    <message>
        <source>Allow %1 to drive a hardware device itself</source>
        <translation>%1 に機器を自ら動かすことを許可する</translation>
    </message>
    <message>
        <source>Precision Clock</source>
        <translation>高精度クロック</translation>
    </message>
    <message>
        <source>Use and set the high-precision clock of network cards.</source>
        <translation>ネットワークカードの高精度クロックを使用し、設定します。</translation>
    </message>
    <message>
        <source>Allow %1 to use and set the precision clock</source>
        <translation>%1 に高精度クロックの使用と設定を許可する</translation>
    </message>
    <message>
        <source>NVIDIA Driver Setup</source>
        <translation>NVIDIA ドライバーの準備</translation>
    </message>
    <message>
        <source>Prepare the system for NVIDIA graphics cards, as an administrator.</source>
        <translation>管理者として、システムを NVIDIA グラフィックカード用に準備します。</translation>
    </message>
    <message>
        <source>Allow %1 to set up NVIDIA drivers</source>
        <translation>%1 にNVIDIA ドライバーの準備を許可する</translation>
    </message>
    <message>
        <source>OpenGL Drivers from a Snap</source>
        <translation>Snap の OpenGL ドライバー</translation>
    </message>
    <message>
        <source>Let the system load OpenGL graphics drivers that a snap delivers.</source>
        <translation>Snap が提供する OpenGL グラフィックドライバーをシステムに読み込ませます。</translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL drivers from a snap</source>
        <translation>%1 にSnap の OpenGL ドライバーの読み込みを許可する</translation>
    </message>
    <message>
        <source>OpenGL ES Drivers from a Snap</source>
        <translation>Snap の OpenGL ES ドライバー</translation>
    </message>
    <message>
        <source>Let the system load OpenGL ES graphics drivers that a snap delivers.</source>
        <translation>Snap が提供する OpenGL ES グラフィックドライバーをシステムに読み込ませます。</translation>
    </message>
    <message>
        <source>Allow %1 to load OpenGL ES drivers from a snap</source>
        <translation>%1 にSnap の OpenGL ES ドライバーの読み込みを許可する</translation>
    </message>
    <message>
        <source>EGL Drivers from a Snap</source>
        <translation>Snap の EGL ドライバー</translation>
    </message>
    <message>
        <source>Let the system load EGL graphics drivers that a snap delivers.</source>
        <translation>Snap が提供する EGL グラフィックドライバーをシステムに読み込ませます。</translation>
    </message>
    <message>
        <source>Allow %1 to load EGL drivers from a snap</source>
        <translation>%1 にSnap の EGL ドライバーの読み込みを許可する</translation>
    </message>
    <message>
        <source>GBM Drivers from a Snap</source>
        <translation>Snap の GBM ドライバー</translation>
    </message>
    <message>
        <source>Let the system load GBM graphics drivers that a snap delivers.</source>
        <translation>Snap が提供する GBM グラフィックドライバーをシステムに読み込ませます。</translation>
    </message>
    <message>
        <source>Allow %1 to load GBM drivers from a snap</source>
        <translation>%1 にSnap の GBM ドライバーの読み込みを許可する</translation>
    </message>
    <message>
        <source>Vulkan Drivers from a Snap</source>
        <translation>Snap の Vulkan ドライバー</translation>
    </message>
    <message>
        <source>Let the system load Vulkan graphics drivers that a snap delivers.</source>
        <translation>Snap が提供する Vulkan グラフィックドライバーをシステムに読み込ませます。</translation>
    </message>
    <message>
        <source>Allow %1 to load Vulkan drivers from a snap</source>
        <translation>%1 にSnap の Vulkan ドライバーの読み込みを許可する</translation>
    </message>
    <message>
        <source>CUDA Drivers from a Snap</source>
        <translation>Snap の CUDA ドライバー</translation>
    </message>
    <message>
        <source>Let the system load NVIDIA computing drivers that a snap delivers.</source>
        <translation>Snap が提供する NVIDIA 計算用ドライバーをシステムに読み込ませます。</translation>
    </message>
    <message>
        <source>Allow %1 to load CUDA drivers from a snap</source>
        <translation>%1 にSnap の CUDA ドライバーの読み込みを許可する</translation>
    </message>
    <message>
        <source>NVIDIA Video Drivers from a Snap</source>
        <translation>Snap の NVIDIA 動画ドライバー</translation>
    </message>
    <message>
        <source>Let the system load NVIDIA video drivers that a snap delivers.</source>
        <translation>Snap が提供する NVIDIA 動画ドライバーをシステムに読み込ませます。</translation>
    </message>
    <message>
        <source>Allow %1 to load NVIDIA video drivers from a snap</source>
        <translation>%1 にSnap の NVIDIA 動画ドライバーの読み込みを許可する</translation>
    </message>
    <message>
        <source>Home Folder</source>
        <translation>ホームフォルダ</translation>
    </message>
    <message>
        <source>Open, change and delete your files, except hidden ones.</source>
        <translation>隠しファイルを除くあなたのファイルを開き、変更、削除します。</translation>
    </message>
    <message>
        <source>Allow %1 to use your files in the home folder</source>
        <translation>%1 にホームフォルダのファイルの使用を許可する</translation>
    </message>
    <message>
        <source>Removable Drives</source>
        <translation>リムーバブルドライブ</translation>
    </message>
    <message>
        <source>Open, change and delete files on USB sticks, memory cards and other mounted drives.</source>
        <translation>USB メモリ、メモリカード、その他のマウントされたドライブのファイルを開き、変更、削除します。</translation>
    </message>
    <message>
        <source>Allow %1 to use files on removable drives</source>
        <translation>%1 にリムーバブルドライブのファイルの使用を許可する</translation>
    </message>
    <message>
        <source>Chosen Personal Files</source>
        <translation>指定された個人ファイル</translation>
    </message>
    <message>
        <source>Open certain files and folders of yours, hidden ones too, that the app has asked for.</source>
        <translation>アプリが求めた、あなたの特定のファイルやフォルダを開きます。隠しファイルも含まれます。</translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of yours</source>
        <translation>%1 にあなたの特定のファイルの使用を許可する</translation>
    </message>
    <message>
        <source>Chosen System Files</source>
        <translation>指定されたシステムファイル</translation>
    </message>
    <message>
        <source>Open certain files and folders of the system that the app has asked for.</source>
        <translation>アプリが求めた、システムの特定のファイルやフォルダを開きます。</translation>
    </message>
    <message>
        <source>Allow %1 to use certain files of the system</source>
        <translation>%1 にシステムの特定のファイルの使用を許可する</translation>
    </message>
    <message>
        <source>All Files, for Backups</source>
        <translation>バックアップ用の全ファイル</translation>
    </message>
    <message>
        <source>Read every file on this system, also the private files of all users.</source>
        <translation>すべてのユーザーの個人ファイルも含めて、このシステムのすべてのファイルを読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to read every file on this system</source>
        <translation>%1 にこのシステムの全ファイルの読み取りを許可する</translation>
    </message>
    <message>
        <source>Whole Disks</source>
        <translation>ディスク全体</translation>
    </message>
    <message>
        <source>Read and overwrite whole disks with everything on them, past all file permissions.</source>
        <translation>ファイルの権限に関係なく、ディスク全体を中身ごと読み取り、上書きします。</translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite whole disks</source>
        <translation>%1 にディスク全体の読み取りと上書きを許可する</translation>
    </message>
    <message>
        <source>Whole Partition</source>
        <translation>パーティション全体</translation>
    </message>
    <message>
        <source>Read and overwrite a whole disk partition with everything on it, past all file permissions.</source>
        <translation>ファイルの権限に関係なく、パーティション全体を中身ごと読み取り、上書きします。</translation>
    </message>
    <message>
        <source>Allow %1 to read and overwrite a disk partition</source>
        <translation>%1 にパーティションの読み取りと上書きを許可する</translation>
    </message>
    <message>
        <source>Virtual Drives</source>
        <translation>仮想ドライブ</translation>
    </message>
    <message>
        <source>Show other storage, such as remote or packed folders, inside the app&apos;s own folders.</source>
        <translation>リモートや圧縮されたフォルダなどを、アプリ自身のフォルダの中に表示します。</translation>
    </message>
    <message>
        <source>Allow %1 to set up virtual drives</source>
        <translation>%1 に仮想ドライブの作成を許可する</translation>
    </message>
    <message>
        <source>Windows Network Folders</source>
        <translation>Windows ネットワークフォルダ</translation>
    </message>
    <message>
        <source>Attach and detach shared folders of Windows and Samba servers.</source>
        <translation>Windows や Samba サーバーの共有フォルダをマウント、アンマウントします。</translation>
    </message>
    <message>
        <source>Allow %1 to attach Windows network folders</source>
        <translation>%1 にWindows ネットワークフォルダのマウントを許可する</translation>
    </message>
    <message>
        <source>NFS Network Folders</source>
        <translation>NFS ネットワークフォルダ</translation>
    </message>
    <message>
        <source>Attach and detach shared folders of NFS servers.</source>
        <translation>NFS サーバーの共有フォルダをマウント、アンマウントします。</translation>
    </message>
    <message>
        <source>Allow %1 to attach NFS network folders</source>
        <translation>%1 にNFS ネットワークフォルダのマウントを許可する</translation>
    </message>
    <message>
        <source>Attach Drives and Folders</source>
        <translation>ドライブとフォルダのマウント</translation>
    </message>
    <message>
        <source>Attach and detach drives and folders as an administrator, in the places the app has asked for.</source>
        <translation>アプリが求めた場所で、管理者としてドライブやフォルダをマウント、アンマウントします。</translation>
    </message>
    <message>
        <source>Allow %1 to attach and detach drives</source>
        <translation>%1 にドライブのマウントとアンマウントを許可する</translation>
    </message>
    <message>
        <source>List of Attached Drives</source>
        <translation>マウント済みドライブの一覧</translation>
    </message>
    <message>
        <source>See which drives and folders are attached, and how much space they have.</source>
        <translation>どのドライブやフォルダがマウントされ、どれだけ容量があるかを確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see which drives are attached</source>
        <translation>%1 にマウントされたドライブの確認を許可する</translation>
    </message>
    <message>
        <source>Disk Management</source>
        <translation>ディスクの管理</translation>
    </message>
    <message>
        <source>Attach, eject, format and partition drives through the disk service.</source>
        <translation>ディスクサービスを使い、ドライブをマウント、取り出し、フォーマット、分割します。</translation>
    </message>
    <message>
        <source>Allow %1 to manage disks and drives</source>
        <translation>%1 にディスクとドライブの管理を許可する</translation>
    </message>
    <message>
        <source>Encrypted Disks</source>
        <translation>暗号化ディスク</translation>
    </message>
    <message>
        <source>Set up, unlock and use encrypted disks as an administrator.</source>
        <translation>管理者として、暗号化ディスクを作成、解除、使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to set up and unlock encrypted disks</source>
        <translation>%1 に暗号化ディスクの作成と解除を許可する</translation>
    </message>
    <message>
        <source>Disks with Several Cables</source>
        <translation>複数経路のディスク</translation>
    </message>
    <message>
        <source>Manage disks reached over several routes, and read and overwrite them directly.</source>
        <translation>複数の経路でつながるディスクを管理し、直接読み取り、上書きします。</translation>
    </message>
    <message>
        <source>Allow %1 to manage multipath disks</source>
        <translation>%1 に複数経路のディスクの管理を許可する</translation>
    </message>
    <message>
        <source>Disks over the Network</source>
        <translation>ネットワーク経由のディスク</translation>
    </message>
    <message>
        <source>Connect to disks of other machines and use them as an administrator.</source>
        <translation>他のマシンのディスクに接続し、管理者として使用します。</translation>
    </message>
    <message>
        <source>Allow %1 to connect to disks over the network</source>
        <translation>%1 にネットワーク経由のディスクへの接続を許可する</translation>
    </message>
    <message>
        <source>NVMe Drives</source>
        <translation>NVMe ドライブ</translation>
    </message>
    <message>
        <source>Manage NVMe drives, attach new ones, and erase what is on them.</source>
        <translation>NVMe ドライブを管理し、新たに接続し、内容を消去します。</translation>
    </message>
    <message>
        <source>Allow %1 to manage and erase NVMe drives</source>
        <translation>%1 にNVMe ドライブの管理と消去を許可する</translation>
    </message>
    <message>
        <source>Direct Disk Commands</source>
        <translation>ディスクへの直接命令</translation>
    </message>
    <message>
        <source>Send any command to disks, disc burners and scanners, also to erase or damage them.</source>
        <translation>ディスクや光学ドライブ、スキャナーにあらゆる命令を送ります。消去や破損も可能です。</translation>
    </message>
    <message>
        <source>Allow %1 to send commands directly to disks</source>
        <translation>%1 にディスクへの直接命令の送信を許可する</translation>
    </message>
    <message>
        <source>Online Storage in Ubuntu Touch</source>
        <translation>Ubuntu Touch のオンライン保存先</translation>
    </message>
    <message>
        <source>Open and save files in the online storage that is set up in Ubuntu Touch.</source>
        <translation>Ubuntu Touch で設定されたオンライン保存先のファイルを開き、保存します。</translation>
    </message>
    <message>
        <source>Allow %1 to use online storage in Ubuntu Touch</source>
        <translation>%1 にUbuntu Touch のオンライン保存先の利用を許可する</translation>
    </message>
    <message>
        <source>Preview Pictures</source>
        <translation>プレビュー画像</translation>
    </message>
    <message>
        <source>Get small preview pictures of files and album covers.</source>
        <translation>ファイルやアルバムカバーの小さなプレビュー画像を取得します。</translation>
    </message>
    <message>
        <source>Allow %1 to get preview pictures of files</source>
        <translation>%1 にファイルのプレビュー画像の取得を許可する</translation>
    </message>
    <message>
        <source>Installed Manuals</source>
        <translation>インストール済みマニュアル</translation>
    </message>
    <message>
        <source>Read the manuals and help pages of programs installed on this system.</source>
        <translation>このシステムにあるプログラムのマニュアルやヘルプを読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to read installed manuals</source>
        <translation>%1 にインストール済みマニュアルの読み取りを許可する</translation>
    </message>
    <message>
        <source>Network and Internet</source>
        <translation>ネットワークとインターネット</translation>
    </message>
    <message>
        <source>Use the Internet and the local network: load, send and receive anything.</source>
        <translation>インターネットとローカルネットワークを使い、あらゆるものを送受信します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the network and the Internet</source>
        <translation>%1 にネットワークとインターネットの利用を許可する</translation>
    </message>
    <message>
        <source>Offer Network Services</source>
        <translation>ネットワークサービスの提供</translation>
    </message>
    <message>
        <source>Wait for connections from the network, as servers, file sharing and games do.</source>
        <translation>サーバー、ファイル共有、ゲームのように、ネットワークからの接続を待ち受けます。</translation>
    </message>
    <message>
        <source>Allow %1 to offer services on the network</source>
        <translation>%1 にネットワークでのサービスの提供を許可する</translation>
    </message>
    <message>
        <source>Online or Offline</source>
        <translation>オンライン状態</translation>
    </message>
    <message>
        <source>Know whether this system is online.</source>
        <translation>このシステムがオンラインかどうかを確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to know whether this system is online</source>
        <translation>%1 にオンライン状態の確認を許可する</translation>
    </message>
    <message>
        <source>Network Monitoring</source>
        <translation>ネットワークの監視</translation>
    </message>
    <message>
        <source>See the network&apos;s settings and which connections this system has open.</source>
        <translation>ネットワークの設定と、このシステムが開いている接続を確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see network settings and connections</source>
        <translation>%1 にネットワークの設定と接続の確認を許可する</translation>
    </message>
    <message>
        <source>Network Settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Change all network settings, such as addresses, routes and Wi-Fi, as an administrator.</source>
        <translation>アドレス、経路、Wi-Fi など、すべてのネットワーク設定を管理者として変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to change all network settings</source>
        <translation>%1 にすべてのネットワーク設定の変更を許可する</translation>
    </message>
    <message>
        <source>Network Manager</source>
        <translation>ネットワーク管理</translation>
    </message>
    <message>
        <source>Set up Wi-Fi, wired and VPN connections, and read their saved passwords.</source>
        <translation>Wi-Fi、有線、VPN の接続を設定し、保存されたパスワードを読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to manage network connections</source>
        <translation>%1 にネットワーク接続の管理を許可する</translation>
    </message>
    <message>
        <source>Saved Network Connections</source>
        <translation>保存されたネットワーク接続</translation>
    </message>
    <message>
        <source>See which networks are set up and connected.</source>
        <translation>どのネットワークが設定され、接続されているかを確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see saved network connections</source>
        <translation>%1 に保存されたネットワーク接続の確認を許可する</translation>
    </message>
    <message>
        <source>Network Setup Files</source>
        <translation>ネットワーク構成ファイル</translation>
    </message>
    <message>
        <source>Change the system-wide network setup, and read the Wi-Fi passwords in it.</source>
        <translation>システム全体のネットワーク構成を変更し、その中の Wi-Fi パスワードを読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to change the network setup files</source>
        <translation>%1 にネットワーク構成ファイルの変更を許可する</translation>
    </message>
    <message>
        <source>Network Setup Details</source>
        <translation>ネットワーク構成の詳細</translation>
    </message>
    <message>
        <source>Read the system-wide network setup, with the Wi-Fi passwords in it.</source>
        <translation>システム全体のネットワーク構成を、その中の Wi-Fi パスワードとともに読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to read the network setup files</source>
        <translation>%1 にネットワーク構成ファイルの読み取りを許可する</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Change the firewall: open ports, block, watch and redirect network traffic.</source>
        <translation>ファイアウォールを変更し、ポートの開放や通信の遮断、監視、転送を行います。</translation>
    </message>
    <message>
        <source>Allow %1 to change the firewall</source>
        <translation>%1 にファイアウォールの変更を許可する</translation>
    </message>
    <message>
        <source>Devices on the Local Network</source>
        <translation>ローカルネットワークの機器</translation>
    </message>
    <message>
        <source>Find printers, speakers, shares and other services on the local network.</source>
        <translation>ローカルネットワークのプリンター、スピーカー、共有などのサービスを見つけます。</translation>
    </message>
    <message>
        <source>Allow %1 to find devices on the local network</source>
        <translation>%1 にローカルネットワークの機器の検索を許可する</translation>
    </message>
    <message>
        <source>Announce on the Local Network</source>
        <translation>ローカルネットワークへの告知</translation>
    </message>
    <message>
        <source>Announce services on the local network for others to find, and find theirs.</source>
        <translation>ローカルネットワークにサービスを告知して他の機器に見つけさせ、相手のサービスも見つけます。</translation>
    </message>
    <message>
        <source>Allow %1 to announce services on the local network</source>
        <translation>%1 にローカルネットワークへのサービスの告知を許可する</translation>
    </message>
    <message>
        <source>Mobile Broadband</source>
        <translation>モバイルブロードバンド</translation>
    </message>
    <message>
        <source>Use mobile modems: connect, read and send text messages, and see the location.</source>
        <translation>モバイルモデムで接続し、SMS を読み取り、送信し、位置情報を確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to use mobile modems</source>
        <translation>%1 にモバイルモデムの使用を許可する</translation>
    </message>
    <message>
        <source>Dial-Up Connections</source>
        <translation>ダイヤルアップ接続</translation>
    </message>
    <message>
        <source>Make dial-up and similar connections as an administrator.</source>
        <translation>管理者として、ダイヤルアップなどの接続を行います。</translation>
    </message>
    <message>
        <source>Allow %1 to make dial-up connections</source>
        <translation>%1 にダイヤルアップ接続を許可する</translation>
    </message>
    <message>
        <source>Virtual Network Switches</source>
        <translation>仮想ネットワークスイッチ</translation>
    </message>
    <message>
        <source>Manage the virtual switches that connect virtual machines to the network.</source>
        <translation>仮想マシンをネットワークにつなぐ仮想スイッチを管理します。</translation>
    </message>
    <message>
        <source>Allow %1 to manage virtual network switches</source>
        <translation>%1 に仮想ネットワークスイッチの管理を許可する</translation>
    </message>
    <message>
        <source>Run Virtual Network Switches</source>
        <translation>仮想スイッチサービスの実行</translation>
    </message>
    <message>
        <source>Run the service behind virtual network switches.</source>
        <translation>仮想ネットワークスイッチのサービスを実行します。</translation>
    </message>
    <message>
        <source>Allow %1 to run virtual network switches</source>
        <translation>%1 に仮想ネットワークスイッチの実行を許可する</translation>
    </message>
    <message>
        <source>MicroOVN Networks</source>
        <translation>MicroOVN ネットワーク</translation>
    </message>
    <message>
        <source>Manage the virtual networks of MicroOVN.</source>
        <translation>MicroOVN の仮想ネットワークを管理します。</translation>
    </message>
    <message>
        <source>Allow %1 to manage MicroOVN networks</source>
        <translation>%1 にMicroOVN ネットワークの管理を許可する</translation>
    </message>
    <message>
        <source>Download Manager</source>
        <translation>ダウンロードマネージャー</translation>
    </message>
    <message>
        <source>Download files through the download manager of Ubuntu Touch.</source>
        <translation>Ubuntu Touch のダウンロードマネージャーでファイルをダウンロードします。</translation>
    </message>
    <message>
        <source>Allow %1 to use the download manager</source>
        <translation>%1 にダウンロードマネージャーの利用を許可する</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Take pictures and record video with any connected camera, at any time.</source>
        <translation>接続されたすべてのカメラで、いつでも写真や動画を撮影します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the camera</source>
        <translation>%1 にカメラの使用を許可する</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Record sound with any connected microphone, at any time.</source>
        <translation>接続されたすべてのマイクで、いつでも音声を録音します。</translation>
    </message>
    <message>
        <source>Allow %1 to use the microphone</source>
        <translation>%1 にマイクの使用を許可する</translation>
    </message>
    <message>
        <source>Sound and Microphone</source>
        <translation>音声とマイク</translation>
    </message>
    <message>
        <source>Play sound and record with the microphone; one is not to be had without the other.</source>
        <translation>音声を再生し、マイクで録音します。どちらか一方だけを許可することはできません。</translation>
    </message>
    <message>
        <source>Allow %1 to play sound and record with the microphone</source>
        <translation>%1 に音声の再生とマイクでの録音を許可する</translation>
    </message>
    <message>
        <source>Media Streams</source>
        <translation>メディアストリーム</translation>
    </message>
    <message>
        <source>Play sound, record with the microphone and take part in other sound and video streams.</source>
        <translation>音声の再生やマイクでの録音のほか、他の音声や映像のストリームも利用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use all sound and video streams</source>
        <translation>%1 にすべての音声と映像のストリームの利用を許可する</translation>
    </message>
    <message>
        <source>Sound Card</source>
        <translation>サウンドカード</translation>
    </message>
    <message>
        <source>Use the sound card directly: play sound, record with the microphone, change the volume.</source>
        <translation>サウンドカードを直接使い、再生や録音、音量の変更を行います。</translation>
    </message>
    <message>
        <source>Allow %1 to use the sound card directly</source>
        <translation>%1 にサウンドカードの直接使用を許可する</translation>
    </message>
    <message>
        <source>Studio Audio</source>
        <translation>スタジオ音声</translation>
    </message>
    <message>
        <source>Play and record sound through JACK, the sound server for music production.</source>
        <translation>音楽制作用のサウンドサーバー JACK で音声を再生・録音します。</translation>
    </message>
    <message>
        <source>Allow %1 to play and record sound through JACK</source>
        <translation>%1 にJACK での音声の再生と録音を許可する</translation>
    </message>
    <message>
        <source>Screen Recording</source>
        <translation>画面の録画</translation>
    </message>
    <message>
        <source>Record the screen and sound at any time, and save the recording over any of your files.</source>
        <translation>画面と音声をいつでも記録し、録画をあなたのどのファイルにでも上書き保存します。</translation>
    </message>
    <message>
        <source>Allow %1 to record the screen and sound</source>
        <translation>%1 に画面と音声の記録を許可する</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Find out where this device is.</source>
        <translation>このデバイスがどこにあるかを調べます。</translation>
    </message>
    <message>
        <source>Allow %1 to know where this device is</source>
        <translation>%1 にデバイスの位置情報の取得を許可する</translation>
    </message>
    <message>
        <source>Location Service</source>
        <translation>位置情報サービス</translation>
    </message>
    <message>
        <source>Control how this device finds its location, and see where it is.</source>
        <translation>このデバイスが位置を調べる方法を制御し、その位置も確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to control the location service</source>
        <translation>%1 に位置情報サービスの制御を許可する</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Read, change and delete the contacts in your address book.</source>
        <translation>アドレス帳の連絡先を読み取り、変更、削除します。</translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts</source>
        <translation>%1 に連絡先の利用を許可する</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Read, change and delete the appointments and tasks in your calendar.</source>
        <translation>カレンダーの予定とタスクを読み取り、変更、削除します。</translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar</source>
        <translation>%1 にカレンダーの利用を許可する</translation>
    </message>
    <message>
        <source>Contacts in Unity 8</source>
        <translation>Unity 8 の連絡先</translation>
    </message>
    <message>
        <source>Read and change the address book of the Unity 8 desktop.</source>
        <translation>Unity 8 デスクトップのアドレス帳を読み取り、変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to use your contacts in Unity 8</source>
        <translation>%1 にUnity 8 の連絡先の利用を許可する</translation>
    </message>
    <message>
        <source>Calendar in Unity 8</source>
        <translation>Unity 8 のカレンダー</translation>
    </message>
    <message>
        <source>Read and change the calendar of the Unity 8 desktop.</source>
        <translation>Unity 8 デスクトップのカレンダーを読み取り、変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to use your calendar in Unity 8</source>
        <translation>%1 にUnity 8 のカレンダーの利用を許可する</translation>
    </message>
    <message>
        <source>Saved Passwords</source>
        <translation>保存されたパスワード</translation>
    </message>
    <message>
        <source>Read, change and delete the passwords that your other programs have saved.</source>
        <translation>他のプログラムが保存したパスワードを読み取り、変更、削除します。</translation>
    </message>
    <message>
        <source>Allow %1 to read your saved passwords</source>
        <translation>%1 に保存されたパスワードの読み取りを許可する</translation>
    </message>
    <message>
        <source>Private GPG Keys</source>
        <translation>GPG 秘密鍵</translation>
    </message>
    <message>
        <source>Read the secret keys with which you sign and decrypt; whoever has them can pass as you.</source>
        <translation>署名や復号に使う秘密鍵を読み取ります。これを持つ者はあなたになりすませます。</translation>
    </message>
    <message>
        <source>Allow %1 to read your private GPG keys</source>
        <translation>%1 にGPG 秘密鍵の読み取りを許可する</translation>
    </message>
    <message>
        <source>Public GPG Keys</source>
        <translation>GPG 公開鍵</translation>
    </message>
    <message>
        <source>See whose public GPG keys you have, whom you trust, and the files that revoke your own key.</source>
        <translation>所有している GPG 公開鍵と信頼の設定、自分の鍵を失効させるファイルを確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see your public GPG keys</source>
        <translation>%1 にGPG 公開鍵の確認を許可する</translation>
    </message>
    <message>
        <source>Private SSH Keys</source>
        <translation>SSH 秘密鍵</translation>
    </message>
    <message>
        <source>Read the secret keys that let you in to other machines; whoever has them can enter as you.</source>
        <translation>他のマシンに入るための秘密鍵を読み取ります。これを持つ者はあなたとして入れます。</translation>
    </message>
    <message>
        <source>Allow %1 to read your private SSH keys</source>
        <translation>%1 にSSH 秘密鍵の読み取りを許可する</translation>
    </message>
    <message>
        <source>Public SSH Keys</source>
        <translation>SSH 公開鍵</translation>
    </message>
    <message>
        <source>See your public SSH keys, by which other systems know you.</source>
        <translation>他のシステムがあなたを見分けるための SSH 公開鍵を確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see your public SSH keys</source>
        <translation>%1 にSSH 公開鍵の確認を許可する</translation>
    </message>
    <message>
        <source>Sign-In Tickets</source>
        <translation>ログインチケット</translation>
    </message>
    <message>
        <source>Use the Kerberos tickets of your current sign-in, to reach company services in your name.</source>
        <translation>現在のログインの Kerberos チケットを使い、あなたの名前で社内サービスを利用します。</translation>
    </message>
    <message>
        <source>Allow %1 to use your Kerberos sign-in tickets</source>
        <translation>%1 にKerberos ログインチケットの使用を許可する</translation>
    </message>
    <message>
        <source>All Keyboard and Mouse Input</source>
        <translation>すべてのキーボードとマウス入力</translation>
    </message>
    <message>
        <source>See every key you press in any program, passwords too, and every mouse movement.</source>
        <translation>どのプログラムでの入力も、パスワードも含むすべてのキーとマウスの動きを記録できます。</translation>
    </message>
    <message>
        <source>Allow %1 to see everything you type</source>
        <translation>%1 にすべての入力内容の読み取りを許可する</translation>
    </message>
    <message>
        <source>User Accounts</source>
        <translation>ユーザーアカウント</translation>
    </message>
    <message>
        <source>Add and delete users and change their passwords. This is full control over the system.</source>
        <translation>ユーザーを追加、削除し、パスワードを変更します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to manage user accounts</source>
        <translation>%1 にユーザーアカウントの管理を許可する</translation>
    </message>
    <message>
        <source>Who Is Signed In</source>
        <translation>ログイン中のユーザー</translation>
    </message>
    <message>
        <source>See who is signed in, and who was and when.</source>
        <translation>誰がログインしているか、誰がいつログインしていたかを確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see who is signed in</source>
        <translation>%1 にログイン中のユーザーの確認を許可する</translation>
    </message>
    <message>
        <source>Login Sessions</source>
        <translation>ログインセッション</translation>
    </message>
    <message>
        <source>Lock, unlock, switch and end the sessions of all users.</source>
        <translation>すべてのユーザーのセッションをロック、解除、切り替え、終了します。</translation>
    </message>
    <message>
        <source>Allow %1 to control the sessions of all users</source>
        <translation>%1 に全ユーザーのセッションの制御を許可する</translation>
    </message>
    <message>
        <source>Running Programs</source>
        <translation>実行中のプログラム</translation>
    </message>
    <message>
        <source>See all running programs, whose they are, and how busy the system is.</source>
        <translation>実行中のすべてのプログラム、その所有者、システムの負荷を確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see all running programs</source>
        <translation>%1 に実行中の全プログラムの確認を許可する</translation>
    </message>
    <message>
        <source>Control Running Programs</source>
        <translation>実行中のプログラムの制御</translation>
    </message>
    <message>
        <source>Stop and slow down any of your running programs; if it runs as root, anybody&apos;s.</source>
        <translation>あなたの実行中のプログラムを停止、減速します。管理者権限があれば全員のものが対象です。</translation>
    </message>
    <message>
        <source>Allow %1 to stop and slow down running programs</source>
        <translation>%1 に実行中のプログラムの停止と減速を許可する</translation>
    </message>
    <message>
        <source>Hardware Details</source>
        <translation>ハードウェアの詳細</translation>
    </message>
    <message>
        <source>See which hardware this system has, with serial numbers, temperatures and sensors.</source>
        <translation>このシステムのハードウェアを、シリアル番号、温度、センサーも含めて確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see hardware details</source>
        <translation>%1 にハードウェアの詳細の確認を許可する</translation>
    </message>
    <message>
        <source>Battery Status</source>
        <translation>バッテリーの状態</translation>
    </message>
    <message>
        <source>See the charge and state of batteries and the power supply.</source>
        <translation>バッテリーと電源の充電量や状態を確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see the battery status</source>
        <translation>%1 にバッテリーの状態の確認を許可する</translation>
    </message>
    <message>
        <source>Keep the Screen On</source>
        <translation>画面をオンに保つ</translation>
    </message>
    <message>
        <source>Keep the screen from turning off and locking, as during films and talks.</source>
        <translation>映画や発表などの間、画面が消えたりロックされたりしないようにします。</translation>
    </message>
    <message>
        <source>Allow %1 to keep the screen on</source>
        <translation>%1 に画面をオンに保つことを許可する</translation>
    </message>
    <message>
        <source>Power Saving</source>
        <translation>省電力</translation>
    </message>
    <message>
        <source>Change how the system and its devices save power and charge batteries.</source>
        <translation>システムと機器の省電力やバッテリーの充電の方法を変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to change power saving</source>
        <translation>%1 に省電力設定の変更を許可する</translation>
    </message>
    <message>
        <source>Shut Down and Restart</source>
        <translation>シャットダウンと再起動</translation>
    </message>
    <message>
        <source>Shut down, restart or suspend the system.</source>
        <translation>システムの電源を切り、再起動、またはスリープします。</translation>
    </message>
    <message>
        <source>Allow %1 to shut down and restart the system</source>
        <translation>%1 にシステムのシャットダウンと再起動を許可する</translation>
    </message>
    <message>
        <source>Date and Time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Set the date and time of the system.</source>
        <translation>システムの日付と時刻を設定します。</translation>
    </message>
    <message>
        <source>Allow %1 to set the date and time</source>
        <translation>%1 に日付と時刻の設定を許可する</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Set the time zone of the system.</source>
        <translation>システムのタイムゾーンを設定します。</translation>
    </message>
    <message>
        <source>Allow %1 to set the time zone</source>
        <translation>%1 にタイムゾーンの設定を許可する</translation>
    </message>
    <message>
        <source>Time Servers</source>
        <translation>タイムサーバー</translation>
    </message>
    <message>
        <source>Choose from which servers the system gets its time.</source>
        <translation>システムが時刻を取得するサーバーを選びます。</translation>
    </message>
    <message>
        <source>Allow %1 to choose the time servers</source>
        <translation>%1 にタイムサーバーの選択を許可する</translation>
    </message>
    <message>
        <source>Language and Region</source>
        <translation>言語と地域</translation>
    </message>
    <message>
        <source>Change the language and regional formats of the system for all users.</source>
        <translation>すべてのユーザーについて、システムの言語と地域の書式を変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to change the system language</source>
        <translation>%1 にシステムの言語の変更を許可する</translation>
    </message>
    <message>
        <source>System Name</source>
        <translation>システム名</translation>
    </message>
    <message>
        <source>Change the name under which the network knows this system.</source>
        <translation>ネットワークでのこのシステムの名前を変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to change the system&apos;s name</source>
        <translation>%1 にシステム名の変更を許可する</translation>
    </message>
    <message>
        <source>System Logs</source>
        <translation>システムログ</translation>
    </message>
    <message>
        <source>Read the logs of the system, which may tell what all users did.</source>
        <translation>システムのログを読み取ります。全ユーザーの行動がわかることがあります。</translation>
    </message>
    <message>
        <source>Allow %1 to read the system logs</source>
        <translation>%1 にシステムログの読み取りを許可する</translation>
    </message>
    <message>
        <source>Record Security Events</source>
        <translation>セキュリティイベントの記録</translation>
    </message>
    <message>
        <source>Run the service that records security events of the whole system, as an administrator.</source>
        <translation>管理者として、システム全体のセキュリティイベントを記録するサービスを実行します。</translation>
    </message>
    <message>
        <source>Allow %1 to record security events</source>
        <translation>%1 にセキュリティイベントの記録を許可する</translation>
    </message>
    <message>
        <source>Security Events</source>
        <translation>セキュリティイベント</translation>
    </message>
    <message>
        <source>Read and write the record of security events on this system.</source>
        <translation>このシステムのセキュリティイベントの記録を読み書きします。</translation>
    </message>
    <message>
        <source>Allow %1 to use the record of security events</source>
        <translation>%1 にセキュリティイベントの記録の使用を許可する</translation>
    </message>
    <message>
        <source>Ask What Is Allowed</source>
        <translation>許可内容の照会</translation>
    </message>
    <message>
        <source>Ask the system what programs are allowed to do.</source>
        <translation>プログラムに何が許されているかをシステムに問い合わせます。</translation>
    </message>
    <message>
        <source>Allow %1 to ask what programs are allowed to do</source>
        <translation>%1 にプログラムの許可内容の照会を許可する</translation>
    </message>
    <message>
        <source>Administrator Requests</source>
        <translation>管理者権限の照会</translation>
    </message>
    <message>
        <source>Ask the system whether you may do administrator tasks, and add rules that decide it.</source>
        <translation>あなたに管理者の作業が許されるかをシステムに問い合わせ、それを決める規則を追加します。</translation>
    </message>
    <message>
        <source>Allow %1 to use and add administrator rules</source>
        <translation>%1 に管理者規則の利用と追加を許可する</translation>
    </message>
    <message>
        <source>Ask for Your Password</source>
        <translation>パスワードの要求</translation>
    </message>
    <message>
        <source>Show the password prompt for administrator tasks, and so see your password.</source>
        <translation>管理者の作業のためのパスワード画面を表示し、あなたのパスワードを知ることができます。</translation>
    </message>
    <message>
        <source>Allow %1 to ask for your administrator password</source>
        <translation>%1 に管理者パスワードの要求を許可する</translation>
    </message>
    <message>
        <source>Manage All Snaps</source>
        <translation>すべての Snap の管理</translation>
    </message>
    <message>
        <source>Install, remove and change any snap, and all permissions. This is full control over the system.</source>
        <translation>すべての Snap と権限を追加、削除、変更します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to manage all snaps</source>
        <translation>%1 にすべての Snap の管理を許可する</translation>
    </message>
    <message>
        <source>Answer Permission Requests</source>
        <translation>権限の要求への回答</translation>
    </message>
    <message>
        <source>See and answer the permission requests of other snaps in your place.</source>
        <translation>他の Snap の権限の要求を確認し、あなたに代わって回答します。</translation>
    </message>
    <message>
        <source>Allow %1 to answer permission requests for you</source>
        <translation>%1 に権限の要求への代理回答を許可する</translation>
    </message>
    <message>
        <source>Timing of Updates</source>
        <translation>更新のタイミング</translation>
    </message>
    <message>
        <source>Delay or start its own updates and those of the snaps that depend on it.</source>
        <translation>自身と、依存する Snap の更新を延期または開始します。</translation>
    </message>
    <message>
        <source>Allow %1 to decide when snaps update</source>
        <translation>%1 にSnap の更新時期の決定を許可する</translation>
    </message>
    <message>
        <source>See Snap Updates</source>
        <translation>Snap の更新の確認</translation>
    </message>
    <message>
        <source>See which snaps are being updated or wait for it.</source>
        <translation>どの Snap が更新中か、更新待ちかを確認します。</translation>
    </message>
    <message>
        <source>Allow %1 to see when snaps update</source>
        <translation>%1 にSnap の更新の確認を許可する</translation>
    </message>
    <message>
        <source>Install Themes</source>
        <translation>テーマのインストール</translation>
    </message>
    <message>
        <source>Check for themes and install them from the Snap Store.</source>
        <translation>テーマの有無を調べ、Snap Store からインストールします。</translation>
    </message>
    <message>
        <source>Allow %1 to install themes</source>
        <translation>%1 にテーマのインストールを許可する</translation>
    </message>
    <message>
        <source>Disk Encryption of the System</source>
        <translation>システムのディスク暗号化</translation>
    </message>
    <message>
        <source>Manage the encryption of the system&apos;s disks: passwords, PINs and recovery keys.</source>
        <translation>システムのディスク暗号化のパスワード、PIN、回復キーを管理します。</translation>
    </message>
    <message>
        <source>Allow %1 to manage the disk encryption of the system</source>
        <translation>%1 にシステムのディスク暗号化の管理を許可する</translation>
    </message>
    <message>
        <source>Install Software</source>
        <translation>ソフトウェアのインストール</translation>
    </message>
    <message>
        <source>Install, update and remove software outside snaps. This is full control over the system.</source>
        <translation>Snap 以外のソフトウェアを追加、更新、削除します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to install and remove software</source>
        <translation>%1 にソフトウェアのインストールと削除を許可する</translation>
    </message>
    <message>
        <source>Ubuntu Pro</source>
        <translation>Ubuntu Pro</translation>
    </message>
    <message>
        <source>Attach this system to Ubuntu Pro or detach it, and switch its services on and off.</source>
        <translation>このシステムを Ubuntu Pro に登録または解除し、サービスを切り替えます。</translation>
    </message>
    <message>
        <source>Allow %1 to manage Ubuntu Pro</source>
        <translation>%1 にUbuntu Pro の管理を許可する</translation>
    </message>
    <message>
        <source>Firmware Updates</source>
        <translation>ファームウェアの更新</translation>
    </message>
    <message>
        <source>Update the firmware of this system and of its devices.</source>
        <translation>このシステムと機器のファームウェアを更新します。</translation>
    </message>
    <message>
        <source>Allow %1 to update firmware</source>
        <translation>%1 にファームウェアの更新を許可する</translation>
    </message>
    <message>
        <source>Prepare Firmware Updates</source>
        <translation>ファームウェア更新の準備</translation>
    </message>
    <message>
        <source>Start firmware updates and prepare the system for them.</source>
        <translation>ファームウェアの更新を開始し、システムを準備します。</translation>
    </message>
    <message>
        <source>Allow %1 to prepare firmware updates</source>
        <translation>%1 にファームウェア更新の準備を許可する</translation>
    </message>
    <message>
        <source>Dell System Management</source>
        <translation>Dell システムの管理</translation>
    </message>
    <message>
        <source>Control Dell machines below the operating system, and switch them off.</source>
        <translation>Dell マシンを OS より下の層で制御し、電源を切ります。</translation>
    </message>
    <message>
        <source>Allow %1 to manage Dell machines</source>
        <translation>%1 にDell マシンの管理を許可する</translation>
    </message>
    <message>
        <source>Processor Settings</source>
        <translation>プロセッサの設定</translation>
    </message>
    <message>
        <source>Change the speed of the processor and switch its cores on and off.</source>
        <translation>プロセッサの速度を変え、コアのオン・オフを切り替えます。</translation>
    </message>
    <message>
        <source>Allow %1 to change processor settings</source>
        <translation>%1 にプロセッサの設定の変更を許可する</translation>
    </message>
    <message>
        <source>Large Memory Blocks</source>
        <translation>大きなメモリ領域</translation>
    </message>
    <message>
        <source>Reserve large blocks of memory and change how the system hands them out.</source>
        <translation>大きなメモリ領域を確保し、システムによる割り当て方を変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to reserve large blocks of memory</source>
        <translation>%1 に大きなメモリ領域の確保を許可する</translation>
    </message>
    <message>
        <source>Read All Memory</source>
        <translation>全メモリの読み取り</translation>
    </message>
    <message>
        <source>Read all memory of the system, with passwords and secrets of all programs.</source>
        <translation>全プログラムのパスワードや秘密も含め、システムの全メモリを読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to read all memory of the system</source>
        <translation>%1 にシステムの全メモリの読み取りを許可する</translation>
    </message>
    <message>
        <source>Change All Memory</source>
        <translation>全メモリの変更</translation>
    </message>
    <message>
        <source>Read and change all memory. This is full control over the system.</source>
        <translation>全メモリを読み取り、変更します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to change all memory of the system</source>
        <translation>%1 にシステムの全メモリの変更を許可する</translation>
    </message>
    <message>
        <source>Hardware Ports</source>
        <translation>ハードウェアポート</translation>
    </message>
    <message>
        <source>Talk to all hardware directly. This is full control over the system.</source>
        <translation>すべてのハードウェアと直接通信します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to talk to all hardware directly</source>
        <translation>%1 に全ハードウェアとの直接通信を許可する</translation>
    </message>
    <message>
        <source>System Encryption</source>
        <translation>システムの暗号化機能</translation>
    </message>
    <message>
        <source>Encrypt and compute checksums with the system kernel.</source>
        <translation>システムのカーネルで暗号化やチェックサムの計算を行います。</translation>
    </message>
    <message>
        <source>Allow %1 to encrypt with the system kernel</source>
        <translation>%1 にカーネルによる暗号化を許可する</translation>
    </message>
    <message>
        <source>Report Readiness</source>
        <translation>準備完了の通知</translation>
    </message>
    <message>
        <source>Report to the service manager that a service is ready and alive.</source>
        <translation>サービスの準備ができ、動作中であることをサービス管理に知らせます。</translation>
    </message>
    <message>
        <source>Allow %1 to report when its service is ready</source>
        <translation>%1 にサービスの準備完了の通知を許可する</translation>
    </message>
    <message>
        <source>App Descriptions</source>
        <translation>アプリの説明</translation>
    </message>
    <message>
        <source>Read the descriptions and pictures of installed and available apps.</source>
        <translation>インストール済みや入手可能なアプリの説明と画像を読み取ります。</translation>
    </message>
    <message>
        <source>Allow %1 to read descriptions of apps</source>
        <translation>%1 にアプリの説明の読み取りを許可する</translation>
    </message>
    <message>
        <source>Start Other Apps</source>
        <translation>他のアプリの起動</translation>
    </message>
    <message>
        <source>See which apps are installed and start them with their own permissions.</source>
        <translation>インストール済みのアプリを確認し、それぞれの権限で起動します。</translation>
    </message>
    <message>
        <source>Allow %1 to start other apps</source>
        <translation>%1 に他のアプリの起動を許可する</translation>
    </message>
    <message>
        <source>Remembered Permissions</source>
        <translation>記憶された許可</translation>
    </message>
    <message>
        <source>See and change what you have allowed apps when asked, for the app itself too.</source>
        <translation>確認画面であなたが許可した内容を、このアプリ自身の分も含めて確認し、変更します。</translation>
    </message>
    <message>
        <source>Allow %1 to change remembered permissions</source>
        <translation>%1 に記憶された許可の変更を許可する</translation>
    </message>
    <message>
        <source>Steam Games</source>
        <translation>Steam ゲーム</translation>
    </message>
    <message>
        <source>Run Steam&apos;s games in containers of their own. This opens the whole system to the app.</source>
        <translation>Steam のゲームを独自のコンテナで実行します。システム全体がアプリに開かれます。</translation>
    </message>
    <message>
        <source>Allow %1 to run Steam games</source>
        <translation>%1 にSteam ゲームの実行を許可する</translation>
    </message>
    <message>
        <source>Classic Environment</source>
        <translation>クラシック環境</translation>
    </message>
    <message>
        <source>Run a classic system without restrictions. This is full control over the system.</source>
        <translation>制限のないクラシックなシステムを実行します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to run a classic environment</source>
        <translation>%1 にクラシック環境の実行を許可する</translation>
    </message>
    <message>
        <source>System Core</source>
        <translation>システムの中核</translation>
    </message>
    <message>
        <source>Configure the system; only the core snap of the system may have this.</source>
        <translation>システムを構成します。システムの core Snap だけに許されます。</translation>
    </message>
    <message>
        <source>Allow %1 to configure the system core</source>
        <translation>%1 にシステムの中核の構成を許可する</translation>
    </message>
    <message>
        <source>System Tests</source>
        <translation>システムテスト</translation>
    </message>
    <message>
        <source>Run any test on the system with all rights. This is full control over the system.</source>
        <translation>すべての権限であらゆるテストを実行します。システムを完全に制御できます。</translation>
    </message>
    <message>
        <source>Allow %1 to run system tests with all rights</source>
        <translation>%1 に全権限でのシステムテストの実行を許可する</translation>
    </message>
    <message>
        <source>There is no description of this permission yet; its documentation says what it allows.</source>
        <translation>この権限の説明はまだありません。何が許可されるかはドキュメントに書かれています。</translation>
    </message>
    <message>
        <source>Allow %1 to use the permission “%2”</source>
        <translation>%1 に権限「%2」の使用を許可する</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Files and Storage</source>
        <translation>ファイルとストレージ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Accounts and Other Programs</source>
        <translation>アカウントと他のプログラム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Development and Virtual Machines</source>
        <translation>開発と仮想マシン</translation>
    </message>
    <message>
        <source>Desktop Basics</source>
        <translation>デスクトップの基本機能</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>CatalogSearch</name>
    <message>
        <source>gnome online accounts, goa, google account, nextcloud, microsoft account, sign in, login, email</source>
        <translation>ログイン, メール, google アカウント, microsoft アカウント</translation>
    </message>
    <message>
        <source>ubuntu touch, google account, sign in, login</source>
        <translation>ログイン, google アカウント</translation>
    </message>
    <message>
        <source>play button, pause, media player, media keys, now playing, multimedia keys, music player</source>
        <translation>再生, 一時停止, 音楽プレーヤー, メディアキー</translation>
    </message>
    <message>
        <source>d-bus, bus, ipc, inter-process communication, service, automation</source>
        <translation>メッセージ, サービス, 自動化</translation>
    </message>
    <message>
        <source>shared content, themes, plugins, add-ons, extensions, runtime, language packs, fonts</source>
        <translation>共有コンテンツ, テーマ, プラグイン, 拡張, 言語パック, フォント</translation>
    </message>
    <message>
        <source>shm, ipc, memory, dev shm, inter-process communication</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>posix, message queue, ipc, inter-process communication, mq</source>
        <translation>メッセージ, キュー</translation>
    </message>
    <message>
        <source>confdb, configuration, registry, settings database</source>
        <translation>構成, 設定</translation>
    </message>
    <message>
        <source>ofono, phone, telephony, call, sms, text message, sim, dial, mobile</source>
        <translation>電話, 通話, 発信, ショートメッセージ, 携帯</translation>
    </message>
    <message>
        <source>fonts, portal, notifications, tray icon, system tray, open file dialog, theme, file picker</source>
        <translation>フォント, 通知, ファイル選択, システムトレイ</translation>
    </message>
    <message>
        <source>ibus, fcitx, screen reader, a11y, orca, input method, legacy desktop, chinese input</source>
        <translation>スクリーンリーダー, 日本語入力, 支援技術</translation>
    </message>
    <message>
        <source>wayland, window, display, screen, gui, compositor</source>
        <translation>ウィンドウ, 画面, 表示</translation>
    </message>
    <message>
        <source>x11, xorg, xserver, x window, xwayland, window, display, screen, keylogger, clipboard</source>
        <translation>ウィンドウ, 画面, 表示, クリップボード</translation>
    </message>
    <message>
        <source>mir, window, display, screen, ubuntu touch, kiosk</source>
        <translation>ウィンドウ, 画面, 表示</translation>
    </message>
    <message>
        <source>unity, window, display, menus, notifications, clipboard, launcher, global menu</source>
        <translation>ウィンドウ, メニュー, 通知, クリップボード</translation>
    </message>
    <message>
        <source>ubuntu touch, lomiri, window, clipboard, phone</source>
        <translation>ウィンドウ, クリップボード</translation>
    </message>
    <message>
        <source>gpu, 3d, graphics card, opengl, vulkan, hardware acceleration, video decoding, games, cuda</source>
        <translation>グラフィックカード, ビデオカード, ゲーム</translation>
    </message>
    <message>
        <source>gsettings, dconf, gnome settings, preferences, theme, configuration</source>
        <translation>設定, テーマ, 構成</translation>
    </message>
    <message>
        <source>gconf, gnome 2, preferences, configuration</source>
        <translation>設定, 構成</translation>
    </message>
    <message>
        <source>browser, web browser, chromium, firefox, electron, chrome, web view, html</source>
        <translation>ブラウザ, ウェブ</translation>
    </message>
    <message>
        <source>virtual keyboard, touch keyboard, osk, maliit, onscreen keyboard, input method</source>
        <translation>仮想キーボード, スクリーンキーボード, 文字入力</translation>
    </message>
    <message>
        <source>container, containers, docker socket, compose, image, moby</source>
        <translation>コンテナ, 仮想化</translation>
    </message>
    <message>
        <source>container, containers, dockerd, containerd, moby</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>container, containers, podman socket, image, docker</source>
        <translation>コンテナ, 仮想化</translation>
    </message>
    <message>
        <source>container, containers, lxc, incus, virtual machine, vm</source>
        <translation>コンテナ, 仮想マシン</translation>
    </message>
    <message>
        <source>container, lxc, guest, devlxd, instance, cloud-init</source>
        <translation>コンテナ, ゲスト</translation>
    </message>
    <message>
        <source>libvirt, vm, qemu, kvm, virt-manager, virtualization, hypervisor</source>
        <translation>仮想化, ハイパーバイザー</translation>
    </message>
    <message>
        <source>kvm, vm, qemu, emulator, android emulator, virtualization, hypervisor</source>
        <translation>仮想化, エミュレーター</translation>
    </message>
    <message>
        <source>multipass, vm, virtual machine, ubuntu vm</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>acrn, hypervisor, vm, virtual machine, embedded</source>
        <translation>仮想化</translation>
    </message>
    <message>
        <source>k8s, microk8s, kubelet, container, cluster, orchestration</source>
        <translation>クラスター, コンテナ</translation>
    </message>
    <message>
        <source>hashicorp, nomad, container, cluster, orchestration</source>
        <translation>クラスター, コンテナ</translation>
    </message>
    <message>
        <source>amazon, aws, greengrass, iot, cloud, lambda</source>
        <translation>モノのインターネット, クラウド</translation>
    </message>
    <message>
        <source>openstack, sunbeam, cloud, virtual machine</source>
        <translation>仮想マシン, クラウド</translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, object storage</source>
        <translation>分散ストレージ, クラスター</translation>
    </message>
    <message>
        <source>ceph, storage cluster, distributed storage, disks, osd</source>
        <translation>分散ストレージ, クラスター</translation>
    </message>
    <message>
        <source>juju, cloud, credentials, orchestration, charm</source>
        <translation>認証情報, クラウド</translation>
    </message>
    <message>
        <source>user namespaces, namespace, unprivileged container, browser sandbox, chrome, electron</source>
        <translation>隔離, 名前空間</translation>
    </message>
    <message>
        <source>driver, kernel, module, insmod, modprobe, rmmod</source>
        <translation>ドライバー, カーネル</translation>
    </message>
    <message>
        <source>driver, kernel, module, modprobe</source>
        <translation>ドライバー, カーネル</translation>
    </message>
    <message>
        <source>driver, kernel, module, lsmod, modinfo</source>
        <translation>ドライバー, カーネル</translation>
    </message>
    <message>
        <source>firmware, driver, kernel, firmware path</source>
        <translation>ドライバー, カーネル</translation>
    </message>
    <message>
        <source>scheduler, sched_ext, scx, performance, cpu, bpf</source>
        <translation>スケジューラー, 性能</translation>
    </message>
    <message>
        <source>trace, debug, tracing, perf, bpf, ebpf, bpftrace, ftrace, profiling</source>
        <translation>デバッグ, トレース, 性能解析</translation>
    </message>
    <message>
        <source>source code, kernel headers, headers, compile, usr src, bpf</source>
        <translation>ソース, ヘッダー, コンパイル</translation>
    </message>
    <message>
        <source>ros, robot, robotics, rviz, urdf, gazebo</source>
        <translation>ロボット, ロボット工学</translation>
    </message>
    <message>
        <source>ros, robot, robotics, services, snapd</source>
        <translation>ロボット, サービス</translation>
    </message>
    <message>
        <source>autopilot, testing, automation, ui test, qa</source>
        <translation>自動化, テスト</translation>
    </message>
    <message>
        <source>vsock, vm, guest, host, hypervisor, virtual machine</source>
        <translation>仮想マシン, ホスト, ゲスト</translation>
    </message>
    <message>
        <source>netlink, kernel, process events, connector, monitoring</source>
        <translation>カーネル, 監視</translation>
    </message>
    <message>
        <source>netlink, kernel, driver, module</source>
        <translation>ドライバー, カーネル</translation>
    </message>
    <message>
        <source>test, testing, dummy, none</source>
        <translation>空, 試験</translation>
    </message>
    <message>
        <source>audio, sound, speaker, headphones, music, volume, mute, loudspeaker, audio output</source>
        <translation>音, サウンド, スピーカー, ヘッドホン, 音楽, 音量, ミュート</translation>
    </message>
    <message>
        <source>gamepad, joystick, joypad, steering wheel, xbox controller, playstation controller, game pad, rumble</source>
        <translation>ゲームパッド, ジョイスティック, ハンドル, ゲーム</translation>
    </message>
    <message>
        <source>cd, dvd, blu-ray, bluray, disc, disk, burn, rip, optical</source>
        <translation>ディスク, 書き込み, ブルーレイ, 光学ドライブ</translation>
    </message>
    <message>
        <source>printer, print, paper, cups, pdf</source>
        <translation>プリンター, プリンタ, 用紙</translation>
    </message>
    <message>
        <source>printer, print, cups, print queue, printer setup, driver, jobs</source>
        <translation>プリンタ, 印刷, 印刷ジョブ, ドライバー</translation>
    </message>
    <message>
        <source>usb, usb stick, phone, scanner, arduino, libusb, dongle, security key, firmware flash</source>
        <translation>usb 機器, usb メモリ, 電話, スキャナー</translation>
    </message>
    <message>
        <source>hid, usb hid, foot pedal, macro keyboard, stream deck, controller</source>
        <translation>ペダル, マクロキーボード, コントローラー</translation>
    </message>
    <message>
        <source>u2f, fido, fido2, yubikey, passkey, two-factor, 2fa, second factor, token, webauthn</source>
        <translation>二要素認証, パスキー, 二段階認証</translation>
    </message>
    <message>
        <source>smartcard, card reader, id card, eid, pcsc, chip card, health card, certificate</source>
        <translation>ic カード, カードリーダー, マイナンバーカード</translation>
    </message>
    <message>
        <source>pkcs, hsm, token, certificate, smart card, signature, encryption</source>
        <translation>証明書, 署名, 暗号化, スマートカード</translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, ble, adapter, beacon</source>
        <translation>ブルートゥース, 無線, ペアリング, ヘッドホン</translation>
    </message>
    <message>
        <source>blue tooth, wireless, pair, pairing, headset, headphones, keyboard, ble, file transfer</source>
        <translation>ブルートゥース, 無線, ペアリング, ヘッドホン, キーボード, ファイル転送</translation>
    </message>
    <message>
        <source>television, tv card, dvb, antenna, satellite, dvb-t, radio, sat</source>
        <translation>テレビ, アンテナ, 衛星, ラジオ, 録画</translation>
    </message>
    <message>
        <source>com port, tty, rs232, uart, arduino, usb serial, microcontroller, 3d printer, ttyusb</source>
        <translation>マイコン, 3d プリンター, com ポート</translation>
    </message>
    <message>
        <source>keys, power button, volume buttons, hardware buttons, lid</source>
        <translation>電源ボタン, 音量ボタン, 蓋</translation>
    </message>
    <message>
        <source>backlight, dim, monitor, display, keyboard backlight, screen settings</source>
        <translation>輝度, バックライト, モニター</translation>
    </message>
    <message>
        <source>framebuffer, frame buffer, fbdev, console graphics, screen, kiosk, display</source>
        <translation>フレームバッファ, 表示</translation>
    </message>
    <message>
        <source>media controller, v4l, video4linux, webcam settings, image sensor, isp</source>
        <translation>カメラ, イメージセンサー</translation>
    </message>
    <message>
        <source>music, video, playback, player, ubuntu touch</source>
        <translation>音楽, 動画, 再生</translation>
    </message>
    <message>
        <source>uinput, fake input, automation, macro, remote control, key presses, virtual gamepad</source>
        <translation>自動操作, リモート操作, マクロ, 自動化</translation>
    </message>
    <message>
        <source>uhid, hid, fake input, bluetooth keyboard, remote control</source>
        <translation>自動操作, リモート操作, キーボード</translation>
    </message>
    <message>
        <source>adb, android, phone, mobile, tablet, debugging, fastboot, smartphone</source>
        <translation>スマートフォン, スマホ, 携帯電話, タブレット</translation>
    </message>
    <message>
        <source>gadget, usb otg, otg, usb device mode, tether</source>
        <translation>デバイスモード</translation>
    </message>
    <message>
        <source>tpm, trusted platform module, tpm2, secure boot, key storage, attestation</source>
        <translation>鍵の保管, セキュアブート</translation>
    </message>
    <message>
        <source>tee, optee, trusted execution environment, trustzone, qseecom, drm</source>
        <translation>コンテンツ保護</translation>
    </message>
    <message>
        <source>rng, random number generator, entropy, hwrng</source>
        <translation>ランダム, エントロピー</translation>
    </message>
    <message>
        <source>rng, random numbers, entropy, hwrng</source>
        <translation>ランダム, エントロピー, 乱数</translation>
    </message>
    <message>
        <source>can, canbus, car, automotive, obd, robot, industrial</source>
        <translation>自動車, 車, ロボット, 産業機器</translation>
    </message>
    <message>
        <source>i2c, smbus, sensor, chip, raspberry pi, embedded</source>
        <translation>センサー, 電子部品</translation>
    </message>
    <message>
        <source>spi, sensor, chip, raspberry pi, embedded, spidev</source>
        <translation>センサー, 電子部品</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded</source>
        <translation>ピン, リレー, 基板</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, gpiod</source>
        <translation>ピン, リレー, 基板</translation>
    </message>
    <message>
        <source>gpio, pin, raspberry pi, relay, led, embedded, sysfs</source>
        <translation>ピン, リレー, 基板</translation>
    </message>
    <message>
        <source>gpio, gpiomem, pin, raspberry pi, embedded</source>
        <translation>ピン, 基板</translation>
    </message>
    <message>
        <source>pwm, pulse width modulation, motor, servo, fan, led, dimmer, raspberry pi</source>
        <translation>モーター, ファン, 調光, サーボ</translation>
    </message>
    <message>
        <source>iio, industrial io, accelerometer, light sensor, thermometer, gyroscope, adc</source>
        <translation>加速度センサー, 照度センサー, 温度計</translation>
    </message>
    <message>
        <source>boolean, led, lamp, gpio, switch, brightness</source>
        <translation>ランプ, スイッチ</translation>
    </message>
    <message>
        <source>custom device, hardware, embedded, gadget, driver</source>
        <translation>機器, ドライバー</translation>
    </message>
    <message>
        <source>fpga, chip, altera, xilinx, intel, programmable logic, accelerator card</source>
        <translation>プログラマブルロジック</translation>
    </message>
    <message>
        <source>dsp, digital signal processor, ambarella, audio, video, embedded</source>
        <translation>信号処理</translation>
    </message>
    <message>
        <source>npu, neural, machine learning, ai, compute accelerator, tpu, artificial intelligence</source>
        <translation>人工知能, 機械学習</translation>
    </message>
    <message>
        <source>mediatek, genio, npu, apu, vcu, machine learning, ai</source>
        <translation>人工知能, 機械学習</translation>
    </message>
    <message>
        <source>video codec, encoder, decoder, h264, h265, hardware acceleration</source>
        <translation>動画支援</translation>
    </message>
    <message>
        <source>raspberry pi, videocore, gpu, vcgencmd, temperature</source>
        <translation>グラフィック, 温度</translation>
    </message>
    <message>
        <source>intel me, mei, amt, vpro, remote management, firmware</source>
        <translation>リモート管理, ファームウェア</translation>
    </message>
    <message>
        <source>qat, encryption, compression, accelerator, crypto, vfio</source>
        <translation>暗号化, 圧縮</translation>
    </message>
    <message>
        <source>xilinx, fpga, dma, pcie, accelerator card</source>
        <translation>拡張カード</translation>
    </message>
    <message>
        <source>broadcom, asic, switch, bde, knet, data center</source>
        <translation>スイッチ, データセンター</translation>
    </message>
    <message>
        <source>qualcomm, snapdragon, modem, qrtr, ipc, qmi</source>
        <translation>モデム</translation>
    </message>
    <message>
        <source>ion, android, dma, memory allocator</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>remoteproc, remote processor, coprocessor, dsp, microcontroller, rpmsg</source>
        <translation>コプロセッサ, マイコン</translation>
    </message>
    <message>
        <source>sd card, memory card, microsd, mmc</source>
        <translation>メモリカード, sd カード</translation>
    </message>
    <message>
        <source>uio, userspace io, driver, fpga, embedded</source>
        <translation>ドライバー, 機器</translation>
    </message>
    <message>
        <source>ptp, ieee 1588, hardware clock, time synchronization, network clock</source>
        <translation>時計, 時刻同期</translation>
    </message>
    <message>
        <source>nvidia, geforce, gpu, graphics card, graphics driver</source>
        <translation>グラフィックカード, ビデオカード</translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl, mesa, nvidia, libraries</source>
        <translation>グラフィックドライバー, ビデオカード</translation>
    </message>
    <message>
        <source>graphics driver, gpu, opengl es, gles, libraries</source>
        <translation>グラフィックドライバー, ビデオカード</translation>
    </message>
    <message>
        <source>graphics driver, gpu, egl, mesa, nvidia, libraries</source>
        <translation>グラフィックドライバー, ビデオカード</translation>
    </message>
    <message>
        <source>graphics driver, gpu, gbm, buffer management, mesa, libraries</source>
        <translation>グラフィックドライバー, ビデオカード</translation>
    </message>
    <message>
        <source>graphics driver, gpu, vulkan, mesa, nvidia, games, libraries</source>
        <translation>グラフィックドライバー, ビデオカード, ゲーム</translation>
    </message>
    <message>
        <source>cuda, nvidia, gpu, compute, machine learning, ai, libraries</source>
        <translation>ビデオカード, 計算, 人工知能</translation>
    </message>
    <message>
        <source>nvidia, nvenc, nvdec, video codec, encoder, decoder, gpu, libraries</source>
        <translation>ビデオカード, 動画支援</translation>
    </message>
    <message>
        <source>files, documents, personal files, downloads, pictures, music, videos, my files, folder</source>
        <translation>ファイル, ドキュメント, ダウンロード, 画像, 音楽, ビデオ, 書類</translation>
    </message>
    <message>
        <source>usb stick, thumb drive, flash drive, pen drive, memory stick, memory card, sd card, external drive, external hard disk, media, mnt</source>
        <translation>usb メモリ, メモリカード, 外付けハードディスク, sd カード, 外部ドライブ</translation>
    </message>
    <message>
        <source>hidden files, dot files, dotfiles, config files, settings files, home folder, profile</source>
        <translation>隠しファイル, 設定ファイル, ホームフォルダ, プロファイル</translation>
    </message>
    <message>
        <source>etc, configuration, root files, system folder, var, usr</source>
        <translation>設定ファイル, システムフォルダ</translation>
    </message>
    <message>
        <source>backup, back up, restore, copy, full disk, whole system</source>
        <translation>バックアップ, 復元, 複製, システム全体</translation>
    </message>
    <message>
        <source>hard disk, hard drive, ssd, partition, format, disk image, erase, raw disk</source>
        <translation>ハードディスク, パーティション, フォーマット, 消去</translation>
    </message>
    <message>
        <source>hard disk, volume, format, disk image, raw disk</source>
        <translation>ハードディスク, ボリューム, フォーマット</translation>
    </message>
    <message>
        <source>fuse, mount, sshfs, cloud drive, appimage, remote folder, filesystem</source>
        <translation>マウント, クラウドドライブ, リモートフォルダ, ファイルシステム</translation>
    </message>
    <message>
        <source>samba, smb, cifs, network share, network drive, nas, file server, mount</source>
        <translation>共有フォルダ, ネットワークドライブ, ファイルサーバー</translation>
    </message>
    <message>
        <source>nfs, network share, network drive, nas, file server, mount</source>
        <translation>共有フォルダ, ネットワークドライブ, ファイルサーバー</translation>
    </message>
    <message>
        <source>mount, unmount, filesystem, disk, eject</source>
        <translation>マウント, 取り外し, ファイルシステム, ディスク</translation>
    </message>
    <message>
        <source>mount, disk space, free space, disk usage, quota, df, filesystem</source>
        <translation>空き容量, ディスク使用量, マウント</translation>
    </message>
    <message>
        <source>udisks, format, eject, partition, mount, usb stick, hard disk, disk utility</source>
        <translation>フォーマット, 取り出し, パーティション, ハードディスク, usb メモリ</translation>
    </message>
    <message>
        <source>luks, encryption, cryptsetup, vault, veracrypt, disk password</source>
        <translation>暗号化, 金庫, ハードディスク</translation>
    </message>
    <message>
        <source>multipath, san, storage area network, data center, multipathd, device mapper</source>
        <translation>マルチパス, ストレージ, データセンター</translation>
    </message>
    <message>
        <source>iscsi, san, network disk, remote disk, storage server</source>
        <translation>ネットワークディスク, ストレージサーバー</translation>
    </message>
    <message>
        <source>ssd, nvme, solid state drive, firmware, erase, namespace</source>
        <translation>ディスク, 消去</translation>
    </message>
    <message>
        <source>scsi, sg, sas, tape drive, disc burner, scanner, smart, erase</source>
        <translation>テープドライブ, 書き込み, 消去, スキャナー</translation>
    </message>
    <message>
        <source>cloud storage, cloud files, owncloud, nextcloud, ubuntu touch</source>
        <translation>クラウド, ストレージ</translation>
    </message>
    <message>
        <source>thumbnail, thumbnails, preview, album art, cover art, ubuntu touch</source>
        <translation>サムネイル, プレビュー, アルバムカバー</translation>
    </message>
    <message>
        <source>documentation, help, man pages, doc, handbook, guide</source>
        <translation>ドキュメント, ヘルプ, 説明書, 手引き</translation>
    </message>
    <message>
        <source>internet, online, web, wifi, wi-fi, lan, connection, download, upload, offline</source>
        <translation>接続, オンライン, ダウンロード, アップロード, 無線, ウェブ</translation>
    </message>
    <message>
        <source>server, listen, port, incoming connections, hosting, file sharing, peer to peer, multiplayer</source>
        <translation>サーバー, ポート, 待ち受け, ファイル共有, 対戦</translation>
    </message>
    <message>
        <source>internet, connection, connectivity, wifi, offline</source>
        <translation>接続, オフライン, 無線</translation>
    </message>
    <message>
        <source>network status, ip address, netstat, traffic, monitor, ports, connections</source>
        <translation>ip アドレス, 通信量, 接続</translation>
    </message>
    <message>
        <source>network configuration, ip address, route, routing, wifi, wi-fi, vpn, dns, interface</source>
        <translation>ip アドレス, 無線</translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wifi password, vpn, wlan, ethernet, hotspot</source>
        <translation>無線, wi-fi パスワード, 有線</translation>
    </message>
    <message>
        <source>networkmanager, wifi, wi-fi, wlan, vpn, network name</source>
        <translation>無線, ネットワーク名</translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, boot, static ip</source>
        <translation>wi-fi パスワード, 設定</translation>
    </message>
    <message>
        <source>netplan, network configuration, wifi password, static ip</source>
        <translation>wi-fi パスワード, 設定</translation>
    </message>
    <message>
        <source>iptables, nftables, ufw, ports, block, filter, nat, packet filter</source>
        <translation>遮断, パケットフィルター</translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, chromecast, airplay, discovery, network discovery</source>
        <translation>プリンター, スピーカー, 機器の検出</translation>
    </message>
    <message>
        <source>avahi, mdns, bonjour, zeroconf, publish, discovery, host name</source>
        <translation>機器の検出, 公開</translation>
    </message>
    <message>
        <source>modemmanager, modem, sim, sms, text message, lte, 4g, 5g, umts, surfstick, cellular, gps</source>
        <translation>携帯回線, ショートメッセージ</translation>
    </message>
    <message>
        <source>ppp, pppoe, dsl, modem, vpn, l2tp, pptp</source>
        <translation>モデム, 接続</translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network</source>
        <translation>仮想ネットワーク, スイッチ</translation>
    </message>
    <message>
        <source>open vswitch, ovs, bridge, sdn, virtual network, kernel module</source>
        <translation>仮想ネットワーク, スイッチ</translation>
    </message>
    <message>
        <source>ovn, micro ovn, virtual network, sdn, cluster</source>
        <translation>仮想ネットワーク</translation>
    </message>
    <message>
        <source>downloads, transfer, ubuntu touch, lomiri</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>webcam, cam, video, photo, picture, video call, video chat, capture card</source>
        <translation>ウェブカメラ, カメラ, 写真, 動画, 撮影, ビデオ通話</translation>
    </message>
    <message>
        <source>mic, record audio, audio recording, sound recording, voice, voice call, headset, dictation, listen</source>
        <translation>マイク, 録音, 音声, 通話, ヘッドセット, 音声入力</translation>
    </message>
    <message>
        <source>pulse, pulse audio, audio, speaker, headphones, mic, record audio, voice</source>
        <translation>音, スピーカー, ヘッドホン, マイク, 録音</translation>
    </message>
    <message>
        <source>pipe wire, audio, video, speaker, mic, screen sharing, record audio</source>
        <translation>音, スピーカー, マイク, 画面共有, 録音</translation>
    </message>
    <message>
        <source>audio hardware, audio, speaker, mic, mixer, volume, record audio, midi</source>
        <translation>音, スピーカー, マイク, ミキサー, 音量, 録音</translation>
    </message>
    <message>
        <source>jack, pro audio, music production, low latency, audio, mic, midi</source>
        <translation>音楽制作, 録音, マイク, 低遅延</translation>
    </message>
    <message>
        <source>screen capture, screencast, screen shot, screenshot, screen sharing, share screen, record audio</source>
        <translation>画面録画, スクリーンショット, 画面共有, 画面キャプチャ</translation>
    </message>
    <message>
        <source>gps, position, geolocation, where am i, maps, navigation, geoclue</source>
        <translation>現在地, 位置, 地図, ナビ, 場所</translation>
    </message>
    <message>
        <source>gps, position, geolocation, positioning, location provider</source>
        <translation>現在地, 位置, 場所</translation>
    </message>
    <message>
        <source>address book, people, phone numbers, email addresses, evolution</source>
        <translation>アドレス帳, 電話帳, 電話番号, メールアドレス</translation>
    </message>
    <message>
        <source>appointments, events, tasks, to do, meetings, schedule, evolution</source>
        <translation>予定, スケジュール, タスク, 会議</translation>
    </message>
    <message>
        <source>address book, people, phone numbers, ubuntu touch, lomiri</source>
        <translation>アドレス帳, 電話帳, 電話番号</translation>
    </message>
    <message>
        <source>appointments, events, meetings, ubuntu touch, lomiri</source>
        <translation>予定, スケジュール, 会議</translation>
    </message>
    <message>
        <source>wallet, kwallet, keyring, keychain, secret service, credentials, secrets, login</source>
        <translation>パスワード, ウォレット, キーリング, 認証情報, ログイン</translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, signing, sign mail, decrypt, certificate</source>
        <translation>暗号化, 署名, 証明書, 復号, 秘密鍵</translation>
    </message>
    <message>
        <source>pgp, openpgp, gnupg, encryption, keyring, verify signature</source>
        <translation>暗号化, 署名, 鍵束, 公開鍵</translation>
    </message>
    <message>
        <source>secure shell, remote login, id_rsa, server access, git, identity</source>
        <translation>リモートログイン, サーバー接続, 秘密鍵</translation>
    </message>
    <message>
        <source>secure shell, remote login, server access, git</source>
        <translation>リモートログイン, サーバー接続, 公開鍵</translation>
    </message>
    <message>
        <source>kerberos, single sign-on, sso, active directory, domain, company login</source>
        <translation>シングルサインオン, ドメイン, 社内ログイン</translation>
    </message>
    <message>
        <source>keylogger, keystrokes, raw input, typing, evdev, pointer, touchpad, touchscreen</source>
        <translation>キーロガー, キー入力, 打鍵, マウス</translation>
    </message>
    <message>
        <source>users, groups, password, add user, administrator, accounts</source>
        <translation>ユーザー, グループ, パスワード, 管理者</translation>
    </message>
    <message>
        <source>login, log in, sessions, users, last login, who</source>
        <translation>ログイン, セッション, 利用者</translation>
    </message>
    <message>
        <source>log out, logout, lock screen, unlock, switch user, seat, session</source>
        <translation>ログアウト, ロック, ユーザー切り替え</translation>
    </message>
    <message>
        <source>processes, task manager, system monitor, cpu usage, memory usage, top, process list</source>
        <translation>プロセス, タスクマネージャー, システムモニター, メモリ使用量</translation>
    </message>
    <message>
        <source>kill, end task, process, priority, nice, task manager</source>
        <translation>強制終了, 優先度, プロセス</translation>
    </message>
    <message>
        <source>hardware information, serial number, temperature, sensors, usb list, pci, cpu info, device list</source>
        <translation>ハードウェア情報, シリアル番号, 温度, センサー</translation>
    </message>
    <message>
        <source>battery, charge, power, charging, laptop, ups, upower, energy</source>
        <translation>電池, 充電, 電源, 残量</translation>
    </message>
    <message>
        <source>screensaver, screen saver, screen lock, inhibit, suspend, sleep, stay awake, caffeine, presentation</source>
        <translation>スクリーンセーバー, 画面ロック, スリープ, 発表</translation>
    </message>
    <message>
        <source>power management, energy saving, wake up, sleep, runtime pm, battery, charge limit</source>
        <translation>電源管理, スリープ, 充電上限, 節電</translation>
    </message>
    <message>
        <source>power off, reboot, restart, turn off, suspend, hibernate, halt</source>
        <translation>電源オフ, 再起動, スリープ, 休止</translation>
    </message>
    <message>
        <source>clock, ntp, hardware clock, rtc, calendar</source>
        <translation>時計, 時間</translation>
    </message>
    <message>
        <source>timezone, local time, region, clock, daylight saving</source>
        <translation>現地時間, 地域, 夏時間, 時計</translation>
    </message>
    <message>
        <source>ntp, time server, time synchronization, clock, timesyncd</source>
        <translation>時計, 時刻同期</translation>
    </message>
    <message>
        <source>locale, language, keyboard layout, region, formats</source>
        <translation>言語, キーボード配列, 書式</translation>
    </message>
    <message>
        <source>host name, hostname, computer name, device name</source>
        <translation>ホスト名, コンピュータ名, 機器名</translation>
    </message>
    <message>
        <source>log files, journal, journalctl, syslog, messages, protocol</source>
        <translation>ログ, 記録, 履歴</translation>
    </message>
    <message>
        <source>audit, auditd, security log, monitoring</source>
        <translation>監査, セキュリティログ, 監視</translation>
    </message>
    <message>
        <source>audit, netlink, security log, monitoring</source>
        <translation>監査, セキュリティログ, 監視</translation>
    </message>
    <message>
        <source>apparmor, sandbox, confinement, security policy</source>
        <translation>隔離, セキュリティポリシー</translation>
    </message>
    <message>
        <source>policykit, polkit, authorization, admin, root, sudo, password prompt</source>
        <translation>認可, 管理者, パスワード入力</translation>
    </message>
    <message>
        <source>policykit, polkit, authentication agent, password dialog, admin</source>
        <translation>パスワード画面, 認証, 管理者</translation>
    </message>
    <message>
        <source>snap store, software center, app store, install, update, remove, permissions, snapd</source>
        <translation>ストア, インストール, 更新, 削除, 権限</translation>
    </message>
    <message>
        <source>prompting, prompts, permission prompt, allow, deny, ask</source>
        <translation>許可, 拒否, 確認, 権限</translation>
    </message>
    <message>
        <source>refresh, update, upgrade, postpone updates, hold, automatic updates</source>
        <translation>更新, 延期, アップデート</translation>
    </message>
    <message>
        <source>refresh, update, upgrade, notification, pending updates</source>
        <translation>更新, 通知, アップデート</translation>
    </message>
    <message>
        <source>theme, appearance, look, gtk theme, icons, sounds, dark mode</source>
        <translation>テーマ, 外観, アイコン, ダークモード</translation>
    </message>
    <message>
        <source>full disk encryption, fde, recovery key, pin, passphrase, tpm, luks</source>
        <translation>全ディスク暗号化, 回復キー</translation>
    </message>
    <message>
        <source>packagekit, package manager, apt, deb, rpm, update, packages</source>
        <translation>パッケージ, 更新, インストール</translation>
    </message>
    <message>
        <source>ubuntu advantage, subscription, esm, livepatch, security updates</source>
        <translation>サブスクリプション, セキュリティ更新</translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware, lvfs, bios update</source>
        <translation>bios 更新, アップデート</translation>
    </message>
    <message>
        <source>fwupd, bios, uefi, firmware updater, bios update</source>
        <translation>bios 更新, アップデート</translation>
    </message>
    <message>
        <source>dell, bios, openmanage, smbios, server</source>
        <translation>サーバー, リモート管理</translation>
    </message>
    <message>
        <source>cpu, frequency, governor, overclock, performance, cores, turbo</source>
        <translation>クロック, 周波数, 性能, コア</translation>
    </message>
    <message>
        <source>huge pages, hugepages, memory, database, performance</source>
        <translation>メモリ, データベース</translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, bios, smbios</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>physical memory, ram, dev mem, hardware</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>io ports, i/o ports, port, inb, outb, parallel port, dev port</source>
        <translation>パラレルポート, ポート</translation>
    </message>
    <message>
        <source>crypto, af_alg, encryption, hash, cipher</source>
        <translation>暗号化, カーネル, チェックサム</translation>
    </message>
    <message>
        <source>systemd, sd_notify, service, watchdog, daemon</source>
        <translation>サービス, 監視</translation>
    </message>
    <message>
        <source>appstream, app catalog, software catalog, software center, metainfo</source>
        <translation>アプリカタログ, ソフトウェアセンター</translation>
    </message>
    <message>
        <source>launch, launcher, open app, app menu, desktop files, start menu</source>
        <translation>ランチャー, メニュー, 起動</translation>
    </message>
    <message>
        <source>portal, xdg portal, flatpak, permission store, allow, deny</source>
        <translation>ポータル, 許可, 拒否, 権限</translation>
    </message>
    <message>
        <source>steam, proton, pressure vessel, valve, gaming, game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <source>ubuntu core, classic, unconfined, shell, chroot</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>core, snapd, configuration, base</source>
        <translation>構成, 設定</translation>
    </message>
    <message>
        <source>checkbox, certification, hardware test, qa</source>
        <translation>認証試験, ハードウェアテスト</translation>
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
        <translation>インストール済みのアプリ名も含める</translation>
    </message>
    <message>
        <source>About Snap Permissions</source>
        <translation>Snap の権限について</translation>
    </message>
    <message>
        <source>Details for a Report</source>
        <comment>heading: what somebody who looks into a problem needs to know</comment>
        <translation>報告のための情報</translation>
    </message>
    <message>
        <source>Whoever looks into a problem needs this, in English. It names no files and nobody, and no apps unless you choose so. Nothing is sent by itself.</source>
        <translation>問題を調べる人に必要な情報です (英語)。ファイルや人の名前は含まれず、アプリ名も選んだときだけ含まれます。自動的に送信されることはありません。</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <comment>to the clipboard</comment>
        <translation>情報をコピー</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>問題を報告…</translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation>Snap の権限</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Snap アプリに許可されていることを確認し、変更します。</translation>
    </message>
    <message>
        <source>The details are in the clipboard. Paste them into your report.</source>
        <translation>情報をクリップボードにコピーしました。報告に貼り付けてください。</translation>
    </message>
    <message>
        <source>License: GNU General Public License, version 2 or later</source>
        <translation>ライセンス: GNU General Public License バージョン 2 以降</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close a dialog</comment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessNote</name>
    <message>
        <source>Turn Off Everything That Reaches It</source>
        <translation>アクセスできる手段をすべてオフにする</translation>
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
        <translation>%1はオフですが、このアプリは%2を通じてその一部にまだアクセスできます。</translation>
    </message>
    <message>
        <source>%1 is off, but this app can still reach it through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>%1はオフですが、このアプリは%2を通じてまだアクセスできます。</translation>
    </message>
    <message>
        <source>%1 is off, but the sound server of this system lets every app record that may play sound: this one can, through %2.</source>
        <comment>permission; other permissions</comment>
        <translation>%1はオフですが、このシステムのサウンドサーバーは音を再生できるアプリすべてに録音も許します。このアプリも%2を通じて録音できます。</translation>
    </message>
    <message>
        <source>Turns off: %1</source>
        <comment>permissions</comment>
        <translation>オフになるもの: %1</translation>
    </message>
    <message>
        <source>%1 Turning that off may not be enough; the details say why.</source>
        <comment>after “… is off, but this app can still reach it …”</comment>
        <translation>%1 それをオフにしても十分でないことがあります。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>%1: through %2.</source>
        <comment>what can be reached; a permission</comment>
        <translation>%1: %2を通じて。</translation>
    </message>
    <message>
        <source>%1: through %2, %3.</source>
        <comment>what can be reached; a permission; how far</comment>
        <translation>%1: %2を通じて（%3）。</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>what an app can reach</comment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>what an app can reach</comment>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Playing sound</source>
        <comment>what an app can reach</comment>
        <translation>音の再生</translation>
    </message>
    <message>
        <source>What other windows show</source>
        <comment>what an app can reach</comment>
        <translation>他のウィンドウの表示内容</translation>
    </message>
    <message>
        <source>Location</source>
        <comment>what an app can reach</comment>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>Your files</source>
        <comment>what an app can reach</comment>
        <translation>あなたのファイル</translation>
    </message>
    <message>
        <source>All files of the system</source>
        <comment>what an app can reach</comment>
        <translation>システムのすべてのファイル</translation>
    </message>
    <message>
        <source>USB drives and other media</source>
        <comment>what an app can reach</comment>
        <translation>USB ドライブなどのメディア</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>what an app can reach</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Being reached over the network</source>
        <comment>what an app can reach</comment>
        <translation>ネットワーク経由で接続を受けること</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <comment>what an app can reach</comment>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>what an app can reach</comment>
        <translation>印刷</translation>
    </message>
    <message>
        <source>USB devices</source>
        <comment>what an app can reach</comment>
        <translation>USB デバイス</translation>
    </message>
    <message>
        <source>What you type elsewhere</source>
        <comment>what an app can reach</comment>
        <translation>他の場所での入力内容</translation>
    </message>
    <message>
        <source>Stored passwords</source>
        <comment>what an app can reach</comment>
        <translation>保存されたパスワード</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>what an app can reach</comment>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what an app can reach</comment>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>The whole system</source>
        <comment>what an app can reach</comment>
        <translation>システム全体</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>whether an app can reach something</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Allowed by %1</source>
        <comment>permissions</comment>
        <translation>%1により許可</translation>
    </message>
    <message>
        <source>Off, but partly within reach through %1</source>
        <comment>permissions</comment>
        <translation>オフだが%1を通じて一部にアクセスできる</translation>
    </message>
    <message>
        <source>Off, but within reach through %1</source>
        <comment>permissions</comment>
        <translation>オフだが%1を通じてアクセスできる</translation>
    </message>
    <message>
        <source>Partly within reach through %1</source>
        <comment>permissions</comment>
        <translation>%1を通じて一部にアクセスできる</translation>
    </message>
    <message>
        <source>Within reach through %1</source>
        <comment>permissions</comment>
        <translation>%1を通じてアクセスできる</translation>
    </message>
    <message>
        <source>Off, but not enforced</source>
        <comment>whether an app can reach something</comment>
        <translation>オフだが実際には制限されていない</translation>
    </message>
    <message>
        <source>Off, but %1 may be enough for it</source>
        <comment>permissions</comment>
        <translation>オフだが%1だけでアクセスできることがある</translation>
    </message>
    <message>
        <source>%1 is not confined, so nothing keeps it from this.</source>
        <translation>%1 は隔離されていないので、これを止めるものはありません。</translation>
    </message>
    <message>
        <source>%1 was installed in developer mode, so nothing keeps it from this.</source>
        <translation>%1 は開発者モードでインストールされているので、これを止めるものはありません。</translation>
    </message>
    <message>
        <source>AppArmor is not active on this system, so nothing keeps %1 from it for certain.</source>
        <translation>このシステムでは AppArmor が動作していないので、%1 を確実に止めるものはありません。</translation>
    </message>
    <message>
        <source>The kernel of this system does not control the network for snaps.</source>
        <translation>このシステムのカーネルは Snap のネットワークを制御しません。</translation>
    </message>
    <message>
        <source>The kernel of this system does not control what snaps say to other programs (D-Bus), and %1 can talk to them.</source>
        <translation>このシステムのカーネルは Snap と他のプログラムとの通信 (D-Bus) を制御せず、%1 はそれらと通信できます。</translation>
    </message>
    <message>
        <source>The kernel of this system does not control how snaps reach the X11 display, and its socket cannot be closed to them.</source>
        <translation>このシステムのカーネルは Snap が X11 ディスプレイに接続する経路を制御せず、そのソケットを閉ざすことができません。</translation>
    </message>
    <message>
        <source>The sound server of this system does not ask which app may record: whatever may play sound can record.</source>
        <translation>このシステムのサウンドサーバーはどのアプリが録音してよいかを確認しません。音を再生できるものは録音もできます。</translation>
    </message>
    <message>
        <source>Whether the sound server of this system asks which app may record could not be found out.</source>
        <translation>このシステムのサウンドサーバーが、どのアプリが録音してよいかを確認するかどうかは調べられませんでした。</translation>
    </message>
    <message>
        <source>snapd has not told yet what this system enforces.</source>
        <translation>このシステムが実際に何を制限するかを snapd はまだ示していません。</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how far a permission leads to something</comment>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>unless the sound server refuses</source>
        <comment>how far a permission leads to something</comment>
        <translation>サウンドサーバーが拒まない限り</translation>
    </message>
    <message>
        <source>as far as X11 programs are concerned</source>
        <comment>how far a permission leads to something</comment>
        <translation>X11 プログラムに関する限り</translation>
    </message>
    <message>
        <source>together with the network</source>
        <comment>how far a permission leads to something</comment>
        <translation>ネットワークと合わせて</translation>
    </message>
    <message>
        <source>after asking you</source>
        <comment>how far a permission leads to something</comment>
        <translation>確認のうえで</translation>
    </message>
    <message>
        <source>It is not known whether the sound server of this system keeps this app from recording.</source>
        <translation>このシステムのサウンドサーバーがこのアプリの録音を防ぐかどうかはわかりません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the title of a permission within a sentence</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Through %1.</source>
        <comment>other permissions, by which an app reaches something</comment>
        <translation>%1を通じて。</translation>
    </message>
    <message>
        <source>A part of it, through %1.</source>
        <comment>other permissions, by which an app reaches something</comment>
        <translation>一部のみ、%1 を通じて。</translation>
    </message>
    <message>
        <source>Through %1: the sound server of this system lets every app record that may play sound.</source>
        <comment>other permissions</comment>
        <translation>%1を通じて。このシステムのサウンドサーバーは、音を再生できるアプリすべてに録音も許します。</translation>
    </message>
    <message>
        <source>The kernel of this system does not control which services of other programs, such as the display, sound and printing, a snap connects to.</source>
        <translation>このシステムのカーネルは、ほかのプログラムのサービス（画面、音声、印刷など）のどれに Snap が接続するかを制御しません。</translation>
    </message>
</context>
<context>
    <name>Snapperms::AccessSummary</name>
    <message>
        <source>By the rules of its permissions; the kernel was not asked.</source>
        <translation>権限の規則によるもので、カーネルには確認していません。</translation>
    </message>
    <message>
        <source>What %1 Can Reach</source>
        <comment>heading; the title of an app</comment>
        <translation>%1 がアクセスできるもの</translation>
    </message>
    <message>
        <source>None of what is looked at here.</source>
        <comment>what an app can reach</comment>
        <translation>ここで調べているもののどれにもアクセスできません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what an app can reach, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What “%1” allows is not known to this program.</source>
        <translation>「%1」が何を許可するかはこのプログラムには分かりません。</translation>
    </message>
    <message>
        <source>Not allowed: %1</source>
        <comment>what an app cannot reach</comment>
        <translation>許可されていないもの: %1</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, and what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no switch allows it, but the kernel says that it lets the app have it</source>
        <comment>what an app can reach</comment>
        <translation>%1: 許可しているスイッチはありませんが、カーネルはアプリに許していると答えています</translation>
    </message>
    <message>
        <source>The kernel was asked, and says the same: %1. The rest is by the rules of its permissions.</source>
        <comment>what an app can reach, or not</comment>
        <translation>カーネルに問い合わせた結果も同じです: %1。残りは権限のルールに基づきます。</translation>
    </message>
    <message>
        <source>Not allowed, but not kept out for certain: %1</source>
        <comment>what an app is perhaps not kept from</comment>
        <translation>許可されていませんが、確実に防がれてはいません: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppMenu</name>
    <message>
        <source>More Actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Turn Off Everything Sensitive</source>
        <translation>慎重に扱うべきものをすべてオフにする</translation>
    </message>
    <message>
        <source>Reset App to Defaults…</source>
        <translation>アプリを既定に戻す…</translation>
    </message>
    <message>
        <source>Reset All Apps to Defaults…</source>
        <translation>すべてのアプリを既定に戻す…</translation>
    </message>
    <message>
        <source>More Actions: %1</source>
        <comment>followed by the title of an app</comment>
        <translation>その他の操作: %1</translation>
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
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>Snapperms::AppPage</name>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>by %1 ✓</source>
        <comment>publisher of an app, verified by the store</comment>
        <translation>提供: %1 ✓</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>publisher of an app</comment>
        <translation>提供: %1</translation>
    </message>
    <message>
        <source>installed from a file, not from the store</source>
        <translation>ストアではなくファイルからインストール</translation>
    </message>
    <message>
        <source>Nothing to Show While Disabled</source>
        <translation>無効の間は表示するものがありません</translation>
    </message>
    <message>
        <source>Part of the System</source>
        <translation>システムの一部</translation>
    </message>
    <message>
        <source>%1 is used by other snaps and has no permissions of its own.</source>
        <translation>%1 は他の Snap に使われるもので、自身の権限はありません。</translation>
    </message>
    <message>
        <source>No Permissions</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>%1 asks for no permissions. If something does not work in it, only its publisher can add a permission to it.</source>
        <translation>%1 は権限を求めていません。動かない機能がある場合、権限を追加できるのは発行元だけです。</translation>
    </message>
    <message>
        <source>Nothing to Switch</source>
        <translation>切り替える項目はありません</translation>
    </message>
    <message>
        <source>%1 names no permissions, and is not kept from anything.</source>
        <translation>%1 は権限を宣言しておらず、何も制限されません。</translation>
    </message>
    <message>
        <source>Offered to Others</source>
        <comment>heading above what a snap provides</comment>
        <translation>ほかへの提供</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln permissions allowed</source>
        <comment>of one app; %1 is how many are, %n how many it asks for</comment>
        <translation>
            <numerusform>権限 %Ln 件中 %1 件を許可</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AppsModel</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation>破損</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation>隔離なし</translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation>隔離なし (開発者モード)</translation>
    </message>
    <message>
        <source>Asks for no permissions</source>
        <translation>権限を求めていません</translation>
    </message>
    <message>
        <source>Part of the system</source>
        <comment>a base snap, snapd, a kernel</comment>
        <translation>システムの一部</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of an app</comment>
        <translation>%2 件中 %1 件を許可</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of an app and what is allowed to it</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>Offers %Ln things to other apps</source>
        <comment>slots of a snap that asks for no permissions</comment>
        <translation>
            <numerusform>ほかのアプリに %Ln 件を提供</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::AttributeWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>paths</comment>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Can read %1, and read and change %2.</source>
        <comment>lists of files</comment>
        <translation>%1 を読み取り、%2 を読み書きできます。</translation>
    </message>
    <message>
        <source>Can read and change %1.</source>
        <comment>list of files</comment>
        <translation>%1 を読み書きできます。</translation>
    </message>
    <message>
        <source>Can read %1.</source>
        <comment>list of files</comment>
        <translation>%1 を読み取れます。</translation>
    </message>
    <message>
        <source>Talks to %1, shared by all users.</source>
        <comment>name of a service on the system bus</comment>
        <translation>全ユーザー共通の %1 と通信します。</translation>
    </message>
    <message>
        <source>Talks to %1 in your session.</source>
        <comment>name of a service on the session bus</comment>
        <translation>あなたのセッションの %1 と通信します。</translation>
    </message>
    <message>
        <source>Appears to the app as %1.</source>
        <comment>path of a directory</comment>
        <translation>アプリからは %1 として見えます。</translation>
    </message>
</context>
<context>
    <name>Snapperms::AuthorizationSentences</name>
    <message>
        <source>Most changes ask for no password now.</source>
        <translation>今はほとんどの変更でパスワードを尋ねません。</translation>
    </message>
    <message>
        <source>Changes ask for no password now.</source>
        <translation>今は変更してもパスワードを尋ねません。</translation>
    </message>
    <message>
        <source>The next change asks for a password.</source>
        <translation>次の変更ではパスワードを尋ねます。</translation>
    </message>
    <message>
        <source>A rule of this system forbids you to change anything.</source>
        <translation>このシステムの規則により、何も変更できません。</translation>
    </message>
    <message>
        <source>You may turn on without a password, but not turn off.</source>
        <translation>パスワードなしでオンにできますが、オフにはできません。</translation>
    </message>
    <message>
        <source>Turning on asks for no password now, turning off does.</source>
        <translation>今はオンにするときはパスワードを尋ねませんが、オフにするときは尋ねます。</translation>
    </message>
    <message>
        <source>You may turn off without a password, but not turn on.</source>
        <translation>パスワードなしでオフにできますが、オンにはできません。</translation>
    </message>
    <message>
        <source>Turning off asks for no password now, turning on does.</source>
        <translation>今はオフにするときはパスワードを尋ねませんが、オンにするときは尋ねます。</translation>
    </message>
    <message>
        <source>You may turn off with a password, but not turn on.</source>
        <translation>パスワードがあればオフにできますが、オンにはできません。</translation>
    </message>
    <message>
        <source>You may turn on with a password, but not turn off.</source>
        <translation>パスワードがあればオンにできますが、オフにはできません。</translation>
    </message>
    <message>
        <source>What hands over the system itself asks for a password every time.</source>
        <translation>システムそのものを明け渡す権限では、毎回パスワードを尋ねます。</translation>
    </message>
</context>
<context>
    <name>Snapperms::BlockedView</name>
    <message>
        <source>What %1 Was Kept From</source>
        <comment>title of a dialog</comment>
        <translation>%1 が拒否されたもの</translation>
    </message>
    <message>
        <source>Look Again</source>
        <comment>for what was blocked</comment>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Show All Users&apos;…</source>
        <comment>what was blocked for all users; a password will be asked for</comment>
        <translation>全ユーザーの分を表示…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last on %1</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%Ln 回、最後は %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the Switch “%1”</source>
        <translation>スイッチ「%1」へ移動</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>for what was blocked</comment>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Nothing Was Recorded</source>
        <translation>記録はありません</translation>
    </message>
    <message>
        <source>Not Known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What was blocked could not be read.</source>
        <translation>ブロックされたものを読み取れませんでした。</translation>
    </message>
    <message>
        <source>What is blocked from now on appears here by itself, as far as the system records it.</source>
        <translation>これからブロックされたものは、システムが記録する範囲で自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>What is blocked from now on no longer appears here by itself; Look Again shows it.</source>
        <translation>これからブロックされたものは、自動的には表示されなくなりました。「もう一度見る」で表示されます。</translation>
    </message>
    <message>
        <source>What is blocked from now on does not appear here by itself; Look Again shows it.</source>
        <translation>これからブロックされたものは、自動的には表示されません。「もう一度見る」で表示されます。</translation>
    </message>
    <message>
        <source>A Password Is Needed</source>
        <translation>パスワードが必要です</translation>
    </message>
    <message>
        <source>What %1 was kept from is in the log of the system, which is not for everybody to read.</source>
        <translation>%1 が何を拒否されたかは、誰もが読めるわけではないシステムのログに記録されています。</translation>
    </message>
    <message>
        <source>Show What Was Blocked…</source>
        <comment>a password will be asked for</comment>
        <translation>ブロックされたものを表示…</translation>
    </message>
    <message>
        <source>What is blocked from now on no longer appears here by itself; Look Again has it appear again.</source>
        <translation>これからブロックされたものは、自動的には表示されなくなりました。「もう一度見る」で再び表示されるようになります。</translation>
    </message>
    <message>
        <source>What is blocked from now on does not appear here.</source>
        <translation>これからブロックされたものは、ここには表示されません。</translation>
    </message>
    <message>
        <source>On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.</source>
        <comment>auditd is a program of the system</comment>
        <translation>このシステムでは auditd が記録を保管しており、そのファイルをこのプログラムは読みません。以前にブロックされたものは、ここにないことがあります。</translation>
    </message>
    <message>
        <source>What %1 was kept from earlier cannot be told here.</source>
        <translation>%1 が以前に何を拒否されたかは、ここでは分かりません。</translation>
    </message>
    <message>
        <source>More was blocked than is listed here.</source>
        <translation>ここに示されている以外にもブロックされたものがあります。</translation>
    </message>
    <message>
        <source>Only what was recorded as yours is listed. What concerns the network and special rights is recorded without a user, and listed with all users&apos;.</source>
        <translation>自分のものとして記録されたものだけを表示しています。ネットワークと特別な権限に関するものはユーザー名なしで記録され、全ユーザーの表示に含まれます。</translation>
    </message>
    <message>
        <source>Watch Devices…</source>
        <comment>cameras and the like that an app is refused; a password will be asked for</comment>
        <translation>デバイスを監視…</translation>
    </message>
    <message>
        <source>Devices such as cameras are mostly refused without a record. The kernel can tell of it while this page is open.</source>
        <translation>カメラなどのデバイスは、ほとんどの場合、記録なしに拒否されます。このページを開いている間、カーネルに報告させることができます。</translation>
    </message>
    <message>
        <source>Devices that are refused appear here as well, for as long as this page is open, and not of programs that end at once.</source>
        <translation>このページを開いている間は、拒否されたデバイスもここに表示されます。ただし、すぐに終了するプログラムの分は表示されません。</translation>
    </message>
    <message>
        <source>Of devices, only what your own programs are refused appears here as well.</source>
        <translation>デバイスについては、自分のプログラムに拒否されたものだけがここに表示されます。</translation>
    </message>
    <message>
        <source>Devices that are refused no longer appear here; Watch Devices has them appear again.</source>
        <translation>拒否されたデバイスは表示されなくなりました。「デバイスを監視」で再び表示されるようになります。</translation>
    </message>
    <message>
        <source>Which devices are refused cannot be seen on this system now.</source>
        <translation>このシステムでは現在、どのデバイスが拒否されたかを見ることができません。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>to read what was blocked</comment>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close a dialog</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Only the newest records were looked at, and none of them is about %1. What it was kept from before is not known.</source>
        <translation>最新の記録だけを調べましたが、%1 に関するものはありませんでした。それより前に何を拒否されたかは分かりません。</translation>
    </message>
    <message>
        <source>Nothing of Yours Was Recorded</source>
        <comment>what an app was kept from</comment>
        <translation>あなたに関する記録はありません</translation>
    </message>
    <message>
        <source>In the last days the system recorded nothing that %1 was kept from.</source>
        <translation>この数日間、%1 が拒否された操作をシステムは何も記録していません。</translation>
    </message>
    <message>
        <source>In the last days the system recorded nothing as yours that %1 was kept from.</source>
        <translation>この数日間、%1 が拒否された操作のうち、あなたのものとしてシステムが記録したものはありません。</translation>
    </message>
    <message>
        <source>It does not record everything: what belongs to other users is refused without a word.</source>
        <translation>すべてが記録されるわけではありません。他のユーザーのものは何も記録されずに拒否されます。</translation>
    </message>
    <message>
        <source>It does not record everything: devices that an app may not see are refused without a word, and so is what belongs to other users. “Watch Devices” tells of the former.</source>
        <translation>すべてが記録されるわけではありません。アプリに見せないデバイスや他のユーザーのものは、何も記録されずに拒否されます。前者は「デバイスを監視」で分かります。</translation>
    </message>
</context>
<context>
    <name>Snapperms::ChangeSentences</name>
    <message>
        <source>snapd is away</source>
        <translation>snapd が応答していません</translation>
    </message>
    <message>
        <source>snapd is busy with another change</source>
        <translation>snapd は別の変更を処理中です</translation>
    </message>
    <message>
        <source>%1 is being updated</source>
        <translation>%1 は更新中です</translation>
    </message>
    <message>
        <source>%1 is being removed</source>
        <translation>%1 は削除中です</translation>
    </message>
    <message>
        <source>%1 is being enabled or disabled</source>
        <translation>%1 は有効化または無効化の途中です</translation>
    </message>
    <message>
        <source>another permission of %1 is being changed</source>
        <translation>%1 の別の権限を変更中です</translation>
    </message>
    <message>
        <source>snapd is busy with %1</source>
        <translation>snapd は %1 を処理中です</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>順番を待っています…</translation>
    </message>
    <message>
        <source>Waiting: %1…</source>
        <comment>for example: Waiting: VLC is being updated…</comment>
        <translation>待機中: %1…</translation>
    </message>
    <message>
        <source>Asking for permission…</source>
        <comment>a password dialog may be open</comment>
        <translation>許可を求めています…</translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>snapd carries out the change</comment>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>snapd is asked whether the change is really there</comment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <comment>for example: Nothing was changed: VLC is being updated.</comment>
        <translation>何も変更されませんでした: %1。</translation>
    </message>
    <message>
        <source>%1 is being installed or updated</source>
        <translation>%1 をインストールまたは更新しています</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>snapd has been asked to stop the change, and may want a password for that</comment>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckPage</name>
    <message>
        <source>Whether what the kernel enforces for each app is what snapd wrote for it. Nothing is changed.</source>
        <translation>カーネルが各アプリに適用しているものが、snapd が書いたものと同じかどうか。何も変更しません。</translation>
    </message>
    <message>
        <source>Apps looked at</source>
        <comment>name of a progress bar</comment>
        <translation>調べたアプリ</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave a page</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: the check of all apps</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>Check Again</source>
        <comment>all apps</comment>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Close this page</source>
        <comment>a button</comment>
        <translation>このページを閉じる</translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckSentences</name>
    <message>
        <source>Check the Protection of All Apps</source>
        <translation>すべてのアプリの保護を確認</translation>
    </message>
    <message>
        <source>Protection of All Apps</source>
        <comment>title of a page</comment>
        <translation>すべてのアプリの保護</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <comment>an app</comment>
        <translation>調べていません。</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <comment>an app</comment>
        <translation>まだ調べていません。</translation>
    </message>
    <message>
        <source>Rules of this system have changed since it was looked at.</source>
        <comment>an app</comment>
        <translation>調べた後で、このシステムのルールが変わりました。</translation>
    </message>
    <message>
        <source>AppArmor does not enforce the rules of %1 on this system, so there is nothing to check them against.</source>
        <translation>このシステムでは AppArmor が %1 のルールを適用しないため、照らし合わせるものがありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many apps were looked at</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There is no app to be checked.</source>
        <translation>確認するアプリがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The rules of all %Ln apps are in force.</source>
        <translation>
            <numerusform>%Ln 個のアプリすべてのルールが有効です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %Ln apps were looked at.</source>
        <translation>
            <numerusform>中止しました: アプリ %Ln 個中 %1 個を調べました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are being looked at again.</source>
        <translation>
            <numerusform>アプリ %Ln 個中 %1 個を再び調べています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, what is in force is not what snapd wrote.</source>
        <translation>
            <numerusform>アプリ %Ln 個中 %1 個で、適用されているルールが snapd の書いたものと違います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps it could not be found out.</source>
        <translation>
            <numerusform>アプリ %Ln 個中 %1 個では確認できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>AppArmor does not enforce the rules of apps on this system, so whether they are in force cannot be known.</source>
        <translation>このシステムでは AppArmor がアプリのルールを適用しないため、有効かどうかは分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps are not confined by any rules.</source>
        <translation>
            <numerusform>アプリ %Ln 個中 %1 個は、ルールで隔離されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, something has to be started again.</source>
        <translation>
            <numerusform>アプリ %Ln 個中 %1 個で、何かを再起動する必要があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %Ln apps, the rules are in force.</source>
        <translation>
            <numerusform>アプリ %Ln 個中 %1 個で、ルールは有効です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::CheckedAppRow</name>
    <message>
        <source>Show the Page of This App</source>
        <translation>このアプリのページを表示</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <comment>a button that shows the page of an app</comment>
        <translation>%1 のページ</translation>
    </message>
    <message>
        <source>Put the rules of %1 back into force</source>
        <comment>a button; a password will be asked for</comment>
        <translation>%1 のルールを再び有効にする</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ChangeResult</name>
    <message>
        <source>Only snapd&apos;s record that somebody wanted it so is dropped.</source>
        <translation>誰かがそう望んだという snapd の記録だけが消されます。</translation>
    </message>
    <message>
        <source>%1 does not ask for this permission, or is disabled.</source>
        <translation>%1 はこの権限を求めていないか、無効になっています。</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>このシステムにはこれを提供するものがありません。</translation>
    </message>
    <message>
        <source>Several slots could provide it; which one has to be said.</source>
        <translation>複数のスロットが提供できます。どれにするか指定してください。</translation>
    </message>
    <message>
        <source>The slot that was named is not there.</source>
        <translation>指定されたスロットはありません。</translation>
    </message>
    <message>
        <source>What it is by default is not known, so it was left alone.</source>
        <translation>既定の状態がわからないため、変更しませんでした。</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>その間にほかの誰かが変更しました。</translation>
    </message>
    <message>
        <source>Not done: the password was not given.</source>
        <translation>実行していません: パスワードが入力されませんでした。</translation>
    </message>
    <message>
        <source>Not done: the password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.</source>
        <translation>実行していません: パスワードが入力されなかったか、尋ねる相手がいませんでした。端末またはデスクトップセッションで、あるいは root として実行してください。</translation>
    </message>
    <message>
        <source>Not done: stopped before.</source>
        <translation>実行していません: その前に中止されました。</translation>
    </message>
    <message>
        <source>Not tried, because one before it was refused.</source>
        <translation>前のものが拒否されたため、試していません。</translation>
    </message>
    <message>
        <source>Not done: somebody else wanted something different meanwhile.</source>
        <translation>実行していません: その間にほかの誰かが別のことを求めました。</translation>
    </message>
    <message>
        <source>The app is not installed here.</source>
        <translation>このアプリはここにはインストールされていません。</translation>
    </message>
    <message>
        <source>The app is disabled, and snapd does not tell of its permissions.</source>
        <translation>このアプリは無効で、snapd はその権限を伝えません。</translation>
    </message>
    <message>
        <source>The app, as it is installed here, does not ask for this permission.</source>
        <translation>ここにインストールされているアプリはこの権限を求めていません。</translation>
    </message>
    <message>
        <source>No interface of this name is known here, so this counts for no app.</source>
        <translation>この名前のインターフェースはここでは知られていないため、どのアプリにも適用されません。</translation>
    </message>
    <message>
        <source>What has this name here is of another interface than the policy says.</source>
        <translation>ここでこの名前を持つものは、ポリシーの記述とは別のインターフェースです。</translation>
    </message>
    <message>
        <source>The policy says something else about the same permission under another name.</source>
        <translation>ポリシーは同じ権限について、別の名前で違うことを述べています。</translation>
    </message>
    <message>
        <source>The app has several permissions of this interface; the policy has to name the plug.</source>
        <translation>このアプリにはこのインターフェースの権限が複数あります。ポリシーでプラグを指定してください。</translation>
    </message>
    <message>
        <source>Several slots could provide it; the policy has to name one.</source>
        <translation>複数のスロットが提供できます。ポリシーで 1 つを指定してください。</translation>
    </message>
    <message>
        <source>A slot that the policy names is not there.</source>
        <translation>ポリシーが指定するスロットがありません。</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>on (%1)</source>
        <comment>state of a permission; the slots that serve it</comment>
        <translation>オン (%1)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>state of a permission before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>column of a table: the name of the plug</comment>
        <translation>権限</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a table: on or off</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a table</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>as it was</source>
        <comment>result of a command for one permission</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>result of a command for one permission</comment>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>would change</source>
        <comment>result of a command for one permission</comment>
        <translation>変更される</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>result of a command for one permission</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>result of a command for one permission</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>app, permission, and what went wrong</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>snapd&apos;s own words: %1</source>
        <translation>snapd の説明: %1</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>することはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n 件変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n 件が変更される</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n 件は変更なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n 件は未実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n 件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>It is allowed for good, and stays so. To have it for a while, forbid it first.</source>
        <translation>ずっと許可されており、そのままです。しばらくだけ許可するには、まず禁止してください。</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>state of a permission: on, and a time</comment>
        <translation>%2 まで%1</translation>
    </message>
    <message>
        <source>In technical terms: %1</source>
        <translation>技術的な詳細: %1</translation>
    </message>
    <message>
        <source>It was allowed. The time that it was allowed for is over by now.</source>
        <translation>許可されました。許可された時間はすでに過ぎています。</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ChangeRun</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>app, permission, and what goes on</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 – %3</source>
        <comment>progress, and what goes on</comment>
        <translation>%2 件中 %1 件目 – %3</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::CommandLine</name>
    <message>
        <source>List the installed apps and how much they are allowed.</source>
        <translation>インストール済みのアプリと許可の数を一覧表示します。</translation>
    </message>
    <message>
        <source>APP [PERMISSION]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>アプリ [権限]</translation>
    </message>
    <message>
        <source>Show the permissions of an app, one of them in detail, or with --permission, who has one.</source>
        <translation>アプリの権限、またはその 1 つの詳細を表示します。--permission では、その権限を持つアプリを表示します。</translation>
    </message>
    <message>
        <source>APP PERMISSION… [SNAP:SLOT]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>アプリ 権限… [SNAP:スロット]</translation>
    </message>
    <message>
        <source>Turn permissions on; with a slot, connect them to that slot.</source>
        <translation>権限をオンにします。スロットを指定すると、そのスロットに接続します。</translation>
    </message>
    <message>
        <source>Turn permissions off; with a slot, disconnect them from that slot only.</source>
        <translation>権限をオフにします。スロットを指定すると、そのスロットからだけ切断します。</translation>
    </message>
    <message>
        <source>APP [PERMISSION…]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>アプリ [権限…]</translation>
    </message>
    <message>
        <source>Give permissions back to what they are by default; without any, all of the app.</source>
        <translation>権限を既定の状態に戻します。指定がなければアプリのすべての権限です。</translation>
    </message>
    <message>
        <source>[APP…]</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>[アプリ…]</translation>
    </message>
    <message>
        <source>Print a line for each change, whoever makes it, until Ctrl+C.</source>
        <translation>誰による変更でも 1 行ずつ表示します。Ctrl+C で終了します。</translation>
    </message>
    <message>
        <source>Write what is allowed now as a policy file.</source>
        <translation>現在許可されていることをポリシーファイルとして書き出します。</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>names of things to be given on a command line; keep upper case</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bring this system in line with a policy file; “-” reads it from standard input.</source>
        <translation>このシステムをポリシーファイルに合わせます。「-」は標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>Also list what asks for no permissions.</source>
        <translation>権限を求めないものも一覧に含めます。</translation>
    </message>
    <message>
        <source>Show who has this permission, named by its interface.</source>
        <translation>インターフェース名で指定した権限を持つアプリを表示します。</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>For all apps: then there is no APP, and one PERMISSION, named by its interface.</source>
        <translation>すべてのアプリを対象にします。アプリは指定せず、権限を 1 つインターフェース名で指定します。</translation>
    </message>
    <message>
        <source>Take permissions as names of plugs, never as names of interfaces.</source>
        <translation>権限をインターフェースではなく、プラグの名前とみなします。</translation>
    </message>
    <message>
        <source>Change nothing, tell what would be changed. The exit code is 8 if there is something.</source>
        <translation>何も変更せず、変更される内容を表示します。変更がある場合の終了コードは 8 です。</translation>
    </message>
    <message>
        <source>Show the difference before it is made.</source>
        <translation>変更する前に差分を表示します。</translation>
    </message>
    <message>
        <source>Take it as a failure when an app or permission of the policy is not on this system.</source>
        <translation>ポリシーのアプリや権限がこのシステムにないことを失敗とみなします。</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output. It is replaced as a whole, or not at all.</source>
        <translation>標準出力の代わりにこのファイルに書き込みます。全体が置き換えられるか、まったく置き換えられません。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Print JSON, as described in snapperms-cli(1).</source>
        <translation>snapperms-cli(1) に記載された JSON を出力します。</translation>
    </message>
    <message>
        <source>Wait so long for snapd to be there.</source>
        <translation>snapd が現れるまで待つ時間です。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Snap アプリに許可されていることを確認し、変更します。</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND …</source>
        <translation>使い方: %1 コマンド …</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells more about one of them; --version prints the version.</source>
        <translation>「%1 コマンド --help」で各コマンドの説明を、--version でバージョンを表示します。</translation>
    </message>
    <message>
        <source>Exit codes and everything else: %1</source>
        <translation>終了コードとその他すべて: %1</translation>
    </message>
    <message>
        <source>The command comes first, options after it: “%1”.</source>
        <translation>コマンドが先で、オプションはその後です: 「%1」</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1 --help” lists the commands.</source>
        <translation>「%1 --help」でコマンドの一覧を表示します。</translation>
    </message>
    <message>
        <source>“%1 %2 --help” tells how it is used.</source>
        <translation>「%1 %2 --help」で使い方を表示します。</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds, from 0 to %1.</source>
        <translation>--wait には 0 から %1 までの秒数を指定します。</translation>
    </message>
    <message>
        <source>A name is empty.</source>
        <translation>空の名前があります。</translation>
    </message>
    <message>
        <source>“list” takes no names. Did you mean “show %1”?</source>
        <translation>「list」は名前を取りません。「show %1」のことですか?</translation>
    </message>
    <message>
        <source>With --permission there is nothing else to be named.</source>
        <translation>--permission のときは、ほかに何も指定しません。</translation>
    </message>
    <message>
        <source>“show” takes an app, and perhaps one of its permissions; or --permission and an interface.</source>
        <translation>「show」にはアプリと、必要ならその権限を 1 つ指定します。または --permission とインターフェースを指定します。</translation>
    </message>
    <message>
        <source>--output needs the name of a file.</source>
        <translation>--output にはファイル名が必要です。</translation>
    </message>
    <message>
        <source>“apply” takes one file, or “-” for standard input.</source>
        <translation>「apply」にはファイルを 1 つ、または標準入力を表す「-」を指定します。</translation>
    </message>
    <message>
        <source>An app is to be named, as “%1 list” lists it.</source>
        <translation>「%1 list」に表示されるアプリを指定してください。</translation>
    </message>
    <message>
        <source>App and permission are two words here: “%1 %2”.</source>
        <translation>ここではアプリと権限は別々の語です: 「%1 %2」</translation>
    </message>
    <message>
        <source>A slot cannot be named here: “%1”.</source>
        <translation>ここではスロットを指定できません: 「%1」</translation>
    </message>
    <message>
        <source>The slot “%1” stands before any permission.</source>
        <translation>スロット「%1」が権限より前にあります。</translation>
    </message>
    <message>
        <source>One slot for each permission: “%1” is one too many.</source>
        <translation>スロットは権限ごとに 1 つです: 「%1」は余分です。</translation>
    </message>
    <message>
        <source>A slot is written SNAP:SLOT: “%1” is none.</source>
        <translation>スロットは SNAP:スロット の形で書きます: 「%1」は違います。</translation>
    </message>
    <message>
        <source>With --all-apps one permission is to be named, by its interface.</source>
        <translation>--all-apps のときは、権限を 1 つインターフェース名で指定します。</translation>
    </message>
    <message>
        <source>A permission is to be named, as “%1 show %2” lists them.</source>
        <translation>「%1 show %2」に表示される権限を指定してください。</translation>
    </message>
    <message>
        <source>Look whether the rules that snapd wrote for apps are in force.</source>
        <translation>snapd がアプリ用に書いたルールが有効かどうかを確認します。</translation>
    </message>
    <message>
        <source>Tell what apps were kept from lately, and what would allow it.</source>
        <translation>最近アプリが阻止されたことと、それを許可するものを表示します。</translation>
    </message>
    <message>
        <source>Programs of all users, not only your own; a password will be asked for.</source>
        <translation>自分のものだけでなく、すべてのユーザーのプログラム。パスワードを尋ねられます。</translation>
    </message>
    <message>
        <source>Allow it for so long, and not for good: 15m, 1h or 8h.</source>
        <translation>ずっとではなく、この時間だけ許可します: 15m、1h、8h のいずれか。</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>--for takes 15m, 1h or 8h.</source>
        <translation>--for に指定できるのは 15m、1h、8h のいずれかです。</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsReport</name>
    <message>
        <source>The password was not given, or there was nobody to ask. Run this on a terminal or in a desktop session, or as root.</source>
        <translation>パスワードが入力されなかったか、尋ねる相手がいませんでした。端末かデスクトップセッション、または root で実行してください。</translation>
    </message>
    <message>
        <source>The part of this program that looks for it did not report back. Try again.</source>
        <translation>これを調べる部分から応答がありませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The permission “%1” would allow it: %2</source>
        <comment>title of a permission, a command</comment>
        <translation>権限「%1」で許可されます: %2</translation>
    </message>
    <message>
        <source>The permission “%1” may allow it: %2</source>
        <comment>title of a permission, a command</comment>
        <translation>権限「%1」で許可される可能性があります: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1, by its program %2</source>
        <comment>how often something was blocked</comment>
        <translation>
            <numerusform>%n 回、最後は %1、プログラム %2 による</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded that was blocked in the last days.</source>
        <translation>ここ数日、阻止されたものの記録はありません。</translation>
    </message>
    <message>
        <source>Only your own programs were looked at; with --all-users it is everybody&apos;s.</source>
        <translation>自分のプログラムだけを調べました。--all-users を付けると全員のものを調べます。</translation>
    </message>
    <message>
        <source>There is more than is told at once; these are the newest.</source>
        <translation>一度に表示できる数を超えています。これは最新のものです。</translation>
    </message>
    <message>
        <source>The password was not given, so nothing can be told.</source>
        <translation>パスワードが入力されなかったため、何も表示できません。</translation>
    </message>
    <message>
        <source>What was blocked in the last days is not known.</source>
        <translation>ここ数日に何が阻止されたかは分かりません。</translation>
    </message>
    <message>
        <source>On this system auditd keeps the records, in a file that this program does not read: what was blocked earlier may be missing here.</source>
        <comment>auditd is a program of the system</comment>
        <translation>このシステムでは auditd が記録を保管しており、そのファイルをこのプログラムは読みません。以前にブロックされたものは、ここにないことがあります。</translation>
    </message>
    <message>
        <source>Not everything that is blocked is recorded: devices that an app may not see, for example, are refused without a word. The window can watch for those.</source>
        <translation>ブロックされたものがすべて記録されるわけではありません。たとえば、アプリに見せないデバイスは何も記録されずに拒否されます。ウィンドウではそれを監視できます。</translation>
    </message>
    <message>
        <source>What was blocked in the last days is not known: only the newest records were looked at.</source>
        <translation>ここ数日に何が阻止されたかは分かりません。調べたのは最新の記録だけです。</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::DenialsRun</name>
    <message>
        <source>Looking for what was blocked</source>
        <translation>阻止されたものを調べています</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::InForceReport</name>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: snapd is changing something about it.</source>
        <translation>%1 のルールが有効かどうかは確認していません: snapd が変更中です。</translation>
    </message>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: snapd does not answer.</source>
        <translation>%1 のルールが有効かどうかは確認していません: snapd が応答しません。</translation>
    </message>
    <message>
        <source>Whether the rules of %1 are in force was not looked at: stopped before.</source>
        <translation>%1 のルールが有効かどうかは確認していません: その前に中止されました。</translation>
    </message>
    <message>
        <source>To have it put right, open snapperms and choose “%1” on the page of %2.</source>
        <translation>直すには、snapperms を開き、%2 のページで「%1」を選んでください。</translation>
    </message>
    <message>
        <source>More is told by “%1”.</source>
        <comment>a command</comment>
        <translation>詳しくは「%1」で確認できます。</translation>
    </message>
    <message>
        <source>This system does not enforce the rules of apps.</source>
        <translation>このシステムはアプリのルールを強制しません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an app, and what there is to be said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped before it was looked at whether the rules are in force: %1</source>
        <comment>names of apps</comment>
        <translation>ルールが有効かどうかを確認する前に中止されました: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::ListReport</name>
    <message>
        <source>Damaged</source>
        <comment>snapd cannot read the snap</comment>
        <translation>破損</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>a snap that is installed but switched off</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Not confined</source>
        <comment>a snap with classic confinement</comment>
        <translation>隔離なし</translation>
    </message>
    <message>
        <source>Not confined (developer mode)</source>
        <comment>a snap installed with devmode</comment>
        <translation>隔離なし (開発者モード)</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table: what people call the app</comment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>column of a table: how many permissions are on</comment>
        <translation>許可</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>備考</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many permissions of an app are on</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>No app is installed that asks for permissions.</source>
        <translation>権限を求めるアプリはインストールされていません。</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::PermissionNames</name>
    <message>
        <source>Did you mean %1?</source>
        <comment>names of apps or permissions</comment>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>No app %1 is installed.</source>
        <translation>アプリ %1 はインストールされていません。</translation>
    </message>
    <message>
        <source>%1 is disabled: snapd does not tell of its permissions until it is enabled.</source>
        <translation>%1 は無効です: 有効にするまで snapd はその権限を伝えません。</translation>
    </message>
    <message>
        <source>%1 does not ask for a permission %2. Only its publisher can add one.</source>
        <translation>%1 は権限 %2 を求めていません。追加できるのは発行元だけです。</translation>
    </message>
    <message>
        <source>%1 can be several permissions of %2: %3. Name one of them, with --plug.</source>
        <translation>%1 は %2 の複数の権限に当てはまります: %3。--plug を付けて 1 つを指定してください。</translation>
    </message>
    <message>
        <source>%1 is no slot that could serve %2.</source>
        <translation>%1 は %2 に使えるスロットではありません。</translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <comment>names of slots</comment>
        <translation>使えるもの: %1</translation>
    </message>
    <message>
        <source>%1 is named twice, with a slot and without.</source>
        <translation>%1 がスロット付きとスロットなしで 2 回指定されています。</translation>
    </message>
    <message>
        <source>%1 can be provided by several slots: %2. Name one of them behind the permission.</source>
        <translation>%1 は複数のスロットが提供できます: %2。権限の後に 1 つを指定してください。</translation>
    </message>
    <message>
        <source>No enabled app asks for a permission with the interface %1.</source>
        <translation>インターフェース %1 の権限を求める有効なアプリはありません。</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::PolicySentences</name>
    <message>
        <source>it is larger than any policy needs to be</source>
        <translation>ポリシーとしては大きすぎます</translation>
    </message>
    <message>
        <source>it is not JSON, or it is damaged</source>
        <translation>JSON ではないか、破損しています</translation>
    </message>
    <message>
        <source>“%1” stands twice in the same place, so that one of the two would have no effect</source>
        <translation>「%1」が同じ場所に 2 回あり、一方が無効になります</translation>
    </message>
    <message>
        <source>it does not say that it is a policy of snapperms</source>
        <translation>snapperms のポリシーであると書かれていません</translation>
    </message>
    <message>
        <source>it is of version %1, which is newer than this program knows</source>
        <translation>バージョン %1 で、このプログラムが知るものより新しいです</translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>「%1」はここでは意味がありません</translation>
    </message>
    <message>
        <source>there is something else than what has to stand here</source>
        <translation>ここにあるべきものと違うものがあります</translation>
    </message>
    <message>
        <source>“%1” cannot be a name here</source>
        <translation>「%1」はここでは名前になりません</translation>
    </message>
    <message>
        <source>slots can only be named for what is to be allowed</source>
        <translation>スロットは許可するものにしか指定できません</translation>
    </message>
    <message>
        <source>for every app there is only on and off</source>
        <translation>すべてのアプリにはオンとオフしか指定できません</translation>
    </message>
    <message>
        <source>it has more entries than any policy needs</source>
        <translation>ポリシーとしては項目が多すぎます</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: line %2, column %3: %4.</source>
        <comment>file, place, reason</comment>
        <translation>何も変更していません: %1 はポリシーではありません: %2 行 %3 桁: %4。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: at “%2” %3.</source>
        <comment>file, place, reason</comment>
        <translation>何も変更していません: %1 はポリシーではありません: 「%2」で、%3。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 is no policy: %2.</source>
        <comment>file, reason</comment>
        <translation>何も変更していません: %1 はポリシーではありません: %2。</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::Session</name>
    <message>
        <source>Reading the policy from this terminal; Ctrl+D ends it.</source>
        <translation>この端末からポリシーを読み込みます。Ctrl+D で終わります。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is disabled: snapd does not tell of its permissions, so they are not in the policy.</source>
        <translation>%1 は無効です: snapd がその権限を伝えないため、ポリシーに含まれません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>何も変更しないうちに中止しました。</translation>
    </message>
    <message>
        <source>Stopped without waiting for snapd: what it was told already may still happen.</source>
        <translation>snapd を待たずに中止しました: すでに伝えたことはこれから行われるかもしれません。</translation>
    </message>
    <message>
        <source>Stopping. What has begun is brought to an end first; Ctrl+C again does not wait for that.</source>
        <translation>中止しています。始まったものは先に終わらせます。もう一度 Ctrl+C を押すと待ちません。</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>結果を書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run: nothing of its rules is in force.</source>
        <translation>%1 は無効になっていて実行できません。そのルールは何も有効ではありません。</translation>
    </message>
    <message>
        <source>%1 was removed or disabled meanwhile, so it was not looked at.</source>
        <comment>name of an app</comment>
        <translation>%1 はその間に削除されたか無効にされたため、確認していません。</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>通常のファイルではありません。</translation>
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
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>slots that provide a permission</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>still within reach</source>
        <comment>what the app can reach although the permission is off</comment>
        <translation>まだアクセス可能</translation>
    </message>
    <message>
        <source>It asks for no permissions.</source>
        <translation>権限を求めていません。</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>column of a table: the name of the plug</comment>
        <translation>権限</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a table: on or off</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>column of a table: the permission in words</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>備考</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and name of a permission</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of a table: what people call the app</comment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a slot, and whether it is connected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>a slot</comment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>a slot</comment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of an app, and of a permission</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状態:</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>内容:</translation>
    </message>
    <message>
        <source>Updates:</source>
        <translation>更新:</translation>
    </message>
    <message>
        <source>By default:</source>
        <translation>既定:</translation>
    </message>
    <message>
        <source>Still within reach:</source>
        <translation>まだアクセス可能:</translation>
    </message>
    <message>
        <source>Provided by:</source>
        <translation>提供元:</translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation>このシステムにはありません</translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation>プログラム:</translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation>なし。snapd が Snap のために実行するスクリプトのみ</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>インターフェース:</translation>
    </message>
    <message>
        <source>How</source>
        <comment>column of a table: by what an app reaches something</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Without this permission, but can reach it in another way:</source>
        <comment>heading above a table of apps</comment>
        <translation>この権限はないが、別の方法でアクセスできるアプリ:</translation>
    </message>
    <message>
        <source>Without this permission, and not known whether they can reach it:</source>
        <comment>heading above a table of apps</comment>
        <translation>この権限はなく、アクセスできるかどうかわからないアプリ:</translation>
    </message>
    <message>
        <source>No app that is enabled asks for this permission.</source>
        <translation>有効なアプリの中に、この権限を求めるものはありません。</translation>
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
        <translation>未確認: snapd が作業中</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>in force for what is started from now on</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>これから起動するものに有効</translation>
    </message>
    <message>
        <source>not enforced</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>実際には制限されていない</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>not as snapd wrote them</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>snapd が書いたものと異なる</translation>
    </message>
    <message>
        <source>There is no app to be looked at.</source>
        <translation>確認するアプリがありません。</translation>
    </message>
    <message>
        <source>App</source>
        <comment>column of a table: the name of the snap</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>column of a table: whether the rules of an app are in force</comment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of a table</comment>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::VerifyRun</name>
    <message>
        <source>%1 of %2 – looking at %3</source>
        <comment>progress; name of an app</comment>
        <translation>%1 / %2 – %3 を確認中</translation>
    </message>
    <message>
        <source>Waiting for snapd, which is changing something about %1</source>
        <comment>name of an app</comment>
        <translation>%1 を変更中の snapd を待っています</translation>
    </message>
</context>
<context>
    <name>Snapperms::Cli::WatchRun</name>
    <message numerus="yes">
        <source>Watching %n permissions. Ctrl+C ends it.</source>
        <translation>
            <numerusform>%n 件の権限を監視しています。Ctrl+C で終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: installed</source>
        <translation>%1: インストールされました</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: 削除されました</translation>
    </message>
    <message>
        <source>on</source>
        <comment>state of a permission</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a permission</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a permission</comment>
        <translation>なくなりました</translation>
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
        <translation>snapd が復帰しました。</translation>
    </message>
    <message>
        <source>%1 is not installed. It is told of once it is.</source>
        <comment>name of an app</comment>
        <translation>%1 はインストールされていません。インストールされたときにお知らせします。</translation>
    </message>
</context>
<context>
    <name>Snapperms::CommandLine</name>
    <message>
        <source>Show the permissions of one app.</source>
        <translation>アプリの権限を表示します。</translation>
    </message>
    <message>
        <source>snap</source>
        <translation>snap</translation>
    </message>
    <message>
        <source>Show who has one permission, or with --app, that permission of the app.</source>
        <translation>ある権限を持つアプリを表示します。--app とともに使うと、そのアプリのその権限を表示します。</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>See and change what snap apps are allowed to do.</source>
        <translation>Snap アプリに許可されていることを確認し、変更します。</translation>
    </message>
    <message>
        <source>snapperms does not run as root: start it as yourself, and it asks for a password when one is needed.</source>
        <translation>snapperms は root では動作しません。ご自身のユーザーで起動してください。必要なときにパスワードを尋ねます。</translation>
    </message>
    <message>
        <source>Snap Permissions</source>
        <comment>name of the program</comment>
        <translation>Snap の権限</translation>
    </message>
    <message>
        <source>“%1” is one word too many. To show an app, write: snapperms --app %1</source>
        <translation>「%1」は余分な語です。アプリを表示するには、次のように入力してください: snapperms --app %1</translation>
    </message>
    <message>
        <source>No snap and no permission can have the name “%1”.</source>
        <translation>「%1」という名前の Snap や権限はありえません。</translation>
    </message>
</context>
<context>
    <name>Snapperms::ConfinementSentences</name>
    <message>
        <source>%1 is damaged: snapd cannot read it. Installing it again may help.</source>
        <translation>%1 は破損しています。snapd が読み取れません。再インストールで直る場合があります。</translation>
    </message>
    <message>
        <source>%1 is disabled and cannot run. snapd does not tell what it may do until it is enabled again, with “snap enable %2”.</source>
        <translation>%1 は無効で、実行できません。「snap enable %2」で再び有効にするまで、何ができるかを snapd は示しません。</translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because its kernel lacks some of what snapd needs. An app may still get at something that is switched off.</source>
        <translation>snapd に必要な機能の一部がカーネルにないため、このシステムは Snap を部分的にしか隔離しません。オフにしたものにもアプリがアクセスできることがあります。</translation>
    </message>
    <message>
        <source>This system confines snaps only in part, because AppArmor is not active. Files, devices and other programs may stay within reach of an app even when they are switched off.</source>
        <translation>AppArmor が動作していないため、このシステムは Snap を部分的にしか隔離しません。ファイル、デバイス、他のプログラムは、オフにしてもアプリからアクセスできることがあります。</translation>
    </message>
    <message>
        <source>%1 is not confined: it was installed with full access to everything that you can access. Switches do not change that.</source>
        <translation>%1 は隔離されていません。あなたがアクセスできるものすべてに完全にアクセスできる状態でインストールされています。スイッチを切り替えてもこれは変わりません。</translation>
    </message>
    <message>
        <source>%1 was installed in developer mode: what it is not allowed to do is noted, but not prevented. Switches have no effect until it is installed again without that mode.</source>
        <translation>%1 は開発者モードでインストールされています。許可されていない操作は記録されますが、防止されません。このモードなしで再インストールするまで、スイッチは効果がありません。</translation>
    </message>
    <message>
        <source>This system does not confine snaps at all. Switches are remembered, but prevent nothing.</source>
        <translation>このシステムは snap をまったく隔離しません。スイッチの状態は記憶されますが、何も防止しません。</translation>
    </message>
    <message>
        <source>AppArmor is not active on this system: what it would keep an app from, such as files, is neither blocked nor recorded.</source>
        <translation>このシステムでは AppArmor が有効ではありません。AppArmor が拒否するはずのもの (ファイルなど) は、ブロックも記録もされません。</translation>
    </message>
    <message>
        <source>%1 is disabled, and snapd does not tell whether it asks for “%2” until it is enabled again.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 は無効です。再び有効にするまで、「%2」を求めているかどうかを snapd は示しません。</translation>
    </message>
    <message>
        <source>%1 does not ask for “%2”, and needs no permission for it: nothing keeps this app from it.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 は「%2」を求めておらず、そのための権限も必要としません。このアプリがそれを使うのを止めるものはありません。</translation>
    </message>
    <message>
        <source>%1 has no permission “%2”, and cannot be given it.</source>
        <comment>an app and the name of an interface</comment>
        <translation>%1 に権限「%2」はなく、与えることもできません。</translation>
    </message>
</context>
<context>
    <name>Snapperms::DefaultSentences</name>
    <message>
        <source>Allowed by its publisher</source>
        <comment>mark of a permission that is on</comment>
        <translation>発行元により許可</translation>
    </message>
    <message>
        <source>Allowed by the maker of this device</source>
        <comment>mark of a permission that is on</comment>
        <translation>このデバイスのメーカーにより許可</translation>
    </message>
    <message>
        <source>Allowed by hand</source>
        <comment>mark of a permission that is on</comment>
        <translation>手動で許可</translation>
    </message>
    <message>
        <source>Turned off by hand</source>
        <comment>mark of a permission that is off</comment>
        <translation>手動でオフ</translation>
    </message>
    <message>
        <source>Off, but an update may turn it on again</source>
        <comment>mark of a permission that is off</comment>
        <translation>オフだが、更新で再びオンになることがある</translation>
    </message>
    <message>
        <source>On, as by default. It was switched on by hand, though.</source>
        <translation>オン（既定どおり）。ただし手動でオンにされました。</translation>
    </message>
    <message>
        <source>On, as by default.</source>
        <translation>オン（既定どおり）。</translation>
    </message>
    <message>
        <source>On, because the store lets the publisher of the app turn it on by default.</source>
        <translation>オン。ストアがアプリの発行元に、既定でオンにすることを認めているためです。</translation>
    </message>
    <message>
        <source>On, because the maker of this device turned it on.</source>
        <translation>オン。このデバイスのメーカーがオンにしたためです。</translation>
    </message>
    <message>
        <source>On, because somebody turned it on. By default it is off.</source>
        <translation>オン。誰かがオンにしたためです。既定ではオフです。</translation>
    </message>
    <message>
        <source>On, because somebody turned it on.</source>
        <translation>オン。誰かがオンにしたためです。</translation>
    </message>
    <message>
        <source>Off, as by default.</source>
        <translation>オフ（既定どおり）。</translation>
    </message>
    <message>
        <source>Off, because somebody turned it off. By default it is on.</source>
        <translation>オフ。誰かがオフにしたためです。既定ではオンです。</translation>
    </message>
    <message>
        <source>Off, although it is on by default.</source>
        <translation>既定ではオンですが、オフです。</translation>
    </message>
    <message>
        <source>Off.</source>
        <comment>how a permission stands</comment>
        <translation>オフ。</translation>
    </message>
    <message>
        <source>Off, because nothing on this system provides it.</source>
        <translation>オフ。このシステムには提供するものがないためです。</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>default of a permission</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <comment>default of a permission</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>default of a permission</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>snapd&apos;s own records say so.</source>
        <comment>why a permission is on by default</comment>
        <translation>snapd の記録によります。</translation>
    </message>
    <message>
        <source>The rules of snapd and the declarations of the store say so.</source>
        <comment>why a permission is on or off by default</comment>
        <translation>snapd の規則とストアの宣言によります。</translation>
    </message>
    <message>
        <source>A list in this program says so; snapd&apos;s own rules could not be read.</source>
        <comment>why a permission is on or off by default</comment>
        <translation>このプログラムの一覧によります。snapd の規則は読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>このシステムには提供するものがありません。</translation>
    </message>
    <message>
        <source>Several things on this system could provide it, so snapd chooses none of them by itself.</source>
        <translation>提供できるものがこのシステムに複数あるため、snapd は自動ではどれも選びません。</translation>
    </message>
    <message>
        <source>What the store has declared for %1 could not be read.</source>
        <translation>ストアが %1 について宣言した内容を読み取れませんでした。</translation>
    </message>
    <message>
        <source>What the store has declared for its provider could not be read.</source>
        <comment>the provider of a permission</comment>
        <translation>ストアが提供元について宣言した内容を読み取れませんでした。</translation>
    </message>
    <message>
        <source>snapd does not list the snap that provides it.</source>
        <translation>提供する Snap が snapd の一覧にありません。</translation>
    </message>
    <message>
        <source>snapd&apos;s own rules could not be read, and this program does not know them for this permission.</source>
        <translation>snapd の規則を読み取れず、この権限についてはこのプログラムにも分かりません。</translation>
    </message>
    <message>
        <source>snapd&apos;s rule for it is one that this program does not understand.</source>
        <translation>これについての snapd の規則をこのプログラムは解釈できません。</translation>
    </message>
    <message>
        <source>It depends on what else is installed on this system, which could not be found out.</source>
        <translation>このシステムに他に何がインストールされているかによりますが、それは調べられませんでした。</translation>
    </message>
    <message>
        <source>snapd could not be reached.</source>
        <translation>snapd に接続できませんでした。</translation>
    </message>
    <message>
        <source>snapd did not answer in time.</source>
        <translation>snapd が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>snapd&apos;s answer was not understood.</source>
        <translation>snapd の応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>snapd refused to tell.</source>
        <translation>snapd が回答を拒みました。</translation>
    </message>
    <message>
        <source>This version of snapd does not tell.</source>
        <translation>このバージョンの snapd はこれを示しません。</translation>
    </message>
    <message>
        <source>snapd had a problem of its own.</source>
        <translation>snapd 自体に問題が起きました。</translation>
    </message>
    <message>
        <source>snapd remembers that it was turned off: updates leave it off.</source>
        <translation>オフにされたことを snapd が記憶しています。更新してもオフのままです。</translation>
    </message>
    <message>
        <source>snapd has no record that it was turned off: the next update of %1 or of snapd turns it on again.</source>
        <translation>オフにされた記録が snapd にありません。次に %1 か snapd が更新されると再びオンになります。</translation>
    </message>
    <message>
        <source>If it was turned off in this program, it is turned off again shortly after that. If it was turned off in another way, it stays on.</source>
        <translation>このプログラムでオフにした場合は、その後まもなく再びオフになります。別の方法でオフにした場合は、オンのままです。</translation>
    </message>
    <message>
        <source>Updates leave it on.</source>
        <translation>更新してもオンのままです。</translation>
    </message>
    <message>
        <source>An update turns it on only if the store has come to allow that for this app.</source>
        <translation>ストアがこのアプリについて許可するようになった場合に限り、更新でオンになります。</translation>
    </message>
    <message>
        <source>Whether an update turns it on is not known.</source>
        <translation>更新でオンになるかどうかは分かりません。</translation>
    </message>
    <message>
        <source>If it is turned off now, snapd keeps no record of that, because it was turned on by hand: with the next update of %1 or of snapd, snapd turns it on again. Turned off in this program, it is turned off again shortly after that.</source>
        <translation>手動でオンにされたため、今オフにしても snapd は記録しません。次に %1 か snapd が更新されると snapd が再びオンにします。このプログラムでオフにした場合は、その後まもなく再びオフになります。</translation>
    </message>
    <message>
        <source>The administrator can have forbidden snapd to turn it on by itself; that cannot be seen from here.</source>
        <translation>snapd が自動でオンにすることを管理者が禁じている場合がありますが、ここからは分かりません。</translation>
    </message>
    <message>
        <source>not allowed: the store has forbidden it for this app</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>不許可: ストアがこのアプリに禁じています</translation>
    </message>
    <message>
        <source>not allowed: the store has forbidden it for this provider</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>不許可: ストアがこの提供元に禁じています</translation>
    </message>
    <message>
        <source>not allowed by snapd&apos;s own rules</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>snapd の規則により不許可</translation>
    </message>
    <message>
        <source>not allowed: snapd has no declaration of the store for one of the two</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>不許可: 一方についてストアの宣言が snapd にありません</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>a provider that cannot be chosen</comment>
        <translation>不許可</translation>
    </message>
    <message>
        <source>snapd remembers that it was turned off only for some of what provides it: the next update of %1 or of snapd turns it on again.</source>
        <translation>提供元の一部についてしか、オフにされた記録が snapd にありません。次に %1 か snapd が更新されると再びオンになります。</translation>
    </message>
</context>
<context>
    <name>Snapperms::DesktopNotification</name>
    <message>
        <source>Review</source>
        <comment>button of a notification</comment>
        <translation>確認</translation>
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
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>The rules of this system do not let you change this permission.</source>
        <translation>このシステムの規則により、あなたはこの権限を変更できません。</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to change it for you.</source>
        <translation>このシステムの管理者に変更を依頼してください。</translation>
    </message>
    <message>
        <source>Installation Incomplete</source>
        <translation>インストールが不完全です</translation>
    </message>
    <message>
        <source>The part of this program that makes changes is not installed correctly, so nothing was changed.</source>
        <translation>このプログラムの変更を行う部分が正しくインストールされていないため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Install this program again from your distribution, then try once more.</source>
        <translation>ディストリビューションからこのプログラムを再インストールし、もう一度試してください。</translation>
    </message>
    <message>
        <source>Somebody Was Faster</source>
        <translation>別の変更が先に行われています</translation>
    </message>
    <message>
        <source>Another change has been waiting for its password for a long time, perhaps in another session. Nothing was changed.</source>
        <translation>別の変更が、おそらく別のセッションで、長い間パスワードを待っています。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Answer or close that password dialog, then try again.</source>
        <translation>そのパスワード画面に答えるか閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No Answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not answer, and snapd shows that nothing was changed.</source>
        <translation>このプログラムの変更を行う部分から応答がなく、snapd によれば何も変更されていません。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the system and report it.</source>
        <translation>もう一度試してください。再発する場合は、システムを再起動し、報告してください。</translation>
    </message>
    <message>
        <source>Too Many Changes</source>
        <translation>変更が多すぎます</translation>
    </message>
    <message>
        <source>There were more changes in one minute than this program&apos;s protection lets through. This one was not made.</source>
        <translation>1 分間の変更の数が、このプログラムの保護の上限を超えました。この変更は行われませんでした。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1 分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Fault in This Program</source>
        <translation>このプログラムの不具合</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not understand the request, so nothing was changed. This is a fault of ours.</source>
        <translation>このプログラムの変更を行う部分が要求を理解できなかったため、何も変更されませんでした。これは私たちの不具合です。</translation>
    </message>
    <message>
        <source>Please report it with the details below.</source>
        <translation>下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>No Longer There</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation>%1 は削除または無効化されたか、この権限を求めなくなりました。</translation>
    </message>
    <message>
        <source>Nothing is left to change here.</source>
        <translation>ここで変更できるものはもうありません。</translation>
    </message>
    <message>
        <source>Provider Gone</source>
        <translation>提供元がなくなりました</translation>
    </message>
    <message>
        <source>What was to provide this is no longer installed.</source>
        <translation>これを提供するはずのものは、もうインストールされていません。</translation>
    </message>
    <message>
        <source>Choose another provider, or install the missing one again.</source>
        <translation>別の提供元を選ぶか、なくなったものを再インストールしてください。</translation>
    </message>
    <message>
        <source>Not Permitted by snapd</source>
        <translation>snapd が許可していません</translation>
    </message>
    <message>
        <source>snapd&apos;s own security rules do not permit this for %1.</source>
        <translation>snapd 自身のセキュリティ規則により、%1 には許可されません。</translation>
    </message>
    <message>
        <source>Only the publisher of the app can ask for an exception, through the store.</source>
        <translation>例外を求められるのはアプリの発行元だけで、ストアを通じて行います。</translation>
    </message>
    <message>
        <source>Refused by the App</source>
        <translation>アプリが拒否しました</translation>
    </message>
    <message>
        <source>A script that belongs to %1 failed, so snapd took the change back.</source>
        <translation>%1 のスクリプトが失敗したため、snapd は変更を元に戻しました。</translation>
    </message>
    <message>
        <source>Try again, or tell the publisher of the app; the details say what the script reported.</source>
        <translation>もう一度試すか、アプリの発行元に知らせてください。スクリプトの報告は詳細にあります。</translation>
    </message>
    <message>
        <source>Taken Back</source>
        <translation>元に戻されました</translation>
    </message>
    <message>
        <source>snapd was told to stop, and took the change back.</source>
        <translation>snapd は中止を指示され、変更を元に戻しました。</translation>
    </message>
    <message>
        <source>Try again if that was not meant.</source>
        <translation>意図したことでなければ、もう一度試してください。</translation>
    </message>
    <message>
        <source>Outcome Unknown</source>
        <translation>結果が不明です</translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended. The switch shows what is true now.</source>
        <translation>snapd は結果を伝える前にこの変更を忘れました。スイッチは現在の状態を示しています。</translation>
    </message>
    <message>
        <source>Try again if that is not what you want.</source>
        <translation>望む状態でなければ、もう一度試してください。</translation>
    </message>
    <message>
        <source>snapd Is Busy</source>
        <translation>snapd は処理中です</translation>
    </message>
    <message>
        <source>This is taking unusually long. Try again when it has finished.</source>
        <translation>いつもより時間がかかっています。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>snapd Is Away</source>
        <translation>snapd が応答していません</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is shown by the switch as soon as snapd is back.</source>
        <translation>Snap を動かすサービス snapd が応答しなくなりました。変更が行われたかどうかは、snapd が戻り次第スイッチに表示されます。</translation>
    </message>
    <message>
        <source>Try again then, if the switch is not as you want it.</source>
        <translation>そのときスイッチが望む状態でなければ、もう一度試してください。</translation>
    </message>
    <message>
        <source>Refused by snapd</source>
        <translation>snapd が拒否しました</translation>
    </message>
    <message>
        <source>snapd refused the change, so nothing was changed.</source>
        <translation>snapd が変更を拒否したため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Still Working</source>
        <translation>まだ処理中です</translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so. The switch will follow.</source>
        <translation>snapd はこの変更を非常に長い間終えていませんが、これから終えることもあります。スイッチはそれに従います。</translation>
    </message>
    <message>
        <source>If it stays like this, restart the system.</source>
        <translation>このままの場合は、システムを再起動してください。</translation>
    </message>
    <message>
        <source>Changed by Somebody Else</source>
        <translation>他から変更されました</translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else. The switch shows what is true now.</source>
        <translation>snapd は変更を行いましたが、その間に他から再び変更されました。スイッチは現在の状態を示しています。</translation>
    </message>
    <message>
        <source>Asking snapd…</source>
        <translation>snapd に問い合わせ中…</translation>
    </message>
    <message>
        <source>Waiting for the first answer of snapd, the service that runs snaps.</source>
        <translation>Snap を動かすサービス snapd の最初の応答を待っています。</translation>
    </message>
    <message>
        <source>snapd Is Not Installed</source>
        <translation>snapd がインストールされていません</translation>
    </message>
    <message>
        <source>There is no snapd on this system, the service that runs snaps; or its socket is switched off.</source>
        <translation>Snap を動かすサービス snapd がこのシステムにないか、ソケットが無効です。</translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”. This window notices by itself.</source>
        <translation>ディストリビューションのパッケージ「snapd」をインストールするか、「systemctl enable --now snapd.socket」で起動してください。このウィンドウは自動的に気づきます。</translation>
    </message>
    <message>
        <source>snapd Is Not Running</source>
        <translation>snapd が動作していません</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is installed but has been stopped.</source>
        <translation>Snap を動かすサービス snapd はインストールされていますが、停止しています。</translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”. This window notices by itself.</source>
        <translation>「systemctl start snapd.socket snapd.service」で起動してください。このウィンドウは自動的に気づきます。</translation>
    </message>
    <message>
        <source>snapd Is Restarting</source>
        <translation>snapd は再起動中です</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is restarting, perhaps for an update of its own.</source>
        <translation>Snap を動かすサービス snapd は、おそらく自身の更新のために再起動しています。</translation>
    </message>
    <message>
        <source>It should be back in a moment, and this window notices by itself.</source>
        <translation>まもなく戻るはずです。このウィンドウは自動的に気づきます。</translation>
    </message>
    <message>
        <source>snapd Does Not Answer</source>
        <translation>snapd が応答しません</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, has been asked but does not answer. It may be overloaded or stuck.</source>
        <translation>Snap を動かすサービス snapd に問い合わせましたが、応答がありません。過負荷か停止状態かもしれません。</translation>
    </message>
    <message>
        <source>Wait a little. If it stays like this, restart it with “systemctl restart snapd.service”.</source>
        <translation>少し待ってください。このままの場合は「systemctl restart snapd.service」で再起動してください。</translation>
    </message>
    <message>
        <source>snapd Does Not Let Us In</source>
        <translation>snapd が受け付けません</translation>
    </message>
    <message>
        <source>snapd refuses to tell this program anything.</source>
        <translation>snapd はこのプログラムに何も答えようとしません。</translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox. Start it as an ordinary program of your desktop session.</source>
        <translation>これはプログラムがコンテナやサンドボックスの中で動くときに起こります。デスクトップの通常のプログラムとして起動してください。</translation>
    </message>
    <message>
        <source>Answer Not Understood</source>
        <translation>応答を理解できません</translation>
    </message>
    <message>
        <source>Something answers in the place of snapd, but not in the way that this program knows.</source>
        <translation>snapd の代わりに何かが応答していますが、このプログラムの知る形ではありません。</translation>
    </message>
    <message>
        <source>Connection Lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>snapd broke off in the middle of its answer, perhaps because it restarts.</source>
        <translation>snapd は応答の途中で切断しました。再起動中かもしれません。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少ししてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Answer Too Large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>snapd&apos;s answer is larger than anything it should ever send, and was not read.</source>
        <translation>snapd の応答が、送るはずのない大きさだったため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>Restart snapd, then try again.</source>
        <translation>snapd を再起動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>The password dialog was closed, so nothing was changed.</source>
        <translation>パスワード画面が閉じられたため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>snapd does not know this snap any more; it was removed.</source>
        <translation>snapd はこの Snap をもう認識していません。削除されました。</translation>
    </message>
    <message>
        <source>Nothing is left to do here.</source>
        <translation>ここでできることはもうありません。</translation>
    </message>
    <message>
        <source>Not Available</source>
        <translation>利用できません</translation>
    </message>
    <message>
        <source>snapd does not have what it was asked for; it may be too old for it.</source>
        <translation>snapd に求めたものがありません。snapd が古すぎるのかもしれません。</translation>
    </message>
    <message>
        <source>Update snapd if you miss something.</source>
        <translation>足りないものがあれば snapd を更新してください。</translation>
    </message>
    <message>
        <source>snapd is already changing this snap.</source>
        <translation>snapd はすでにこの Snap を変更中です。</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing to Do</source>
        <translation>することはありません</translation>
    </message>
    <message>
        <source>It is already as you want it.</source>
        <translation>すでに望む状態です。</translation>
    </message>
    <message>
        <source>Reload to see what is true now.</source>
        <translation>現在の状態を見るには再読み込みしてください。</translation>
    </message>
    <message>
        <source>snapd did not accept the question that this program asked. This is a fault of ours.</source>
        <translation>snapd はこのプログラムの問い合わせを受け付けませんでした。これは私たちの不具合です。</translation>
    </message>
    <message>
        <source>snapd Is Too Old</source>
        <translation>snapd が古すぎます</translation>
    </message>
    <message>
        <source>This version of snapd cannot do what it was asked for.</source>
        <translation>このバージョンの snapd は、求められたことができません。</translation>
    </message>
    <message>
        <source>Update snapd, then try again.</source>
        <translation>snapd を更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Fault in snapd</source>
        <translation>snapd の不具合</translation>
    </message>
    <message>
        <source>snapd reports a fault of its own.</source>
        <translation>snapd が自身の不具合を報告しています。</translation>
    </message>
    <message>
        <source>snapd refused, for a reason that this program does not know.</source>
        <translation>snapd は、このプログラムの知らない理由で拒否しました。</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>stands where the name of an app would</comment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>The part of this program that makes changes did not report back. The switch shows what is true now.</source>
        <translation>このプログラムの変更を行う部分から報告がありませんでした。スイッチは現在の状態を示しています。</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, is of a version that cannot tell what is connected to what.</source>
        <translation>Snap を動かすサービス snapd のバージョンが古く、何が何に接続されているかを確認できません。</translation>
    </message>
    <message>
        <source>Update snapd to 2.38 or newer. This window notices by itself.</source>
        <translation>snapd を 2.38 以降に更新してください。このウィンドウは自動的に気づきます。</translation>
    </message>
    <message>
        <source>No Password Dialog</source>
        <translation>パスワード画面がありません</translation>
    </message>
    <message>
        <source>A password is needed for this, but no program of this session can ask for it, so nothing was changed.</source>
        <translation>これにはパスワードが必要ですが、このセッションにはパスワードを尋ねられるプログラムがないため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Log in to a complete desktop session, or start its polkit agent, for example “polkit-kde-authentication-agent-1”. Then try again.</source>
        <translation>完全なデスクトップセッションにログインするか、その polkit エージェント (例: “polkit-kde-authentication-agent-1”) を起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>snapd has forgotten this change before telling how it ended.</source>
        <translation>snapd は結果を伝える前にこの変更を忘れました。</translation>
    </message>
    <message>
        <source>Look with “snapperms-cli show” what is true now.</source>
        <translation>「snapperms-cli show」で現在の状態を確認してください。</translation>
    </message>
    <message>
        <source>snapd, the service that runs snaps, stopped answering. Whether the change was made is not known.</source>
        <translation>Snap を動かすサービス snapd が応答しなくなりました。変更されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Look with “snapperms-cli show” when snapd is back.</source>
        <translation>snapd が復帰したら「snapperms-cli show」で確認してください。</translation>
    </message>
    <message>
        <source>snapd has not finished this change for a very long time, and may still do so.</source>
        <translation>snapd は非常に長い間この変更を終えていませんが、これから終わる可能性があります。</translation>
    </message>
    <message>
        <source>snapd made the change, but meanwhile it was changed again by somebody or something else.</source>
        <translation>snapd は変更を行いましたが、その間に他から再び変更されました。</translation>
    </message>
    <message>
        <source>Install the package “snapd” of your distribution, or start it with “systemctl enable --now snapd.socket”.</source>
        <translation>ディストリビューションのパッケージ「snapd」をインストールするか、「systemctl enable --now snapd.socket」で起動してください。</translation>
    </message>
    <message>
        <source>Start it with “systemctl start snapd.socket snapd.service”.</source>
        <translation>「systemctl start snapd.socket snapd.service」で起動してください。</translation>
    </message>
    <message>
        <source>This happens when the program runs inside a container or sandbox.</source>
        <translation>プログラムがコンテナーやサンドボックスの中で動作しているときに起こります。</translation>
    </message>
    <message>
        <source>Nothing Would End It</source>
        <translation>終了させるものがありません</translation>
    </message>
    <message>
        <source>The service that ends what is allowed for a while does not run on this system, or could not note this down, so nothing was changed.</source>
        <translation>一時的な許可を終了させるサービスがこのシステムで動作していないか、記録できませんでした。そのため何も変更していません。</translation>
    </message>
    <message>
        <source>Allow it without a limit, or ask whoever administers this system about “snapperms-keeper.service”.</source>
        <translation>期限なしで許可するか、このシステムの管理者に「snapperms-keeper.service」について問い合わせてください。</translation>
    </message>
    <message>
        <source>Try again, or look at what snapd says about it.</source>
        <translation>もう一度試すか、snapd が示している理由を確認してください。</translation>
    </message>
    <message>
        <source>Update snapd and this program.</source>
        <translation>snapd とこのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>報告してください。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, restart snapd.</source>
        <translation>もう一度試してください。変わらない場合は snapd を再起動してください。</translation>
    </message>
    <message>
        <source>Try again, or update this program.</source>
        <translation>もう一度試すか、このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>%1 What was received: %2</source>
        <comment>after sentences about an answer of snapd</comment>
        <translation>%1 受信した内容: %2</translation>
    </message>
    <message>
        <source>No Log</source>
        <translation>ログがありません</translation>
    </message>
    <message>
        <source>This system keeps no log that could be read, so what was blocked is not known.</source>
        <translation>このシステムには読み取れるログがないため、何がブロックされたかはわかりません。</translation>
    </message>
    <message>
        <source>Whoever looks after this system can have it keep one.</source>
        <translation>このシステムの管理者は、ログを残すように設定できます。</translation>
    </message>
    <message>
        <source>The rules of this system do not let you see what was blocked.</source>
        <translation>このシステムの規則により、あなたはブロックされたものを見ることができません。</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to look for you.</source>
        <translation>このシステムの管理者に確認を依頼してください。</translation>
    </message>
    <message>
        <source>A password is needed to see what was blocked, but no program of this session can ask for it, so nothing was read.</source>
        <translation>ブロックされたものを見るにはパスワードが必要ですが、このセッションにはパスワードを尋ねられるプログラムがないため、何も読み取られませんでした。</translation>
    </message>
    <message>
        <source>The part of this program that reads what was blocked is not installed correctly, so nothing was read.</source>
        <translation>ブロックされたものを読み取る部分が正しくインストールされていないため、何も読み取られませんでした。</translation>
    </message>
    <message>
        <source>The part of this program that reads what was blocked did not answer, so nothing is known of it.</source>
        <translation>ブロックされたものを読み取る部分が応答しなかったため、何もわかりません。</translation>
    </message>
    <message>
        <source>The rules of this system do not let you put rules back into force, so nothing was done.</source>
        <translation>このシステムの規則により、あなたは規則を再び有効にすることができないため、何も行いませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever administers this system to do it.</source>
        <translation>このシステムの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>snapd did not answer, so nothing was done.</source>
        <translation>snapd が応答しなかったため、何も行いませんでした。</translation>
    </message>
    <message>
        <source>Try again when it does.</source>
        <translation>応答するようになってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>It could not be found out whether that helped.</source>
        <translation>効果があったかどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>The part of this program that puts rules back into force is not installed correctly, so nothing was put right.</source>
        <translation>このプログラムの規則を再び有効にする部分が正しくインストールされていないため、何も修復されませんでした。</translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by a question</comment>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of how many are done</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission of an app, then a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>followed by what was done</comment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by what was done</comment>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Undo the Last</source>
        <comment>of several wishes that are told of</comment>
        <translation>最後の操作を元に戻す</translation>
    </message>
</context>
<context>
    <name>Snapperms::IntentionSentences</name>
    <message>
        <source>Turning off %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>%2 の%1をオフにしています…</translation>
    </message>
    <message numerus="yes">
        <source>Turning off %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%Ln 個のアプリの%1をオフにしています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 の権限 %Ln 件をオフにしています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning off %Ln permission(s)…</source>
        <translation>
            <numerusform>権限 %Ln 件をオフにしています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning on %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>%2 の%1をオンにしています…</translation>
    </message>
    <message numerus="yes">
        <source>Turning on %1 for %Ln app(s)…</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%Ln 個のアプリの%1をオンにしています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 の権限 %Ln 件をオンにしています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turning on %Ln permission(s)…</source>
        <translation>
            <numerusform>権限 %Ln 件をオンにしています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s)…</source>
        <translation>
            <numerusform>権限 %Ln 件を既定に戻しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resetting %Ln permission(s) of %1…</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 の権限 %Ln 件を既定に戻しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s)…</source>
        <comment>undo</comment>
        <translation>
            <numerusform>権限 %Ln 件を元に戻しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing back %Ln permission(s) of %1…</source>
        <comment>undo; app</comment>
        <translation>
            <numerusform>%1 の権限 %Ln 件を元に戻しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 for %2…</source>
        <comment>permission, app</comment>
        <translation>%2 の%1を変更しています…</translation>
    </message>
    <message>
        <source>%1 is on again for %2, which is its default.</source>
        <comment>permission, app</comment>
        <translation>%2 の%1は再びオンです（既定どおり）。</translation>
    </message>
    <message>
        <source>%1 is off again for %2, which is its default.</source>
        <comment>permission, app</comment>
        <translation>%2 の%1は再びオフです（既定どおり）。</translation>
    </message>
    <message>
        <source>%1 for %2 is as it was before.</source>
        <comment>permission, app</comment>
        <translation>%2 の%1は以前と同じです。</translation>
    </message>
    <message>
        <source>%1 turned on again for %2.</source>
        <comment>permission, app</comment>
        <translation>%2 の%1を再びオンにしました。</translation>
    </message>
    <message>
        <source>%1 turned off again for %2.</source>
        <comment>permission, app</comment>
        <translation>%2 の%1を再びオフにしました。</translation>
    </message>
    <message>
        <source>%1 for %2 is now also provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%2 の%1は %3 も提供するようになりました。</translation>
    </message>
    <message>
        <source>%1 for %2 is now provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%2 の%1は %3 が提供するようになりました。</translation>
    </message>
    <message>
        <source>%1 for %2 is no longer provided by %3.</source>
        <comment>permission, app, provider</comment>
        <translation>%2 の%1は %3 が提供しなくなりました。</translation>
    </message>
    <message>
        <source>%1 turned on for %2.</source>
        <comment>permission, app</comment>
        <translation>%2 の%1をオンにしました。</translation>
    </message>
    <message>
        <source>%1 turned off for %2.</source>
        <comment>permission, app</comment>
        <translation>%2 の%1をオフにしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 turned off for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%Ln 個のアプリの%1をオフにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned off.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 の権限 %Ln 件をオフにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned off.</source>
        <translation>
            <numerusform>権限 %Ln 件をオフにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turned on for %Ln app(s).</source>
        <comment>permission</comment>
        <translation>
            <numerusform>%Ln 個のアプリの%1をオンにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 turned on.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 の権限 %Ln 件をオンにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) turned on.</source>
        <translation>
            <numerusform>権限 %Ln 件をオンにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of %1 reset to the default.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 の権限 %Ln 件を既定に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) reset to the default.</source>
        <translation>
            <numerusform>権限 %Ln 件を既定に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) are as they were before.</source>
        <comment>undone</comment>
        <translation>
            <numerusform>権限 %Ln 件が以前と同じになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is at its default already.</source>
        <comment>permission, app</comment>
        <translation>%2 の%1はすでに既定どおりです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission of an app, then a sentence about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing had to be changed: it is so already.</source>
        <translation>変更は不要でした。すでにその状態です。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln 件は変更できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are, because the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln 件は既定が分からないため、そのままにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left as they are.</source>
        <comment>permissions; after somebody stopped it</comment>
        <translation>
            <numerusform>%Ln 件はそのままにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation>snapd の説明: %1</translation>
    </message>
    <message>
        <source>%1 was removed or switched off, or no longer asks for this permission.</source>
        <translation>%1 は削除または無効化されたか、この権限を求めなくなりました。</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>このシステムには提供するものがありません。</translation>
    </message>
    <message>
        <source>Several things on this system could provide it. Choose one of them on the page of the app.</source>
        <translation>このシステムには提供できるものが複数あります。アプリのページで一つ選んでください。</translation>
    </message>
    <message>
        <source>What was to provide it is no longer there.</source>
        <translation>提供するはずだったものは、もうありません。</translation>
    </message>
    <message>
        <source>What snapd would do by itself is not known, so it was left as it is.</source>
        <translation>snapd が自動でどうするかが分からないため、そのままにしました。</translation>
    </message>
    <message>
        <source>It was changed again in the meantime, so it was left as it is.</source>
        <translation>その間に再び変更されたため、そのままにしました。</translation>
    </message>
    <message>
        <source>The switch is as it was, but what snapd had noted about it cannot be brought back.</source>
        <translation>スイッチは以前と同じですが、snapd が記録していたことは元に戻せません。</translation>
    </message>
    <message>
        <source>The new provider was added, but the old one could not be taken away: both are in use.</source>
        <translation>新しい提供元は追加されましたが、前の提供元を外せませんでした。両方が使われています。</translation>
    </message>
    <message>
        <source>Only a part of it was done.</source>
        <translation>一部だけが行われました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>app and permission</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was turned on counts as connected by hand for snapd, not as connected by itself. When it is turned off here, it stays off all the same.</source>
        <translation>オンにしたものを snapd は自動ではなく手動で接続されたとみなします。ここでオフにすれば、それでもオフのままです。</translation>
    </message>
    <message>
        <source>What was turned off is kept off by this program from now on, and no longer by snapd: an update may turn it on for some seconds.</source>
        <translation>オフにしたものは、今後は snapd ではなくこのプログラムがオフに保ちます。更新により数秒間オンになることがあります。</translation>
    </message>
    <message>
        <source>Reset %1 for %2 to its default?</source>
        <comment>permission, app</comment>
        <translation>%2 の%1を既定に戻しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of %1 to the default?</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 の権限 %Ln 件を既定に戻しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln permission(s) of all apps to the default?</source>
        <translation>
            <numerusform>すべてのアプリの権限 %Ln 件を既定に戻しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned off.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln 件がオフになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be turned on.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln 件がオンになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be reset: everything is at its default already.</source>
        <translation>戻すものはありません。すべてがすでに既定どおりです。</translation>
    </message>
    <message>
        <source>Nothing can be reset.</source>
        <translation>戻せるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln, the default is not known.</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%Ln 件は既定が分かりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln permission(s)…</source>
        <translation>
            <numerusform>%Ln 個の権限を変更しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed.</source>
        <translation>
            <numerusform>%Ln 個の権限を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is allowed for good again, which is its default.</source>
        <comment>permission, app</comment>
        <translation>%2 の%1は、既定どおり再びずっと許可されています。</translation>
    </message>
    <message>
        <source>What was allowed for a while is allowed for good again.</source>
        <translation>しばらく許可されていたものは、再びずっと許可されています。</translation>
    </message>
</context>
<context>
    <name>Snapperms::InterfacesModel</name>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>アプリ %Ln 件中 %1 件を許可</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of a permission and how many apps have it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No enabled app asks for it</source>
        <translation>求める有効なアプリはありません</translation>
    </message>
</context>
<context>
    <name>Snapperms::KernelSentences</name>
    <message>
        <source>Asked just now, the kernel says that it keeps %1 from it.</source>
        <comment>from what a permission opens</comment>
        <translation>いま問い合わせたところ、カーネルは %1 にこれを許していないと答えています。</translation>
    </message>
    <message>
        <source>Asked just now, the kernel says that it lets %1 have part of it.</source>
        <comment>of what a permission opens</comment>
        <translation>いま問い合わせたところ、カーネルは %1 にこの一部を許していると答えています。</translation>
    </message>
    <message>
        <source>Asked just now, the kernel says that it lets %1 have it.</source>
        <comment>what a permission opens</comment>
        <translation>いま問い合わせたところ、カーネルは %1 にこれを許していると答えています。</translation>
    </message>
    <message>
        <source>%1 is on, but the kernel says that it keeps this app from it.</source>
        <comment>title of a permission</comment>
        <translation>%1 はオンですが、カーネルはこのアプリに許していないと答えています。</translation>
    </message>
    <message>
        <source>%1 is off, but the kernel says that it lets this app have it, and no switch of the app explains that.</source>
        <comment>title of a permission</comment>
        <translation>%1 はオフですが、カーネルはこのアプリに許していると答えており、アプリのどのスイッチからも説明できません。</translation>
    </message>
    <message>
        <source>%1 That is so by the rules; the kernel cannot be asked about it.</source>
        <comment>after a statement of what an app can reach</comment>
        <translation>%1 これはルールに基づくもので、カーネルに問い合わせることはできません。</translation>
    </message>
    <message>
        <source>%1 The kernel says so, too.</source>
        <comment>after a statement of what an app can reach</comment>
        <translation>%1 カーネルもそう答えています。</translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseMenu</name>
    <message>
        <source>Allow for a While</source>
        <translation>しばらく許可</translation>
    </message>
    <message>
        <source>Keep Allowed</source>
        <comment>for good, and not for a while</comment>
        <translation>許可を続ける</translation>
    </message>
</context>
<context>
    <name>Snapperms::LeaseSentences</name>
    <message>
        <source>Was to end at %1, and is still allowed</source>
        <comment>a time; of a permission</comment>
        <translation>%1 に終了するはずでしたが、まだ許可されています</translation>
    </message>
    <message>
        <source>Allowed until %1</source>
        <comment>a time; of a permission</comment>
        <translation>%1 まで許可</translation>
    </message>
    <message numerus="yes">
        <source>%n Hour(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Minute(s)</source>
        <comment>for how long something is to be allowed</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::MainPanel</name>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>All Apps</source>
        <comment>button back to the list</comment>
        <translation>すべてのアプリ</translation>
    </message>
    <message>
        <source>Choose an App</source>
        <translation>アプリを選択</translation>
    </message>
    <message>
        <source>Choose an app from the list to see what it is allowed to do.</source>
        <translation>一覧からアプリを選ぶと、許可されていることが表示されます。</translation>
    </message>
    <message>
        <source>%1 What you see is how it was before.</source>
        <comment>after a sentence that says what is wrong</comment>
        <translation>%1 表示されているのは以前の状態です。</translation>
    </message>
    <message>
        <source>There is no snap “%1” on this system.</source>
        <translation>このシステムに Snap「%1」はありません。</translation>
    </message>
    <message>
        <source>All Permissions</source>
        <comment>button back to the list</comment>
        <translation>すべての権限</translation>
    </message>
    <message>
        <source>Choose a Permission</source>
        <translation>権限を選択</translation>
    </message>
    <message>
        <source>Choose a permission from the list to see which apps have it.</source>
        <translation>一覧から権限を選ぶと、それを持つアプリが表示されます。</translation>
    </message>
    <message>
        <source>This system knows no permission “%1”.</source>
        <translation>このシステムに権限「%1」はありません。</translation>
    </message>
    <message>
        <source>Nothing to Show Yet</source>
        <translation>まだ表示するものがありません</translation>
    </message>
    <message>
        <source>Once a snap app is installed, what it is allowed to do is shown here.</source>
        <translation>Snap アプリがインストールされると、許可されていることがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsBar</name>
    <message>
        <source>Review</source>
        <comment>look at what has changed</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Mark as Seen</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Everything has been seen.</source>
        <translation>すべて確認済みです。</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsPage</name>
    <message>
        <source>Nothing New</source>
        <translation>新しい変更はありません</translation>
    </message>
    <message>
        <source>Everything has been seen. What changes without you from now on is told here.</source>
        <translation>すべて確認済みです。今後あなたの操作以外で変わったことはここに表示されます。</translation>
    </message>
    <message>
        <source>What Changed</source>
        <comment>title of a page</comment>
        <translation>変わったこと</translation>
    </message>
    <message>
        <source>Since you last looked, and not through this window: by updates, by other programs, or with new apps. Turn off what you do not want.</source>
        <translation>前回の確認以降に、このウィンドウ以外で変わったものです。更新、他のプログラム、新しいアプリによるものです。不要なものはオフにしてください。</translation>
    </message>
    <message>
        <source>Mark All as Seen</source>
        <translation>すべて確認済みにする</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>button: look at it another time</comment>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>Snapperms::NewsSentences</name>
    <message>
        <source>New since an update of the app. It is off until somebody switches it on.</source>
        <translation>アプリの更新で加わりました。誰かがオンにするまではオフです。</translation>
    </message>
    <message>
        <source>New since an update of the app. snapd switched it on.</source>
        <translation>アプリの更新で加わりました。snapd がオンにしました。</translation>
    </message>
    <message>
        <source>New since an update of the app. The maker of this device has it switched on.</source>
        <translation>アプリの更新で加わりました。このデバイスの製造元がオンにしています。</translation>
    </message>
    <message>
        <source>New since an update of the app. It was switched on with another program.</source>
        <translation>アプリの更新で加わりました。別のプログラムでオンにされました。</translation>
    </message>
    <message>
        <source>The app is new. It was switched on with another program.</source>
        <translation>新しいアプリです。別のプログラムでオンにされました。</translation>
    </message>
    <message>
        <source>The app is new, and came with this switched on.</source>
        <translation>新しいアプリで、最初からオンになっています。</translation>
    </message>
    <message>
        <source>Was on, and is now connected to %1, too.</source>
        <translation>すでにオンでしたが、%1 にも接続されました。</translation>
    </message>
    <message>
        <source>snapd switched it on while it updated the app.</source>
        <translation>アプリの更新中に snapd がオンにしました。</translation>
    </message>
    <message>
        <source>snapd switched it on.</source>
        <translation>snapd がオンにしました。</translation>
    </message>
    <message>
        <source>The maker of this device has it switched on.</source>
        <translation>このデバイスの製造元がオンにしています。</translation>
    </message>
    <message>
        <source>It was switched on with another program, such as the snap command.</source>
        <translation>snap コマンドなど、別のプログラムでオンにされました。</translation>
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
            <numerusform>他 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) changed since you last looked: %1</source>
        <comment>followed by the names of apps</comment>
        <translation>
            <numerusform>前回の確認以降、%Ln 個の権限が変わりました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s) of apps changed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>アプリの権限が %Ln 個変わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” Was Switched On</source>
        <comment>title of a notification: app, permission</comment>
        <translation>%1: 「%2」がオンになりました</translation>
    </message>
    <message>
        <source>%1: New Permission “%2”</source>
        <comment>title of a notification: app, permission</comment>
        <translation>%1: 新しい権限「%2」</translation>
    </message>
    <message>
        <source>This was not done here. Click to see what happened.</source>
        <translation>ここでの操作ではありません。クリックして内容を確認してください。</translation>
    </message>
    <message>
        <source>It came with an update, and is off. Click to see it.</source>
        <translation>更新で加わり、オフになっています。クリックして確認してください。</translation>
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
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::OpensSentences</name>
    <message>
        <source>Devices: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>デバイス: %1</translation>
    </message>
    <message>
        <source>Files to read and change: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>読み取りと変更ができるファイル: %1</translation>
    </message>
    <message>
        <source>Files to read: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>読み取りができるファイル: %1</translation>
    </message>
    <message>
        <source>Sockets of services: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>サービスのソケット: %1</translation>
    </message>
    <message>
        <source>Kinds of network: %1</source>
        <comment>what a permission opens; names as inet</comment>
        <translation>ネットワークの種類: %1</translation>
    </message>
    <message>
        <source>Services on D-Bus: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>D-Bus 上のサービス: %1</translation>
    </message>
    <message>
        <source>Rights of the system (capabilities): %1</source>
        <comment>what a permission opens; names</comment>
        <translation>システムの権限 (ケーパビリティ): %1</translation>
    </message>
    <message>
        <source>System calls: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>システムコール: %1</translation>
    </message>
    <message>
        <source>Mounted for the app: %1</source>
        <comment>what a permission opens; paths</comment>
        <translation>アプリのためにマウントされるもの: %1</translation>
    </message>
    <message>
        <source>Other programs: %1</source>
        <comment>what a permission lets an app do to them; names as ptrace</comment>
        <translation>ほかのプログラム: %1</translation>
    </message>
    <message>
        <source>Except: %1</source>
        <comment>what a permission does not open; paths</comment>
        <translation>除くもの: %1</translation>
    </message>
    <message>
        <source>Not known to this program.</source>
        <comment>what a permission opens</comment>
        <translation>このプログラムにはわかりません。</translation>
    </message>
    <message>
        <source>Nothing that the kernel keeps shut: whether %1 may record is up to the sound server.</source>
        <translation>カーネルが閉じているものは何も開きません。%1が録音できるかどうかはサウンドサーバーしだいです。</translation>
    </message>
    <message>
        <source>Nothing but what its attributes name.</source>
        <comment>what a permission opens</comment>
        <translation>属性に書かれているものだけです。</translation>
    </message>
    <message>
        <source>Nothing in the rules of the system.</source>
        <comment>what was changed when a permission was switched</comment>
        <translation>システムのルールは何も変わっていません。</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>rules, when a permission was switched</comment>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>rules, when a permission was switched</comment>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>in a list of what a permission opens</comment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>files to read and change</source>
        <comment>in a list of what a permission opens</comment>
        <translation>読み取りと変更ができるファイル</translation>
    </message>
    <message>
        <source>files to read</source>
        <comment>in a list of what a permission opens</comment>
        <translation>読み取りができるファイル</translation>
    </message>
    <message>
        <source>programs that serve others</source>
        <comment>in a list of what a permission opens</comment>
        <translation>ほかのプログラムに機能を提供するプログラム</translation>
    </message>
    <message>
        <source>network connections</source>
        <comment>in a list of what a permission opens</comment>
        <translation>ネットワーク接続</translation>
    </message>
    <message>
        <source>services of the desktop or the system</source>
        <comment>in a list of what a permission opens</comment>
        <translation>デスクトップやシステムのサービス</translation>
    </message>
    <message>
        <source>special rights</source>
        <comment>in a list of what a permission opens</comment>
        <translation>特別な権限</translation>
    </message>
    <message>
        <source>more calls into the kernel</source>
        <comment>in a list of what a permission opens</comment>
        <translation>追加のカーネル呼び出し</translation>
    </message>
    <message>
        <source>more directories</source>
        <comment>in a list of what a permission opens</comment>
        <translation>追加のフォルダー</translation>
    </message>
    <message>
        <source>other programs while they run</source>
        <comment>in a list of what a permission opens</comment>
        <translation>実行中のほかのプログラム</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a permission opens, as in Cameras; what that consists of, as in devices</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>parts of the kernel that are loaded</source>
        <comment>in a list of what a permission opens</comment>
        <translation>読み込まれるカーネルの部分</translation>
    </message>
    <message>
        <source>Loaded into the kernel: %1</source>
        <comment>what a permission opens; names</comment>
        <translation>カーネルに読み込まれるもの: %1</translation>
    </message>
    <message>
        <source>Nothing that the kernel keeps shut: snapd itself tells %1 more, or does more for it.</source>
        <translation>カーネルが閉じているものは何も開きません。snapd 自身が%1により多くを教えるか、より多くのことをします。</translation>
    </message>
    <message>
        <source>Nothing: no rule of the system changes.</source>
        <comment>what a permission opens</comment>
        <translation>何も開きません。システムの規則は変わりません。</translation>
    </message>
</context>
<context>
    <name>Snapperms::OtherWayRow</name>
    <message>
        <source>Show All Permissions of This App</source>
        <translation>このアプリのすべての権限を表示</translation>
    </message>
    <message>
        <source>All permissions of %1</source>
        <comment>a button that shows the page of an app</comment>
        <translation>%1 のすべての権限</translation>
    </message>
</context>
<context>
    <name>Snapperms::OtherWaysList</name>
    <message>
        <source>Can Reach It in Another Way</source>
        <comment>heading above apps that have no switch for a permission</comment>
        <translation>別の方法でアクセスできるアプリ</translation>
    </message>
    <message>
        <source>Not Known Whether They Can Reach It</source>
        <comment>heading above apps that have no switch for a permission</comment>
        <translation>アクセスできるかどうかわからないアプリ</translation>
    </message>
</context>
<context>
    <name>Snapperms::Padlock</name>
    <message>
        <source>Lock</source>
        <comment>button: forget a password that was given</comment>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Forget the password that was given</source>
        <translation>入力されたパスワードを忘れる</translation>
    </message>
    <message>
        <source>Lock: forget the password that was given</source>
        <translation>ロック: 入力されたパスワードを忘れる</translation>
    </message>
</context>
<context>
    <name>Snapperms::PanelMenu</name>
    <message>
        <source>Menu</source>
        <comment>button: what can be done in the whole window</comment>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>問題を報告…</translation>
    </message>
    <message>
        <source>About Snap Permissions</source>
        <translation>Snap の権限について</translation>
    </message>
    <message>
        <source>More Actions: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation>その他の操作: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PanelMessages</name>
    <message>
        <source>Try Again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionDetails</name>
    <message>
        <source>Provided by:</source>
        <translation>提供元:</translation>
    </message>
    <message>
        <source>Programs:</source>
        <translation>プログラム:</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>インターフェース:</translation>
    </message>
    <message>
        <source>Plug:</source>
        <translation>プラグ:</translation>
    </message>
    <message>
        <source>Attributes:</source>
        <translation>属性:</translation>
    </message>
    <message>
        <source>snapd says:</source>
        <translation>snapd の説明:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation>デバイスのメーカーにより接続</translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation>手動で接続</translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation>snapd が自動で接続</translation>
    </message>
    <message>
        <source>disconnected by hand; snapd will not connect it by itself</source>
        <translation>手動で切断。snapd は自動では接続しません</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>provider, its slot, whether it is connected</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing on this system</source>
        <translation>このシステムにはありません</translation>
    </message>
    <message>
        <source>None; only scripts that snapd runs for the snap</source>
        <translation>なし。snapd が Snap のために実行するスクリプトのみ</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Now:</source>
        <comment>how a permission stands</comment>
        <translation>現在:</translation>
    </message>
    <message>
        <source>Default:</source>
        <comment>of a permission</comment>
        <translation>既定:</translation>
    </message>
    <message>
        <source>Updates:</source>
        <comment>what they do to a permission</comment>
        <translation>更新:</translation>
    </message>
    <message>
        <source>What is left:</source>
        <comment>although a permission is off</comment>
        <translation>残るもの:</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Reset to Default: %1</source>
        <comment>followed by the title of a permission</comment>
        <translation>既定に戻す: %1</translation>
    </message>
    <message>
        <source>In force:</source>
        <comment>whether a permission is</comment>
        <translation>実施:</translation>
    </message>
    <message>
        <source>Opens:</source>
        <comment>what a permission does</comment>
        <translation>開くもの:</translation>
    </message>
    <message>
        <source>And with it:</source>
        <comment>what a permission opens beside what it is there for</comment>
        <translation>あわせて開くもの:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <comment>when a permission was switched</comment>
        <translation>変更:</translation>
    </message>
    <message>
        <source>Rules:</source>
        <comment>what exactly a permission opens</comment>
        <translation>ルール:</translation>
    </message>
    <message>
        <source>Hide the Exact Rules</source>
        <translation>正確なルールを隠す</translation>
    </message>
    <message>
        <source>Show the Exact Rules</source>
        <translation>正確なルールを表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does; title of a permission</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One of these commands:</source>
        <translation>次のコマンドのいずれか:</translation>
    </message>
    <message>
        <source>In use:</source>
        <comment>whether what a permission allows is used at this moment</comment>
        <translation>使用中:</translation>
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
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Choose What Provides It…</source>
        <translation>提供元を選ぶ…</translation>
    </message>
    <message>
        <source>Reset to Default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Copy “snap” Command</source>
        <translation>「snap」コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionNotes</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>snapd says: %1</source>
        <translation>snapd の説明: %1</translation>
    </message>
    <message>
        <source>In technical terms: %1</source>
        <translation>技術的な詳細: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionPage</name>
    <message>
        <source>Provided By</source>
        <comment>heading above what provides a permission</comment>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Turn Off for All…</source>
        <translation>すべてオフにする…</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln apps allowed</source>
        <comment>apps that may use one permission; %1 is how many may, %n how many ask</comment>
        <translation>
            <numerusform>アプリ %Ln 件中 %1 件を許可</numerusform>
        </translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select None</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Turn Off Selected (%1)</source>
        <comment>number of apps</comment>
        <translation>選択したものをオフ (%1)</translation>
    </message>
    <message>
        <source>Turn On Selected (%1)</source>
        <comment>number of apps</comment>
        <translation>選択したものをオン (%1)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that ends marking rows</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Select</source>
        <comment>button that begins marking rows</comment>
        <translation>選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more apps</source>
        <comment>at the end of a list of apps</comment>
        <translation>
            <numerusform>ほか %Ln 件のアプリ</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off “%1” for %2?</source>
        <comment>a permission, and a list of apps</comment>
        <translation>%2 の「%1」をオフにしますか?</translation>
    </message>
    <message numerus="yes">
        <source>Turn Off for %Ln Apps</source>
        <comment>button</comment>
        <translation>
            <numerusform>%Ln 件のアプリでオフにする</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to Switch</source>
        <translation>切り替える項目はありません</translation>
    </message>
    <message>
        <source>No app that is enabled asks for this permission.</source>
        <translation>有効なアプリの中に、この権限を求めるものはありません。</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>followed by what is being changed</comment>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>Nothing on this system provides it.</source>
        <translation>このシステムには提供するものがありません。</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>snapd does not allow this app to have it.</source>
        <translation>snapd はこのアプリにこれを許可しません。</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>followed by what the switch is for</comment>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark beside a permission</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>New since you last looked.</source>
        <translation>前回の確認以降に加わりました。</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionSection</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>展開</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <comment>permissions of a group</comment>
        <translation>%2 件中 %1 件を許可</translation>
    </message>
</context>
<context>
    <name>Snapperms::PermissionUsersModel</name>
    <message>
        <source>Allowed</source>
        <comment>heading above apps</comment>
        <translation>許可</translation>
    </message>
    <message>
        <source>Could Be Allowed</source>
        <comment>heading above apps</comment>
        <translation>許可できるもの</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceFilter</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show only some of the apps and permissions</source>
        <translation>アプリと権限の一部だけを表示</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>filter: permissions that are on</comment>
        <translation>許可</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>filter: permissions that give access to private things</comment>
        <translation>慎重に扱うもの</translation>
    </message>
    <message>
        <source>Changed From the Default</source>
        <comment>filter: permissions</comment>
        <translation>既定から変更</translation>
    </message>
    <message>
        <source>Off, but Reachable in Another Way</source>
        <comment>filter: permissions</comment>
        <translation>オフでも別の経路で使えるもの</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>which filters are active</comment>
        <translation>次のみ: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlaceRows</name>
    <message numerus="yes">
        <source>%Ln Snaps Without Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>権限のない Snap %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Other Permissions</source>
        <comment>line that folds and unfolds them</comment>
        <translation>
            <numerusform>その他の権限 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapperms::PlacesModel</name>
    <message>
        <source>%1: allowed</source>
        <comment>a permission of an app</comment>
        <translation>%1: 許可</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a permission of an app</comment>
        <translation>%1: オフ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>for screen readers: name of an app or permission and what is allowed</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>Snapperms::PlacesPane</name>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Show by</source>
        <comment>tabs: show by apps or by permissions</comment>
        <translation>表示の基準</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Search apps and permissions</source>
        <translation>アプリと権限を検索</translation>
    </message>
    <message>
        <source>Search Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>No Apps</source>
        <translation>アプリなし</translation>
    </message>
    <message>
        <source>No snap app is installed. Install one from your software center or with “snap install”; it appears here by itself.</source>
        <translation>Snap アプリがインストールされていません。ソフトウェアセンターまたは「snap install」でインストールすると、ここに自動的に表示されます。</translation>
    </message>
    <message>
        <source>Nothing Found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing is left with this filter.</source>
        <translation>この絞り込みでは何も残りません。</translation>
    </message>
    <message>
        <source>No app and no permission matches “%1”.</source>
        <translation>「%1」に一致するアプリも権限もありません。</translation>
    </message>
    <message>
        <source>With this filter, no app and no permission matches “%1”.</source>
        <translation>この絞り込みでは「%1」に一致するアプリも権限もありません。</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>Snapperms::ProtectionSentences</name>
    <message>
        <source>The rules of %1 are being put back into force…</source>
        <translation>%1 のルールを再び有効にしています…</translation>
    </message>
    <message>
        <source>Checking whether the rules of %1 are in force…</source>
        <translation>%1 のルールが有効か確認しています…</translation>
    </message>
    <message>
        <source>snapd is changing something about %1; its rules are checked when that is done.</source>
        <translation>snapd が %1 を変更中です。完了後にルールを確認します。</translation>
    </message>
    <message>
        <source>The rules that snapd wrote for %1 are in force.</source>
        <translation>snapd が %1 用に書いたルールは有効です。</translation>
    </message>
    <message>
        <source>The rules of %1 are in force for what is started from now on. A program of it that runs was started before they were changed.</source>
        <translation>%1 のルールは今後起動するものに適用されます。実行中のプログラムは変更前に起動されたものです。</translation>
    </message>
    <message>
        <source>It could not be found out whether the rules of %1 are in force.</source>
        <translation>%1 のルールが有効かどうかは確認できませんでした。</translation>
    </message>
    <message>
        <source>What is in force for %1 is not what snapd wrote. Its switches may not do what they say.</source>
        <translation>%1 に実際に適用されているルールは snapd が書いたものと違います。スイッチが表示どおりに働かない可能性があります。</translation>
    </message>
    <message>
        <source>A program of it was started before its permitted system calls were changed, and keeps the old ones until it is started again.</source>
        <translation>許可されたシステムコールが変更される前に起動したプログラムがあり、再起動するまで以前の許可のままです。</translation>
    </message>
    <message>
        <source>A directory is still in its reach that is no longer meant to be, until it is started again.</source>
        <translation>アクセスできないはずのフォルダーに、再起動するまでまだアクセスできます。</translation>
    </message>
    <message>
        <source>Its rules are missing on the disk.</source>
        <translation>ディスク上にルールがありません。</translation>
    </message>
    <message>
        <source>The system does not have its rules: it cannot start, or runs without any.</source>
        <translation>システムにルールが読み込まれていません。起動できないか、ルールなしで動作します。</translation>
    </message>
    <message>
        <source>What it is not allowed to do is noted, but not prevented.</source>
        <translation>許可されていない動作は記録されるだけで、防止されません。</translation>
    </message>
    <message>
        <source>The rules in force are not those on the disk.</source>
        <translation>有効なルールはディスク上のものと違います。</translation>
    </message>
    <message>
        <source>Somebody other than the system may write to its rules.</source>
        <translation>システム以外の者もルールを書き換えられます。</translation>
    </message>
    <message>
        <source>The list of its permitted system calls is missing.</source>
        <translation>許可されたシステムコールの一覧がありません。</translation>
    </message>
    <message>
        <source>The list of its permitted system calls is damaged or was replaced.</source>
        <translation>許可されたシステムコールの一覧が壊れているか、置き換えられています。</translation>
    </message>
    <message>
        <source>A device that it may use is not marked for it, so it may fail to use it.</source>
        <translation>使用できるはずのデバイスに印が付いていないため、使用に失敗することがあります。</translation>
    </message>
    <message>
        <source>A device is still marked for it that it may no longer use.</source>
        <translation>使用できなくなったデバイスに、まだ印が付いています。</translation>
    </message>
    <message>
        <source>The list of its devices is missing.</source>
        <translation>デバイスの一覧がありません。</translation>
    </message>
    <message>
        <source>Rules for its devices are missing: it may reach devices that it should not, or fail to use one that it may.</source>
        <translation>デバイスのルールがありません。使用できないはずのデバイスにアクセスできたり、使用できるはずのデバイスを使用できなかったりするおそれがあります。</translation>
    </message>
    <message>
        <source>A directory that it may use is not in its reach.</source>
        <translation>使用できるはずのフォルダーにアクセスできません。</translation>
    </message>
    <message>
        <source>A program of it runs without any rules. Only starting it again helps.</source>
        <translation>ルールなしで動作しているプログラムがあります。再起動するしかありません。</translation>
    </message>
    <message>
        <source>A program of it runs under rules that are not its own. Only starting it again helps.</source>
        <translation>別のもののルールで動作しているプログラムがあります。再起動するしかありません。</translation>
    </message>
    <message>
        <source>Something that has to be looked at cannot be read.</source>
        <translation>確認が必要なものを読み取れません。</translation>
    </message>
    <message>
        <source>This system does not tell which rules it has.</source>
        <translation>このシステムは、どのルールがあるかを示しません。</translation>
    </message>
    <message>
        <source>The tool with which snapd translates rules is not there.</source>
        <translation>snapd がルールの変換に使うツールがありません。</translation>
    </message>
    <message>
        <source>The tool with which snapd translates system call lists is of another version than the lists.</source>
        <translation>snapd がシステムコール一覧の変換に使うツールのバージョンが、一覧と異なります。</translation>
    </message>
    <message>
        <source>The tool that translates rules failed.</source>
        <translation>ルールを変換するツールが失敗しました。</translation>
    </message>
    <message>
        <source>The tool that translates rules took too long and was stopped.</source>
        <translation>ルールを変換するツールに時間がかかりすぎたため、停止しました。</translation>
    </message>
    <message>
        <source>The rules changed while they were being checked.</source>
        <translation>確認中にルールが変わりました。</translation>
    </message>
    <message>
        <source>The rules were put back into force.</source>
        <translation>ルールは再び有効になりました。</translation>
    </message>
    <message>
        <source>Not everything could be put right.</source>
        <translation>すべてを元に戻すことはできませんでした。</translation>
    </message>
    <message>
        <source>snapd is changing something just now, so nothing was done. Try again when it is finished.</source>
        <translation>snapd が変更中のため、何も行いませんでした。完了してからもう一度試してください。</translation>
    </message>
    <message>
        <source>snapd has begun to change something, so this was broken off. Try again when that is finished.</source>
        <translation>snapd が変更を始めたため、途中で中止しました。完了してからもう一度試してください。</translation>
    </message>
    <message>
        <source>snapd no longer answers, so it could not be found out whether that helped.</source>
        <translation>snapd が応答しなくなったため、効果があったかどうかは分かりませんでした。</translation>
    </message>
    <message>
        <source>%1 is running and was started before “%2” was allowed. It may not be able to use it until it is started again.</source>
        <translation>%1 は「%2」が許可される前に起動しました。再起動するまで使えないことがあります。</translation>
    </message>
    <message>
        <source>%1 is running and still has “%2” open, from before it was taken away. It can go on using it until it is closed.</source>
        <translation>%1 は取り消し前から「%2」を開いたままです。閉じるまで使い続けられます。</translation>
    </message>
    <message>
        <source>%1 is running and still connected to what “%2” let it reach, from before that was taken away. It can go on using it until it is closed.</source>
        <translation>%1 は取り消し前から、「%2」によって使えた接続先とつながったままです。閉じるまで使い続けられます。</translation>
    </message>
    <message>
        <source>%1 is running and still has files open that “%2” let it open, from before that was taken away. It can go on using them until it is closed.</source>
        <translation>%1 は取り消し前から、「%2」によって使えたファイルを開いたままです。閉じるまで使い続けられます。</translation>
    </message>
    <message>
        <source>%1 is running and was started before “%2” was taken away. Some of that stays within its reach until it is started again.</source>
        <translation>%1 は「%2」が取り消される前に起動しました。再起動するまで、その一部にはまだアクセスできます。</translation>
    </message>
    <message>
        <source>Restart the Service of %1…</source>
        <translation>%1 のサービスを再起動…</translation>
    </message>
    <message>
        <source>Restart %1…</source>
        <comment>an app</comment>
        <translation>%1 を再起動…</translation>
    </message>
    <message>
        <source>The service of %1 is stopped and started again. What it is doing now is interrupted.</source>
        <translation>%1 のサービスを停止して再び起動します。実行中の処理は中断されます。</translation>
    </message>
    <message>
        <source>%1 is closed and, if it has a window, started again. What is not saved in it may be lost.</source>
        <translation>%1 を閉じ、ウィンドウがあれば再び起動します。保存していない内容は失われることがあります。</translation>
    </message>
    <message>
        <source>The rest was closed; what has a window or is a service was started again.</source>
        <translation>残りは閉じられ、ウィンドウがあるものとサービスは再び起動されました。</translation>
    </message>
    <message>
        <source>A part of %1 cannot be closed from here: close it yourself, or log out.</source>
        <translation>%1 の一部はここからは閉じられません。自分で閉じるか、ログアウトしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be closed from here. Close it yourself, or log out.</source>
        <translation>%1 はここからは閉じられません。自分で閉じるか、ログアウトしてください。</translation>
    </message>
    <message>
        <source>The system did not let a part of %1 be closed.</source>
        <translation>システムが %1 の一部を閉じることを許可しませんでした。</translation>
    </message>
    <message>
        <source>The system did not let %1 be closed.</source>
        <translation>システムが %1 を閉じることを許可しませんでした。</translation>
    </message>
    <message>
        <source>A part of %1 was told to close, and has not. It may be asking you something.</source>
        <translation>%1 の一部に閉じるよう伝えましたが、閉じていません。何か尋ねているのかもしれません。</translation>
    </message>
    <message>
        <source>%1 was told to close, and has not. It may be asking you something.</source>
        <translation>%1 に閉じるよう伝えましたが、閉じていません。何か尋ねているのかもしれません。</translation>
    </message>
    <message>
        <source>%1 wanted to write to %2.</source>
        <translation>%1 は %2 に書き込もうとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to read %2.</source>
        <translation>%1 は %2 を読もうとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to run %2.</source>
        <translation>%1 は %2 を実行しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to use the network (%2).</source>
        <translation>%1 はネットワークを使おうとしました (%2)。</translation>
    </message>
    <message>
        <source>%1 wanted to talk to another program.</source>
        <translation>%1 は別のプログラムと通信しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted a special right of the system (%2).</source>
        <translation>%1 はシステムの特別な権限を求めました (%2)。</translation>
    </message>
    <message>
        <source>%1 wanted to talk to %2.</source>
        <translation>%1 は %2 と通信しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted a service of the system that it is not permitted (%2).</source>
        <translation>%1 は許可されていないシステムの機能を使おうとしました (%2)。</translation>
    </message>
    <message>
        <source>%1 wanted to use a device.</source>
        <translation>%1 はデバイスを使おうとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to look into another program.</source>
        <translation>%1 は別のプログラムの中を見ようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to send a signal to another program.</source>
        <translation>%1 は別のプログラムにシグナルを送ろうとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to mount something.</source>
        <translation>%1 は何かをマウントしようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted something that it is not allowed.</source>
        <translation>%1 は許可されていないことをしようとしました。</translation>
    </message>
    <message>
        <source>The switch “%1” would allow it.</source>
        <translation>スイッチ「%1」で許可できます。</translation>
    </message>
    <message>
        <source>The switch “%1” may allow it.</source>
        <translation>スイッチ「%1」で許可できるかもしれません。</translation>
    </message>
    <message>
        <source>“%1” is allowed by now. If it still fails, start %2 again.</source>
        <translation>「%1」は現在許可されています。まだ失敗する場合は %2 を再起動してください。</translation>
    </message>
    <message>
        <source>There is a permission for it, “%1”, but %2 does not ask for it. Only its publisher can add that.</source>
        <translation>そのための権限「%1」がありますが、%2 は要求していません。追加できるのは発行元だけです。</translation>
    </message>
    <message>
        <source>Blocked by design: nothing that you can switch would allow it.</source>
        <translation>設計上ブロックされています。切り替えで許可できるものはありません。</translation>
    </message>
    <message>
        <source>Not known: this program does not know what this permission opens.</source>
        <comment>whether a permission is in force</comment>
        <translation>不明です。この権限が何を開くのか、このプログラムにはわかりません。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>whether a permission is in force</comment>
        <translation>いいえ。</translation>
    </message>
    <message>
        <source>Only in part.</source>
        <comment>whether a permission is in force</comment>
        <translation>一部だけです。</translation>
    </message>
    <message>
        <source>Yes: the sound server of this system asks whether %1 may record.</source>
        <translation>はい。このシステムのサウンドサーバーは、%1が録音してよいかを確かめます。</translation>
    </message>
    <message>
        <source>The kernel can enforce it; whether it does was not checked yet.</source>
        <comment>a permission</comment>
        <translation>カーネルはこれを制限できますが、実際にそうしているかはまだ確かめていません。</translation>
    </message>
    <message>
        <source>Yes: the kernel has what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>はい。カーネルは snapd が書いたとおりのものを持っています。</translation>
    </message>
    <message>
        <source>As far as that goes, the kernel has what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>その範囲では、カーネルは snapd が書いたとおりのものを持っています。</translation>
    </message>
    <message>
        <source>It could not be found out whether the kernel has what snapd wrote.</source>
        <comment>of one permission</comment>
        <translation>カーネルが snapd の書いたものを持っているかどうかはわかりませんでした。</translation>
    </message>
    <message>
        <source>No: what the kernel has is not what snapd wrote.</source>
        <comment>whether a permission is in force</comment>
        <translation>いいえ。カーネルが持っているものは snapd が書いたものと違います。</translation>
    </message>
    <message>
        <source>%1 also runs for another user or for the system. Whether it still has “%2” open there is not known here; if so, it can go on using it until it is closed.</source>
        <translation>%1 はほかのユーザーまたはシステムでも実行されています。そちらで「%2」をまだ開いているかどうかは、ここではわかりません。開いている場合は、閉じるまで使い続けられます。</translation>
    </message>
    <message>
        <source>%1 wanted to use the device %2.</source>
        <comment>a path</comment>
        <translation>%1 はデバイス %2 を使おうとしました。</translation>
    </message>
    <message>
        <source>It cannot be told here what would allow it.</source>
        <translation>何があれば許可されるかは、ここでは判断できません。</translation>
    </message>
    <message>
        <source>snapd does not answer; the rules of %1 are checked when it does.</source>
        <translation>snapd が応答しません。応答したら %1 のルールを確認します。</translation>
    </message>
    <message>
        <source>After the change, what was in force for %1 was not what snapd wrote. It is being put right…</source>
        <translation>変更の後、%1 に実際に適用されていたルールは snapd が書いたものと違っていました。元に戻しています…</translation>
    </message>
    <message>
        <source>After the change, putting this right was tried automatically.</source>
        <translation>変更の後、元に戻すことが自動的に試みられました。</translation>
    </message>
    <message>
        <source>After the change, what was in force was not what snapd wrote; that was put right automatically.</source>
        <translation>変更の後、実際に適用されていたルールは snapd が書いたものと違っていましたが、自動的に元に戻されました。</translation>
    </message>
    <message>
        <source>Put Back into Force…</source>
        <comment>the rules of an app; a password will be asked for</comment>
        <translation>再び有効にする…</translation>
    </message>
    <message>
        <source>Not all that %1 has open could be looked through. If “%2” is among it, it can go on using it until it is closed.</source>
        <translation>%1 が開いているものをすべて調べることはできませんでした。その中に「%2」がある場合は、閉じるまで使い続けられます。</translation>
    </message>
    <message>
        <source>%1 wanted to delete %2.</source>
        <comment>app, path</comment>
        <translation>%1 は %2 を削除しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to use %2.</source>
        <comment>app, path</comment>
        <translation>%1 は %2 を使おうとしました。</translation>
    </message>
</context>
<context>
    <name>Snapperms::ProtectionView</name>
    <message>
        <source>Check Again</source>
        <comment>whether the rules of an app are in force</comment>
        <translation>再確認</translation>
    </message>
    <message>
        <source>What Was Blocked…</source>
        <translation>ブロックされたもの…</translation>
    </message>
    <message>
        <source>Look whether the rules in force are those that snapd wrote</source>
        <translation>有効なルールが snapd の書いたものか確かめます</translation>
    </message>
    <message>
        <source>See what this app wanted and was kept from</source>
        <translation>このアプリが求めて拒否されたものを見ます</translation>
    </message>
</context>
<context>
    <name>Snapperms::RestartQuestion</name>
    <message>
        <source>Restart %1?</source>
        <comment>title of a question</comment>
        <translation>%1 を再起動しますか?</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>an app, now</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Snapperms::RowSelection</name>
    <message>
        <source>Select: %1</source>
        <comment>followed by the name of a row</comment>
        <translation>選択: %1</translation>
    </message>
</context>
<context>
    <name>Snapperms::SearchField</name>
    <message>
        <source>Clear the Search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>Snapperms::SensitiveRest</name>
    <message>
        <source>%1 (through %2)</source>
        <comment>what an app can reach; permissions</comment>
        <translation>%1 (%2 を通じて)</translation>
    </message>
    <message>
        <source>%1 can still reach this: %2.</source>
        <comment>an app; what it can reach and through what</comment>
        <translation>%1 はまだ次のものにアクセスできます: %2。</translation>
    </message>
    <message>
        <source>That can be turned off, too, but %1 may then not work as before.</source>
        <translation>これもオフにできますが、%1 がこれまでどおりに動かなくなることがあります。</translation>
    </message>
    <message>
        <source>Turn That Off, Too</source>
        <translation>これもオフにする</translation>
    </message>
    <message>
        <source>On this system, even that may not be enough.</source>
        <comment>to turn off what leads to something</comment>
        <translation>このシステムでは、それでも十分でないかもしれません。</translation>
    </message>
</context>
<context>
    <name>Snapperms::SetupNotice</name>
    <message>
        <source>snapd has not set itself up completely: its own snap is missing, so the system offers nothing to apps and nothing can be turned on. “snap install snapd” brings it; this window notices by itself.</source>
        <translation>snapd の準備が完了していません。snapd 自身の Snap がないため、システムはアプリに何も提供せず、何もオンにできません。「snap install snapd」でインストールできます。このウィンドウは自動的に気づきます。</translation>
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
        <translation>選択…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>何も選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>providers of a permission</comment>
        <translation>
            <numerusform>%Ln 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Provided by %1</source>
        <translation>%1 が提供</translation>
    </message>
    <message>
        <source>Choose What Provides: %1</source>
        <translation>提供元の選択: %1</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Use Only</source>
        <comment>followed by providers to choose from</comment>
        <translation>これだけを使う</translation>
    </message>
    <message>
        <source>Use in Addition</source>
        <comment>followed by providers to choose from</comment>
        <translation>追加で使う</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotList</name>
    <message>
        <source>Folded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <comment>a section of a list, for screen readers</comment>
        <translation>展開</translation>
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
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln apps</source>
        <comment>a slot</comment>
        <translation>
            <numerusform>%Ln 件のアプリが使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Users of %1</source>
        <comment>followed by the title of a slot and where it is</comment>
        <translation>使用者: %1</translation>
    </message>
    <message>
        <source>Hide who uses it</source>
        <translation>使用者を隠す</translation>
    </message>
    <message>
        <source>Show who uses it</source>
        <translation>使用者を表示</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotUserRow</name>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>connected by the maker of the device</source>
        <translation>デバイスのメーカーにより接続</translation>
    </message>
    <message>
        <source>connected by hand</source>
        <comment>not by snapd itself</comment>
        <translation>手動で接続</translation>
    </message>
    <message>
        <source>connected by snapd itself</source>
        <comment>auto-connected</comment>
        <translation>snapd が自動で接続</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <comment>an app and what it is connected to</comment>
        <translation>%1 を %2 から切断</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Snapperms::SlotsModel</name>
    <message>
        <source>a device that is plugged in</source>
        <comment>about a slot</comment>
        <translation>接続されている機器</translation>
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
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a switch, for screen readers</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a switch, and more about it</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Snapperms::TopicWords</name>
    <message>
        <source>User accounts of this computer</source>
        <comment>what a permission opens</comment>
        <translation>このコンピューターのユーザーアカウント</translation>
    </message>
    <message>
        <source>Battery and power saving</source>
        <comment>what a permission opens</comment>
        <translation>バッテリーと省電力</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <comment>what a permission opens</comment>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>The means by which a browser shuts in its own web pages</source>
        <comment>what a permission opens</comment>
        <translation>ブラウザーが自身のウェブページを隔離する手段</translation>
    </message>
    <message>
        <source>Calendars</source>
        <comment>what a permission opens</comment>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Cameras</source>
        <comment>what a permission opens</comment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>The clock of this computer</source>
        <comment>what a permission opens</comment>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>Address books</source>
        <comment>what a permission opens</comment>
        <translation>アドレス帳</translation>
    </message>
    <message>
        <source>Containers, and by way of them the whole computer</source>
        <comment>what a permission opens</comment>
        <translation>コンテナー、およびそれを通じたコンピューター全体</translation>
    </message>
    <message>
        <source>File dialogs, notifications and the like</source>
        <comment>what a permission opens</comment>
        <translation>ファイルダイアログや通知など</translation>
    </message>
    <message>
        <source>Settings of the desktop</source>
        <comment>what a permission opens</comment>
        <translation>デスクトップの設定</translation>
    </message>
    <message>
        <source>Whole disks, past all files</source>
        <comment>what a permission opens</comment>
        <translation>ファイルを介さないディスク全体</translation>
    </message>
    <message>
        <source>Mounting and formatting of disks</source>
        <comment>what a permission opens</comment>
        <translation>ディスクのマウントとフォーマット</translation>
    </message>
    <message>
        <source>Windows on the screen</source>
        <comment>what a permission opens</comment>
        <translation>画面上のウィンドウ</translation>
    </message>
    <message>
        <source>Pins and small circuits of the board</source>
        <comment>what a permission opens</comment>
        <translation>基板のピンと小さな回路</translation>
    </message>
    <message>
        <source>Files and folders that the app names itself</source>
        <comment>what a permission opens</comment>
        <translation>アプリ自身が指定するファイルとフォルダー</translation>
    </message>
    <message>
        <source>The firewall</source>
        <comment>what a permission opens</comment>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Fonts</source>
        <comment>what a permission opens</comment>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Game controllers</source>
        <comment>what a permission opens</comment>
        <translation>ゲームコントローラー</translation>
    </message>
    <message>
        <source>GPG keys, the private ones included</source>
        <comment>what a permission opens</comment>
        <translation>GPG 鍵 (秘密鍵を含む)</translation>
    </message>
    <message>
        <source>Public GPG keys</source>
        <comment>what a permission opens</comment>
        <translation>GPG 公開鍵</translation>
    </message>
    <message>
        <source>The graphics card</source>
        <comment>what a permission opens</comment>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>What is built into this computer</source>
        <comment>what a permission opens</comment>
        <translation>このコンピューターのハードウェア構成</translation>
    </message>
    <message>
        <source>Devices with buttons and keys, past the system&apos;s drivers</source>
        <comment>what a permission opens</comment>
        <translation>システムのドライバーを介さない、ボタンやキーを持つデバイス</translation>
    </message>
    <message>
        <source>The name of this computer</source>
        <comment>what a permission opens</comment>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <source>Connections from other computers</source>
        <comment>what a permission opens</comment>
        <translation>ほかのコンピューターからの接続</translation>
    </message>
    <message>
        <source>All keyboards, mice and the like, whoever they are used for</source>
        <comment>what a permission opens</comment>
        <translation>使用先を問わない、すべてのキーボードやマウスなど</translation>
    </message>
    <message>
        <source>Connections to other computers and the internet</source>
        <comment>what a permission opens</comment>
        <translation>ほかのコンピューターやインターネットへの接続</translation>
    </message>
    <message>
        <source>Messages of the kernel about what programs do</source>
        <comment>what a permission opens</comment>
        <translation>プログラムの動作に関するカーネルのメッセージ</translation>
    </message>
    <message>
        <source>Parts of the kernel that can be loaded</source>
        <comment>what a permission opens</comment>
        <translation>読み込み可能なカーネルの部品</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <comment>what a permission opens</comment>
        <translation>このコンピューターの言語</translation>
    </message>
    <message>
        <source>Names of devices in the local network</source>
        <comment>what a permission opens</comment>
        <translation>ローカルネットワーク内のデバイスの名前</translation>
    </message>
    <message>
        <source>Where you are</source>
        <comment>what a permission opens</comment>
        <translation>現在地</translation>
    </message>
    <message>
        <source>Who is logged in, and was</source>
        <comment>what a permission opens</comment>
        <translation>ログイン中の人とその履歴</translation>
    </message>
    <message>
        <source>Control of media players</source>
        <comment>what a permission opens</comment>
        <translation>メディアプレーヤーの操作</translation>
    </message>
    <message>
        <source>Mobile modems</source>
        <comment>what a permission opens</comment>
        <translation>モバイルモデム</translation>
    </message>
    <message>
        <source>What is mounted where</source>
        <comment>what a permission opens</comment>
        <translation>マウントの一覧</translation>
    </message>
    <message>
        <source>State of the network</source>
        <comment>what a permission opens</comment>
        <translation>ネットワークの状態</translation>
    </message>
    <message>
        <source>Settings of the network</source>
        <comment>what a permission opens</comment>
        <translation>ネットワークの設定</translation>
    </message>
    <message>
        <source>Online accounts</source>
        <comment>what a permission opens</comment>
        <translation>オンラインアカウント</translation>
    </message>
    <message>
        <source>CD and DVD drives</source>
        <comment>what a permission opens</comment>
        <translation>CD・DVD ドライブ</translation>
    </message>
    <message>
        <source>Installing and removing of snaps, and by way of them the whole computer</source>
        <comment>what a permission opens</comment>
        <translation>snap のインストールと削除、およびそれを通じたコンピューター全体</translation>
    </message>
    <message>
        <source>Saved passwords</source>
        <comment>what a permission opens</comment>
        <translation>保存されたパスワード</translation>
    </message>
    <message>
        <source>Your own files</source>
        <comment>what a permission opens</comment>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>Setting up of printers</source>
        <comment>what a permission opens</comment>
        <translation>プリンターの設定</translation>
    </message>
    <message>
        <source>Printing</source>
        <comment>what a permission opens</comment>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Ending and slowing down of other programs</source>
        <comment>what a permission opens</comment>
        <translation>ほかのプログラムの終了と減速</translation>
    </message>
    <message>
        <source>Which programs run</source>
        <comment>what a permission opens</comment>
        <translation>実行中のプログラムの一覧</translation>
    </message>
    <message>
        <source>Network traffic of any kind, past the usual rules</source>
        <comment>what a permission opens</comment>
        <translation>通常の規則を介さない、あらゆる種類のネットワーク通信</translation>
    </message>
    <message>
        <source>Removable media and other mounted disks</source>
        <comment>what a permission opens</comment>
        <translation>リムーバブルメディアとその他のマウント済みディスク</translation>
    </message>
    <message>
        <source>What other programs show on the screen</source>
        <comment>what a permission opens</comment>
        <translation>ほかのプログラムが画面に表示しているもの</translation>
    </message>
    <message>
        <source>Keeping the screen from being locked</source>
        <comment>what a permission opens</comment>
        <translation>画面ロックの抑止</translation>
    </message>
    <message>
        <source>Security keys</source>
        <comment>what a permission opens</comment>
        <translation>セキュリティキー</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <comment>what a permission opens</comment>
        <translation>シリアルポート</translation>
    </message>
    <message>
        <source>Shutting down and restarting</source>
        <comment>what a permission opens</comment>
        <translation>シャットダウンと再起動</translation>
    </message>
    <message>
        <source>Smart cards</source>
        <comment>what a permission opens</comment>
        <translation>スマートカード</translation>
    </message>
    <message>
        <source>Sound cards directly, recording included</source>
        <comment>what a permission opens</comment>
        <translation>サウンドカードの直接利用 (録音を含む)</translation>
    </message>
    <message>
        <source>Playing of sound</source>
        <comment>what a permission opens</comment>
        <translation>音声の再生</translation>
    </message>
    <message>
        <source>Recording of sound</source>
        <comment>what a permission opens</comment>
        <translation>録音</translation>
    </message>
    <message>
        <source>SSH keys, the private ones included</source>
        <comment>what a permission opens</comment>
        <translation>SSH 鍵 (秘密鍵を含む)</translation>
    </message>
    <message>
        <source>Public SSH keys</source>
        <comment>what a permission opens</comment>
        <translation>SSH 公開鍵</translation>
    </message>
    <message>
        <source>State of the system</source>
        <comment>what a permission opens</comment>
        <translation>システムの状態</translation>
    </message>
    <message>
        <source>Logs of the system</source>
        <comment>what a permission opens</comment>
        <translation>システムのログ</translation>
    </message>
    <message>
        <source>Programs of the system</source>
        <comment>what a permission opens</comment>
        <translation>システムのプログラム</translation>
    </message>
    <message>
        <source>Television receivers</source>
        <comment>what a permission opens</comment>
        <translation>テレビ受信機</translation>
    </message>
    <message>
        <source>The time zone of this computer</source>
        <comment>what a permission opens</comment>
        <translation>このコンピューターのタイムゾーン</translation>
    </message>
    <message>
        <source>The security chip of this computer (TPM)</source>
        <comment>what a permission opens</comment>
        <translation>このコンピューターのセキュリティチップ (TPM)</translation>
    </message>
    <message>
        <source>USB devices of any kind</source>
        <comment>what a permission opens</comment>
        <translation>あらゆる種類の USB デバイス</translation>
    </message>
    <message>
        <source>File systems of its own</source>
        <comment>what a permission opens</comment>
        <translation>独自のファイルシステム</translation>
    </message>
    <message>
        <source>Networks of vehicles (CAN)</source>
        <comment>what a permission opens</comment>
        <translation>車載ネットワーク (CAN)</translation>
    </message>
    <message>
        <source>Pretended keyboards and mice</source>
        <comment>what a permission opens</comment>
        <translation>擬似的なキーボードとマウス</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <comment>what a permission opens</comment>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Nearly every file of this computer</source>
        <comment>what a permission opens</comment>
        <translation>このコンピューターのほぼすべてのファイル</translation>
    </message>
    <message>
        <source>Chips that compute one kind of thing quickly</source>
        <comment>what a permission opens</comment>
        <translation>特定の計算を速く行うチップ</translation>
    </message>
    <message>
        <source>Questions to you whether something may be done</source>
        <comment>what a permission opens</comment>
        <translation>何かを行ってよいかのあなたへの確認</translation>
    </message>
    <message>
        <source>The hardware itself, past the kernel</source>
        <comment>what a permission opens</comment>
        <translation>カーネルを介さないハードウェアそのもの</translation>
    </message>
    <message>
        <source>Encryption and random numbers of the system</source>
        <comment>what a permission opens</comment>
        <translation>システムの暗号化と乱数</translation>
    </message>
    <message>
        <source>The software inside of devices (firmware)</source>
        <comment>what a permission opens</comment>
        <translation>デバイスの中のソフトウェア (ファームウェア)</translation>
    </message>
    <message>
        <source>Settings of the hardware, such as speed and brightness</source>
        <comment>what a permission opens</comment>
        <translation>速度や明るさなどのハードウェアの設定</translation>
    </message>
    <message>
        <source>Tickets by which you are logged in to other computers</source>
        <comment>what a permission opens</comment>
        <translation>他のコンピューターへのログインに使われるチケット</translation>
    </message>
    <message>
        <source>Closed-off surroundings for parts of the app</source>
        <comment>what a permission opens</comment>
        <translation>アプリの一部のための隔離された環境</translation>
    </message>
    <message>
        <source>Other apps: talking to them or sharing with them</source>
        <comment>what a permission opens</comment>
        <translation>他のアプリとのやり取りや共有</translation>
    </message>
    <message>
        <source>Telling the system how far the app is</source>
        <comment>what a permission opens</comment>
        <translation>アプリの状態のシステムへの通知</translation>
    </message>
    <message>
        <source>Documentation and other data that come with the system</source>
        <comment>what a permission opens</comment>
        <translation>システムに付属する文書やその他のデータ</translation>
    </message>
    <message>
        <source>Programs and updates of the system</source>
        <comment>what a permission opens</comment>
        <translation>システムのプログラムと更新</translation>
    </message>
    <message>
        <source>The part of the processor that keeps secrets</source>
        <comment>what a permission opens</comment>
        <translation>秘密を守るプロセッサーの部分</translation>
    </message>
    <message>
        <source>Being a USB device for another computer</source>
        <comment>what a permission opens</comment>
        <translation>他のコンピューターに対して USB デバイスになること</translation>
    </message>
</context>
<context>
    <name>Snapperms::UseSentences</name>
    <message>
        <source>%1 has the camera open now.</source>
        <translation>%1 は今カメラを開いています。</translation>
    </message>
    <message>
        <source>%1 is recording sound now.</source>
        <translation>%1 は今音声を録音しています。</translation>
    </message>
    <message>
        <source>%1 is still recording sound, although “%2” was taken away. It can go on until it is closed.</source>
        <translation>「%2」は取り消されましたが、%1 はまだ音声を録音しています。閉じるまで続けられます。</translation>
    </message>
    <message>
        <source>Something is recording sound now, and it cannot be told which program it is.</source>
        <translation>今何かが音声を録音していますが、どのプログラムなのかは分かりません。</translation>
    </message>
    <message>
        <source>Something is recording sound now, and it cannot be told whether it is %1.</source>
        <translation>今何かが音声を録音していますが、それが %1 かどうかは分かりません。</translation>
    </message>
    <message>
        <source>%1 also runs for another user or for the system. Whether it has the camera open there is not shown here.</source>
        <translation>%1 はほかのユーザーまたはシステムでも実行されています。そちらでカメラを開いているかどうかは、ここには表示されません。</translation>
    </message>
    <message>
        <source>Whether it records just now cannot be seen here: recordings go through the sound server, and that cannot be asked now.</source>
        <translation>今録音しているかどうかは、ここからは見えません: 録音はサウンドサーバーを経由し、今はそれに問い合わせることができません。</translation>
    </message>
    <message>
        <source>Not all that %1 has open could be looked through. Whether the camera is among it is not known.</source>
        <translation>%1 が開いているものをすべて調べることはできませんでした。その中にカメラがあるかどうかはわかりません。</translation>
    </message>
</context>
</TS>

# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
#
# A whole virtual machine, for what the box cannot have: a kernel with AppArmor, and a camera. It is emulated (QEMU's TCG),
# so it needs nothing of the host's processor and is slow. For that reason it is booted once, with everything of the box
# in it; what is kept is its disk and its memory, and each machine goes on from there, on a copy of both that is thrown
# away. Sourced by ./dev.

VM_TOOLS=(
    qemu-system-x86_64:qemu-system-x86
    mkfs.ext4:e2fsprogs
)
KERNEL='' MACHINE=''
# The machine that runs: its job, its directory, and the descriptor that its second serial port is read from.
VM_JOB='' VM_DIR='' VM_PORT='' VM_REST=''

# Everything that both the first boot and what goes on from it must have in common.
vm_machine() { # vm_machine DIR IMAGE SNAPSHOT SRC BUILD STAGE OUT
    # shellcheck disable=SC2054 # the commas are QEMU's
    VM_CMD=(
        qemu-system-x86_64 -nodefaults -no-user-config -no-reboot -display none -nic none -machine q35
        # QEMU 7.2 gets cmpxchg16b wrong, and the kernel's allocator falls over it.
        -accel "tcg,thread=multi,tb-size=512" -cpu "max,-cx16" -smp 2 -m 2560
        -kernel "$2/kernel" -initrd "$2/initrd"
        -append "root=/dev/vda rw console=ttyS0 mitigations=off panic=-1 printk.devkmsg=on"
        -drive "file=$2/disk,if=none,id=disk,format=raw,cache=unsafe,snapshot=$3" -device virtio-blk-pci,drive=disk
        -device virtio-rng-pci
        -serial "file:$1/console" -chardev "pipe,id=port,path=$1/port" -serial chardev:port -monitor "pipe:$1/monitor"
        -virtfs "local,path=$4,mount_tag=src,security_model=none,readonly=on"
        -virtfs "local,path=$5,mount_tag=build,security_model=none,readonly=on"
        -virtfs "local,path=$6,mount_tag=stage,security_model=none,readonly=on"
        -virtfs "local,path=$7,mount_tag=out,security_model=none"
    )
}

vm_key() {
    {
        basename "$STOCK" "$KERNEL"
        hash_of "$TOP/box/inside/vm-image.sh" "$TOP/box/inside/vm-guest.sh"
        vm_machine . . . . . . .
        # The memory that is kept can only be taken up by the same program.
        printf '%s\n' "${VM_CMD[@]}"
        qemu-system-x86_64 --version
    } | sha256sum | cut -c1-16
}

# vm_start NAME: start VM_CMD; its serial port can be spoken to.
vm_start() {
    local fifo
    VM_DIR=$CACHE/boxes/$1 VM_REST=''
    rm -rf "$VM_DIR"
    mkdir -p "$VM_DIR" "$LOGS"
    take_lock "box-$1"
    for fifo in port.in port.out monitor.in monitor.out; do mkfifo "$VM_DIR/$fifo"; done
    # For reading and writing, so that neither side ever meets an end.
    exec {VM_PORT}<>"$VM_DIR/port.out"
    # Without a scope of systemd's, unlike a box: QEMU is one program, needs no cgroups of its own, and is also started from within a cage, whose numbers of
    # processes mean something else to systemd.
    as_job VM_JOB "$LOGS/$1.log" env "TMPDIR=$CACHE/tmp" "${VM_CMD[@]}" "${@:2}"
}

# vm_read SECONDS: the next line of the serial port into VM_LINE; 1 when there was none in that time, 2 when the machine
# is gone. A line that comes in pieces is put together.
vm_read() {
    local part
    if IFS= read -r -t "$1" -u "$VM_PORT" part; then
        VM_LINE=$VM_REST$part VM_REST=''
        return 0
    fi
    VM_REST+=$part
    kill -0 "$VM_JOB" 2>/dev/null && return 1
    return 2
}

# vm_expect SECONDS TITLE: read until a line VM-READY or VM-DONE; what comes before it is shown, each line behind TITLE.
# Returns the status of VM-DONE; 124 when the time is up, also that of the whole run, 125 when the machine is gone.
vm_expect() {
    local deadline=$((SECONDS + $(seconds_left "$1"))) next=$((SECONDS + 10)) began=$SECONDS got
    while true; do
        got=0
        vm_read 1 || got=$?
        case $got in
            0)
                next=$((SECONDS + 10))
                case $VM_LINE in
                    VM-READY) return 0 ;;
                    VM-DONE\ *) return "${VM_LINE#VM-DONE }" ;;
                    *)
                        say "$2$VM_LINE"
                        [[ -z ${VM_LOG:-} ]] || printf '%s\n' "$VM_LINE" >>"$VM_LOG"
                        ;;
                esac
                ;;
            2) return 125 ;;
        esac
        ((SECONDS < deadline)) || return 124
        if ((SECONDS >= next)); then
            say "$2... $((SECONDS - began)) s"
            next=$((SECONDS + 10))
        fi
    done
}

VM_ENV=(/usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/snap/bin HOME=/root USER=root
    LANG=C.UTF-8 TERM=dumb SNAP_REEXEC=0 SNAPPERMS_SRC=/src SNAPPERMS_OUT=/out SNAPPERMS_SLOW=20
    PYTHONPATH=/src/tests/vm/lib:/src/tests/box/lib PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1)

# vm_do SECONDS TITLE CMD...: CMD as root in the machine.
vm_do() {
    local seconds=$1 title=$2
    shift 2
    printf '%s\n' "$(printf '%q ' "${VM_ENV[@]}" "$@")" >"$VM_DIR/port.in"
    vm_expect "$seconds" "$title"
}

vm_stop() {
    [[ -n $VM_JOB ]] || return 0
    local name=${VM_DIR##*/}
    end_job "$VM_JOB"
    exec {VM_PORT}>&-
    VM_JOB=''
    box_sweep_one "$name"
    drop_lock "box-$name"
}

VM_PACKAGES=("$TOP/box/packages-vm" "$TOP/box/inside/vm-kernel-setup.sh")

# vm_there: whether the image that vm_ready would take is there. Makes nothing, not even what it is made of.
vm_there() {
    local STOCK KERNEL
    command -v "${VM_TOOLS[0]%%:*}" >/dev/null || return 1
    STOCK=$CACHE/stock-$(stock_key) KERNEL=$CACHE/kernel-$(packages_key "${VM_PACKAGES[@]}")
    [[ -d $CACHE/vm-$(vm_key) ]]
}

# vm_ready: the image is there. MACHINE is a directory: kernel, initrd, disk, and memory.
vm_ready() {
    local status=0
    [[ -n $MACHINE ]] && return 0
    tools_ready "${VM_TOOLS[@]}" || return
    stock_ready || return
    packages_ready KERNEL kernel "Installing what only the virtual machine has: kernel, sound server, audit daemon (once; about 150 MB)" "${VM_PACKAGES[@]}" || return
    MACHINE=$CACHE/vm-$(vm_key)
    used "$MACHINE"
    [[ -d $MACHINE ]] && return 0
    take_lock vm
    if [[ ! -d $MACHINE ]]; then
        sweep vm
        mkdir -p "$CACHE/tmp/vm-new" "$CACHE/mnt"
        vm_make "$CACHE/tmp/vm-new" && mv "$CACHE/tmp/vm-new" "$MACHINE" || status=$?
        sweep vm
    fi
    drop_lock vm
    ((status == 0)) || MACHINE=''
    return "$status"
}

# vm_make DIR: the first boot. snapd finds a kernel that can more than the box's, and writes and loads every profile anew.
vm_make() {
    local name=vm-first-$$ began=$SECONDS status=0 empty=$1/empty title="First boot of the virtual machine: "
    mkdir -p "$empty"
    long_step "Making the disk of the virtual machine" vm-image \
        bash "$TOP/box/inside/vm-image.sh" "$CACHE/mnt" "$STOCK:$KERNEL:$BASE" "$1" "$TOP/box/inside/vm-guest.sh" || return
    say "Booting the virtual machine for the first time (once; four minutes or more) ..."
    vm_machine "$CACHE/boxes/$name" "$1" off "$empty" "$empty" "$empty" "$empty"
    vm_start "$name"
    vm_expect 1500 "$title" || status=$?
    if ((status == 0)); then
        vm_do 1500 "$title" bash -c 'systemctl is-system-running --wait; snap wait system seed.loaded; systemctl start snapd.seeded.service; snap list; snap debug confinement
            ls /sys/kernel/security/apparmor/policy/profiles | grep -c "^snap\."; ls -l /dev/video0 /dev/snd/pcmC0D0c; sync' || status=$?
    fi
    if ((status == 0)); then
        # One command waits for the one before it.
        printf 'migrate_set_parameter max-bandwidth 8G\nmigrate "exec:cat >%s/memory"\nquit\n' "$1" >"$VM_DIR/monitor.in"
        vm_expect 300 "$title" || status=$?
        # It has ended itself, which is what was wanted.
        ((status == 125)) && status=0
    fi
    ((status != 0)) || [[ -s $1/memory ]] || status=1
    if ((status != 0)); then
        out_dir
        mkdir -p "$OUT/vm"
        cp "$VM_DIR/console" "$OUT/vm/first-boot.console"
        tail -n 30 "$VM_DIR/console" >&2
        say "./dev: the first boot of the virtual machine failed (status $status); its console is $OUT/vm/first-boot.console" >&2
        vm_stop
        return "$status"
    fi
    vm_stop
    rmdir "$empty"
    say "Booting the virtual machine for the first time: done in $((SECONDS - began)) s"
}

# vm_up NAME: a machine with everything in it, ready: the tree, what is built, and what is installed of it.
vm_up() {
    local stage=$CACHE/tmp/stage-$1
    vm_ready || return
    build_paths || return
    out_dir
    mkdir -p "$OUT/vm" "$BUILD"
    # A copy, so that the next build does not change what a running machine installs.
    rm -rf "$stage"
    take_lock "stage-$CHECKOUT" -s
    cp -a "$STAGE" "$stage"
    drop_lock "stage-$CHECKOUT"
    vm_machine "$CACHE/boxes/$1" "$MACHINE" on "$TOP" "$BUILD" "$stage" "$OUT"
    # Both processors on one thread: with one each, QEMU 7.2 has been seen to stand still for good, one of them in the midst of a program.
    VM_CMD=("${VM_CMD[@]/thread=multi/thread=single}")
    vm_start "$1" -incoming "exec:cat $MACHINE/memory"
    vm_do 400 "" bash -c "mkdir -p /src && mount -t 9p -o trans=virtio,version=9p2000.L,ro,msize=262144,cache=loose src /src && exec bash /src/box/inside/vm-enter.sh $(date +%s)"
    local status=$?
    rm -rf "$stage"
    ((status == 0)) && return 0
    vm_evidence "$OUT/vm/start"
    vm_stop
    say "./dev: the virtual machine did not go on from where it was kept (status $status); see $OUT/vm/start.console" >&2
    # Nobody waited too short a time but a run that is over.
    ((status == 124 && DEADLINE && SECONDS >= DEADLINE)) && return 124
    return 1
}

# vm_evidence PREFIX: what one looks at when something went wrong. The journal only if the machine still answers.
vm_evidence() {
    cp "$VM_DIR/console" "$1.console"
    tail -n 50 "$LOGS/${VM_DIR##*/}.log" >>"$1.console"
    if kill -0 "$VM_JOB" 2>/dev/null; then
        vm_do 60 "" bash -c "journalctl --no-pager -n 400 -o short-precise >/out/vm/${1##*/}.journal 2>&1" || true
    fi
}

# vm CMD...: one command as root in a fresh virtual machine.
cmd_vm() {
    local name=vm-$$ status=0
    (($#)) || die "vm needs a command."
    # Unlike a box, which comes up without what is built, it is given that at its start.
    build_paths || return 1
    [[ -d $STAGE ]] || build product || return 1
    vm_up "$name" || return 1
    vm_do 3600 "" "$@" || status=$?
    ((status < 124)) || { vm_evidence "$OUT/vm/last"; say "./dev: the machine is gone or hangs; see $OUT/vm/last.console" >&2; }
    vm_stop
    give_back "$OUT"
    return "$status"
}

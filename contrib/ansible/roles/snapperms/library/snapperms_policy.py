#!/usr/bin/python
# SPDX-FileCopyrightText: 2026 The snapperms authors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Hands a policy to snapperms-cli and its answer to Ansible; all that is decided is decided there."""

import json

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
---
module: snapperms_policy
short_description: Bring the permissions of snap apps in line with a policy
description:
  - Runs C(snapperms-cli apply) on the machine. Permissions that are as wanted are left alone.
options:
  policy:
    description: As in a policy file of snapperms-cli; I(format) and I(version) may be left out.
    type: dict
  text:
    description: Instead of I(policy), all that is in a policy file of snapperms-cli. It is handed on as it is, and refused where snapperms-cli refuses the file.
    type: str
  strict:
    description: Take it as a failure when an app, a permission or an interface of the policy is not on the machine.
    type: bool
    default: false
  wait:
    description: How many seconds to wait for snapd.
    type: int
    default: 60
attributes:
  check_mode:
    support: full
  diff_mode:
    support: full
author: The snapperms authors
"""

EXAMPLES = r"""
- name: No app but the conferencing client may use the camera
  snapperms_policy:
    policy:
      every_app: {camera: false}
      apps: {zoom-client: {camera: true}}
"""

RETURN = r"""
permissions:
  description: What became of each permission, as snapperms-cli reports it.
  type: list
  elements: dict
  returned: when snapperms-cli understood the policy and could read the state of snapd
apps:
  description: Whether what snapd wrote for the apps of which something was changed is in force, as snapperms-cli reports it.
  type: list
  elements: dict
  returned: when snapperms-cli understood the policy and could read the state of snapd
"""


def state(connected):
    if not connected["allowed"]:
        return "off"
    on = "on (%s)" % ", ".join(connected["slots"])
    return "%s, until %s" % (on, connected["until"]) if "until" in connected else on


def is_failure(line):
    """What is merely passed over, since it is not on this machine, is none."""
    return line["status"] == "failed" or (line["status"] == "skipped" and line.get("reason") in ("cancelled", "stopped"))


def sentence(line):
    """What is told of no app in particular stands below every_app in the policy."""
    return "%s %s: %s" % (line["app"] or "every_app", line["plug"], line["message"])


def difference(permissions):
    moved = [line for line in permissions if line["before"] != line["after"]]
    sides = ("before", "after")
    return {side: "".join("%s %s: %s\n" % (line["app"], line["plug"], state(line[side])) for line in moved) for side in sides}


def main():
    module = AnsibleModule(
        argument_spec={
            "policy": {"type": "dict"},
            "text": {"type": "str"},
            "strict": {"type": "bool", "default": False},
            "wait": {"type": "int", "default": 60},
        },
        mutually_exclusive=[("policy", "text")],
        required_one_of=[("policy", "text")],
        supports_check_mode=True,
    )
    text = module.params["text"]
    if text is None:
        text = json.dumps(dict({"format": "snapperms-policy", "version": 1}, **module.params["policy"]))
    words = [module.get_bin_path("snapperms-cli", required=True), "apply", "-", "--json", "--wait", str(module.params["wait"])]
    if module.check_mode:
        words.append("--check")
    if module.params["strict"]:
        words.append("--strict")
    code, out, errors = module.run_command(words, data=text.encode(), binary_data=True, environ_update={"LC_ALL": "C.UTF-8"})
    try:
        answer = json.loads(out)
    except ValueError:
        module.fail_json(msg="snapperms-cli said what cannot be understood", rc=code, stdout=out, stderr=errors)
    if answer["kind"] != "result":
        module.fail_json(msg=answer.get("message", errors), rc=code)
    told = {"changed": answer["changed"], "permissions": answer["permissions"], "apps": answer.get("apps", []), "diff": difference(answer["permissions"])}
    # Nobody looks at what is merely passed over, and with this one nothing is off that is believed to be.
    for line in answer["permissions"]:
        if line["status"] == "skipped" and line.get("reason") == "no-such-interface":
            module.warn(sentence(line))
    # 8: there is something to be changed, which is what check mode is for.
    if code not in (0, 8):
        wrong = [sentence(line) for line in answer["permissions"] if is_failure(line) and "message" in line]
        # 9: all was changed, and something else than what snapd wrote is in force.
        wrong += ["%s: %s" % (app["app"], app["message"]) for app in told["apps"] if app["standing"] == "differs" and "message" in app]
        module.fail_json(msg="; ".join(wrong) or errors, rc=code, **told)
    module.exit_json(**told)


if __name__ == "__main__":
    main()

package org.partnershipactions.security;

/** A key of the seal is missing or no key; says which setting, and never its value. */
class WrongSealSetting extends IllegalStateException {

	WrongSealSetting(String setting, String what) {
		super("The setting " + setting + " " + what);
	}

}

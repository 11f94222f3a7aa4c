package org.partnershipactions.security.accounts;

import org.partnershipactions.security.WrongSetting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says who may sign in with what is kept here, a password or a passkey. Where
 * organisations answer for their people by single sign-on, it is one named account for
 * the day on which that fails.
 */
@Component
public class LocalAccounts {

	private final boolean on;

	private final String breakGlass;

	LocalAccounts(@Value("${partnership.sign-in.local-accounts:true}") boolean on,
			@Value("${partnership.sign-in.break-glass:}") String breakGlass) {
		this.on = on;
		this.breakGlass = Account.inOneForm(breakGlass);
		if (!on && this.breakGlass.isEmpty()) {
			throw new WrongSetting("Local accounts are switched off, and nobody could sign in if single sign-on fails",
					"Name the account that still may in the setting partnership.sign-in.break-glass.");
		}
	}

	/** Whether everybody may. */
	public boolean on() {
		return this.on;
	}

	/** Whether the person of an account may. */
	public boolean open(String username) {
		return this.on || this.breakGlass.equals(username);
	}

}

package org.partnershipactions.security.accounts;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.SignInDuty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever was given a password by somebody else chooses another one first. */
@Component
@Order(0)
class PasswordDuty implements SignInDuty {

	private final Accounts accounts;

	PasswordDuty(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Optional<String> openFor(String username, HttpSession session) {
		return this.accounts.findByUsername(username)
			.filter(Account::passwordToChange)
			.map((account) -> "/account/password");
	}

}

package org.partnershipactions.security.accounts;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.SignInDuty;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever was given a password by somebody else, and came with it, chooses another one
 * first.
 */
@Component
@Order(0)
class PasswordDuty implements SignInDuty {

	private final Accounts accounts;

	PasswordDuty(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Optional<String> openFor(String username, HttpSession session) {
		if (username.equals(session.getAttribute(AccountSessions.ELSEWHERE))) {
			return Optional.empty();
		}
		return this.accounts.findByUsername(username)
			.filter(Account::passwordToChange)
			.map((account) -> "/account/password");
	}

	@Override
	public boolean asksForMore(String username) {
		return this.accounts.findByUsername(username).filter(Account::passwordToChange).isPresent();
	}

}

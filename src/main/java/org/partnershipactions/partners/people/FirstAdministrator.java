package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.partners.agencies.Partnership;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.WrongEntry;
import org.partnershipactions.security.accounts.AccountSeeding;
import org.partnershipactions.security.accounts.AccountSeeding.HashedPassword;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the first administrator of an empty installation in, with the name and password
 * that whoever installs it has chosen.
 */
@Component
class FirstAdministrator {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private final Partnerships partnerships;

	private final PersonAppointing appointing;

	private final AccountSeeding accounts;

	private final TransactionTemplate transaction;

	private final Clock clock;

	FirstAdministrator(Partnerships partnerships, PersonAppointing appointing, AccountSeeding accounts,
			PlatformTransactionManager transactions, Clock clock) {
		this.partnerships = partnerships;
		this.appointing = appointing;
		this.accounts = accounts;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Does nothing when there is an account already; says what to do where no name was
	 * chosen. The administrator chooses another password at their first sign-in.
	 * @throws IllegalStateException where the password is easy to guess
	 */
	public void letIn(PartnershipSettings settings) {
		PartnershipSettings.Administrator chosen = settings.admin();
		if (!this.accounts.none()) {
			return;
		}
		if (chosen.username().isBlank()) {
			log.warn("Nobody can sign in yet: there is no account. Start once with partnership.admin.username"
					+ " and partnership.admin.password (at least 12 characters).");
			return;
		}
		HashedPassword password = hash(chosen);
		this.transaction.executeWithoutResult((status) -> appoint(settings, password));
	}

	private HashedPassword hash(PartnershipSettings.Administrator chosen) {
		try {
			return this.accounts.hashChosen(chosen.username(), chosen.password());
		}
		catch (WrongEntry ex) {
			throw new IllegalStateException("partnership.admin.password is no good. " + ex.getMessage());
		}
	}

	private void appoint(PartnershipSettings settings, HashedPassword password) {
		if (this.partnerships.findByCode(settings.code()) == null) {
			this.partnerships.save(new Partnership(settings.code(), settings.name()).host());
		}
		String username = settings.admin().username();
		this.appointing.appoint(new Person(username, "Administrator", null, settings.code()),
				Position.across(settings.code(), Role.ADMINISTRATOR), LocalDate.now(this.clock));
		this.accounts.open(List.of(username), password);
	}

}

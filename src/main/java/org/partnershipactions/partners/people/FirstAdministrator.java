package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.partners.agencies.Partnership;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.accounts.AccountSeeding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator of an empty installation in, with the name and password
 * that whoever installs it has chosen.
 */
@Component
class FirstAdministrator {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private static final int SHORTEST_PASSWORD = 10;

	private final Partnerships partnerships;

	private final PersonAppointing appointing;

	private final AccountSeeding accounts;

	private final Clock clock;

	FirstAdministrator(Partnerships partnerships, PersonAppointing appointing, AccountSeeding accounts, Clock clock) {
		this.partnerships = partnerships;
		this.appointing = appointing;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Does nothing when there is an account already; says what to do where no name was
	 * chosen.
	 * @throws IllegalStateException when the chosen password is too short
	 */
	@Transactional
	public void letIn(PartnershipSettings settings) {
		PartnershipSettings.Administrator chosen = settings.admin();
		if (!this.accounts.none()) {
			return;
		}
		if (chosen.username().isBlank()) {
			log.warn("Nobody can sign in yet: there is no account. Start once with partnership.admin.username"
					+ " and partnership.admin.password (at least {} characters).", SHORTEST_PASSWORD);
			return;
		}
		if (chosen.password().length() < SHORTEST_PASSWORD) {
			throw new IllegalStateException(
					"partnership.admin.password needs at least " + SHORTEST_PASSWORD + " characters");
		}
		if (this.partnerships.findByCode(settings.code()) == null) {
			this.partnerships.save(new Partnership(settings.code(), settings.name()));
		}
		this.appointing.appoint(new Person(chosen.username(), "Administrator", null),
				Position.across(settings.code(), Role.ADMINISTRATOR), LocalDate.now(this.clock));
		this.accounts.open(List.of(chosen.username()), chosen.password());
	}

}

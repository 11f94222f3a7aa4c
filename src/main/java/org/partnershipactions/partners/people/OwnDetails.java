package org.partnershipactions.partners.people;

import java.util.Objects;

import org.partnershipactions.partners.people.PeopleAdministration.NewPersonRules;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.accounts.PasswordChanging;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Lets people see and correct their own name and address. */
@Service
public class OwnDetails {

	private final People people;

	private final PasswordChanging passwords;

	private final TransactionTemplate transaction;

	OwnDetails(People people, PasswordChanging passwords, PlatformTransactionManager transactions) {
		this.people = people;
		this.passwords = passwords;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Name and address of whoever is signed in. */
	@AllowedTo(SIGNED_IN)
	public NameAndAddress read() {
		Person person = own();
		return new NameAndAddress(person.displayName(), (person.email() != null) ? person.email() : "");
	}

	/**
	 * Corrects the own name and address. Links with which a password is set go to the
	 * address, so another one takes the present password, unless the person has just
	 * shown that it is them.
	 */
	@AllowedTo(SIGNED_IN)
	public void change(NameAndAddress entered, String present, boolean proven) {
		NewPersonRules.check(entered.name(), entered.email());
		if (!proven && !Objects.equals(read().email(), entered.email())) {
			this.passwords.confirm(present);
		}
		this.transaction
			.executeWithoutResult((status) -> this.people.save(own().change(entered.name().strip(), entered.email())));
	}

	private Person own() {
		return this.people.findByUsername(Actor.username()).orElseThrow(() -> new NotFound("person"));
	}

	/**
	 * What is known about a person to their colleagues.
	 *
	 * @param name name to show
	 * @param email work e-mail address, empty where none is known
	 */
	public record NameAndAddress(String name, String email) {
	}

}

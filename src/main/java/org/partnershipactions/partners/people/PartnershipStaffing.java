package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TakenAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.people.PeopleAdministration.NewPerson;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.accounts.AccountAdministration;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;

/**
 * What whoever looks after the installation does for the people of its partnerships:
 * names the first administrator of a new one, and brings somebody of one into another.
 * Every other role is given there, with the consent that it needs there.
 */
@Service
@Transactional
public class PartnershipStaffing {

	private final People people;

	private final Memberships memberships;

	private final PersonAppointing appointing;

	private final AccountAdministration accounts;

	private final Directory directory;

	private final Clock clock;

	PartnershipStaffing(People people, Memberships memberships, PersonAppointing appointing,
			AccountAdministration accounts, Directory directory, Clock clock) {
		this.people = people;
		this.memberships = memberships;
		this.appointing = appointing;
		this.accounts = accounts;
		this.directory = directory;
		this.clock = clock;
	}

	/** Whether a partnership has an administrator, today or later. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	@Transactional(readOnly = true)
	public boolean administered(String partnership) {
		return !this.memberships.holders(partnership, Role.ADMINISTRATOR, today()).isEmpty();
	}

	/**
	 * Names the first administrator of a partnership: somebody who works in the
	 * installation already, or somebody new, who is invited. That role opens no cases, so
	 * whoever makes a partnership may look after it too.
	 * @param named user name alone for somebody who is there; name and address for
	 * somebody new
	 * @return the invitation of somebody new; empty for whoever is there
	 * @throws TakenAnswers naming {@code username} where there is an administrator, who
	 * appoints others
	 */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public Optional<Invitation> appointAdministrator(String partnership, NewPerson named) {
		mustExist(partnership);
		if (administered(partnership)) {
			throw new TakenAnswers(
					new FieldError("username", "This partnership has an administrator already, who appoints others"));
		}
		Optional<Person> there = this.people.findByUsername(String.valueOf(named.username()));
		if (there.isPresent() && (named.name() == null || named.name().isBlank())) {
			this.appointing.appoint(active(there.get()).bringInto(partnership), administrator(partnership), today());
			return Optional.empty();
		}
		PeopleAdministration.NewPersonRules.check(named);
		if (there.isPresent() || this.accounts.exists(named.username())) {
			throw new TakenAnswers(new FieldError("username", "The user name \"" + named.username()
					+ "\" is taken already. Leave name and address empty to name that person"));
		}
		this.accounts.create(named.username());
		Person person = new Person(named.username(), named.name().strip(), named.email(), partnership);
		this.appointing.appoint(person, administrator(partnership), today());
		return Optional.of(this.accounts.invite(person.username(), person.hasAddress()));
	}

	/** Lets a partnership give roles to somebody who works in another one. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public void bringIn(String partnership, String username) {
		mustExist(partnership);
		Person person = this.people.findByUsername(String.valueOf(username))
			.orElseThrow(() -> new InvalidAnswers("username", "Enter the user name of somebody who works here"));
		this.people.save(active(person).bringInto(partnership));
	}

	private void mustExist(String partnership) {
		if (!this.directory.partnerships().contains(partnership)) {
			throw new NotFound("partnership");
		}
	}

	private static Person active(Person person) {
		if (!person.active()) {
			throw new InvalidAnswers("username", "This person was removed. Name somebody who works here");
		}
		return person;
	}

	private static Position administrator(String partnership) {
		return Position.across(partnership, Role.ADMINISTRATOR);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}

package org.partnershipactions.partners;

import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Accounts;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.ForAdministrators;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with people: bring them in, correct their names, let them go.
 */
@Service
@Transactional
public class PeopleAdministration {

	private final People people;

	private final Roles roles;

	private final Farewell farewell;

	private final Accounts accounts;

	private final CurrentPerson current;

	PeopleAdministration(People people, Roles roles, Farewell farewell, Accounts accounts, CurrentPerson current) {
		this.people = people;
		this.roles = roles;
		this.farewell = farewell;
		this.accounts = accounts;
		this.current = current;
	}

	/** Everybody of the administrator's partnership, by name. */
	@ForAdministrators
	@Transactional(readOnly = true)
	public List<PersonDetails> all() {
		return this.people.of(this.current.partnership()).stream().map(this::details).toList();
	}

	@ForAdministrators
	@Transactional(readOnly = true)
	public PersonDetails one(String username) {
		return details(person(username));
	}

	/** Brings somebody in, with an account; roles follow. */
	@ForAdministrators
	public void add(NewPerson entered) {
		NewPersonRules.check(entered);
		if (this.people.existsByUsername(entered.username()) || this.accounts.exists(entered.username())) {
			throw new InvalidAnswers("username",
					"The user name \"" + entered.username() + "\" is taken already. Choose another one");
		}
		this.accounts.create(entered.username(), entered.password());
		this.people.save(new Person(entered.username(), entered.name().strip(), entered.email()));
	}

	@ForAdministrators
	public void change(String username, String name, String email) {
		NewPersonRules.check(name, email);
		this.people.save(person(username).change(name.strip(), email));
	}

	@ForAdministrators
	public void setPassword(String username, String password) {
		NewPersonRules.check(password);
		this.accounts.setPassword(person(username).username(), password);
	}

	/**
	 * Ends somebody's work here: their account closes, their roles and cover end and
	 * their open tasks go back to the queues.
	 */
	@ForAdministrators
	public void remove(String username) {
		Person leaving = person(username);
		if (leaving.username().equals(this.current.username())) {
			throw new InvalidAnswers("removal", "You cannot remove yourself. Ask another administrator to do it");
		}
		this.accounts.disable(leaving.username());
		this.farewell.to(leaving);
	}

	private Person person(String username) {
		return this.people.one(this.current.partnership(), username).orElseThrow(() -> new NotFound("person"));
	}

	private PersonDetails details(Person person) {
		return new PersonDetails(person.username(), person.displayName(), person.email(), person.active(),
				this.roles.of(person.username()));
	}

}

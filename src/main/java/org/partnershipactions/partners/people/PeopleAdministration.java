package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.accounts.AccountAdministration;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/**
 * What administrators do with people: bring them in, correct their names, let them go.
 */
@Service
@Transactional
public class PeopleAdministration {

	private final People people;

	private final Memberships memberships;

	private final Directory directory;

	private final Processes processes;

	private final AccountAdministration accounts;

	private final CurrentPerson current;

	private final Clock clock;

	PeopleAdministration(People people, Memberships memberships, Directory directory, Processes processes,
			AccountAdministration accounts, CurrentPerson current, Clock clock) {
		this.people = people;
		this.memberships = memberships;
		this.directory = directory;
		this.processes = processes;
		this.accounts = accounts;
		this.current = current;
		this.clock = clock;
	}

	/** Everybody of the administrator's partnership, by name. */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public List<PersonDetails> all() {
		List<Person> all = this.people.of(this.current.partnership());
		Map<String, List<Membership>> held = this.memberships
			.findByPersonInOrderByBegins(all.stream().map(Person::username).toList())
			.stream()
			.collect(Collectors.groupingBy(Membership::person));
		return all.stream().map((person) -> details(person, held.getOrDefault(person.username(), List.of()))).toList();
	}

	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public PersonDetails one(String username) {
		return details(person(username));
	}

	/** Brings somebody in and invites them to their account; roles follow. */
	@AllowedTo(ADMINISTRATORS)
	public Invitation add(NewPerson entered) {
		NewPersonRules.check(entered);
		if (this.people.existsByUsername(entered.username()) || this.accounts.exists(entered.username())) {
			throw new InvalidAnswers("username",
					"The user name \"" + entered.username() + "\" is taken already. Choose another one");
		}
		this.accounts.create(entered.username());
		Person person = this.people
			.save(new Person(entered.username(), entered.name().strip(), entered.email(), this.current.partnership()));
		return this.accounts.invite(person.username(), person.hasAddress());
	}

	/**
	 * Invites somebody else to set a password, be it their first or because they forgot
	 * it. One's own is changed by whoever knows it.
	 */
	@AllowedTo(ADMINISTRATORS)
	public Invitation invite(String username) {
		Person person = ours(username);
		if (person.username().equals(this.current.username())) {
			throw new InvalidAnswers("invitation",
					"Change your own password on your account page, or ask another administrator");
		}
		if (!person.active()) {
			throw new InvalidAnswers("invitation", "This person was removed and cannot be invited");
		}
		return this.accounts.invite(person.username(), person.hasAddress());
	}

	@AllowedTo(ADMINISTRATORS)
	public void change(String username, String name, String email) {
		NewPersonRules.check(name, email);
		this.people.save(ours(username).change(name.strip(), email));
	}

	/**
	 * One of those whose accounts the administrator's partnership looks after.
	 * @throws InvalidAnswers where another partnership does, so that nobody comes by a
	 * role of theirs to what another partnership keeps
	 */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public PersonDetails lookedAfter(String username) {
		return details(ours(username));
	}

	/**
	 * Ends somebody's work here: their account closes, their roles and cover end and
	 * their open tasks go back to the queues. Where another partnership looks after the
	 * account, their roles here end alone.
	 */
	@AllowedTo(ADMINISTRATORS)
	public void remove(String username) {
		Person leaving = person(username);
		if (leaving.username().equals(this.current.username())) {
			throw new InvalidAnswers("removal", "You cannot remove yourself. Ask another administrator to do it");
		}
		LocalDate today = LocalDate.now(this.clock);
		boolean ours = leaving.home().equals(this.current.partnership());
		List<Membership> ending = this.memberships.findByPersonOrderByBegins(leaving.username())
			.stream()
			.filter((one) -> ours || one.position().partnership().equals(this.current.partnership()))
			.toList();
		if (ending.stream()
			.map((one) -> one.position().partnership())
			.anyMatch((where) -> this.memberships.isOnlyManager(where, leaving.username(), today))) {
			throw new InvalidAnswers("removal", "This is the only manager, whose consent other roles need. Have"
					+ " another manager appointed first: the board consents to it");
		}
		ending.forEach((membership) -> this.memberships.save(membership.endOn(today.minusDays(1))));
		if (ours) {
			this.accounts.disable(leaving.username());
			this.people.save(leaving.leave());
			this.processes.releaseAll(leaving.username());
		}
	}

	private Person person(String username) {
		return this.people.one(this.current.partnership(), username).orElseThrow(() -> new NotFound("person"));
	}

	private Person ours(String username) {
		Person person = person(username);
		if (!person.home().equals(this.current.partnership())) {
			throw new InvalidAnswers("account", "The account of " + person.displayName() + " is looked after in "
					+ this.directory.partnershipName(person.home()) + ". Ask an administrator there");
		}
		return person;
	}

	private PersonDetails details(Person person) {
		return details(person, this.memberships.findByPersonOrderByBegins(person.username()));
	}

	private PersonDetails details(Person person, List<Membership> held) {
		return new PersonDetails(person.username(), person.displayName(), person.email(), person.active(),
				held.stream()
					.filter((one) -> one.position().partnership().equals(this.current.partnership()))
					.map(this::details)
					.toList());
	}

	private MembershipDetails details(Membership membership) {
		return new MembershipDetails(membership.id(), membership.position().role(),
				membership.position().where(this.directory), membership.begins(), membership.ends(),
				membership.heldOn(LocalDate.now(this.clock)));
	}

	/** What must be true of a person's name and address. */
	static final class NewPersonRules {

		private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,98}");

		private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

		private static final int LONGEST = 200;

		private NewPersonRules() {
		}

		static void check(NewPerson person) {
			List<FieldError> errors = new ArrayList<>();
			if (person.username() == null || !USERNAME.matcher(person.username()).matches()) {
				errors.add(new FieldError("username",
						"User name must be 2 to 99 small letters, digits, dots, hyphens or underscores"));
			}
			names(errors, person.name(), person.email());
			refuse(errors);
		}

		static void check(String name, String email) {
			List<FieldError> errors = new ArrayList<>();
			names(errors, name, email);
			refuse(errors);
		}

		private static void names(List<FieldError> errors, String name, String email) {
			if (name == null || name.isBlank() || name.length() > LONGEST) {
				errors.add(new FieldError("name", "Enter a name to show, at most 200 characters"));
			}
			if (email != null && !email.isBlank() && (!EMAIL.matcher(email).matches() || email.length() > LONGEST)) {
				errors.add(new FieldError("email",
						"E-mail address must be like name@example.org, or leave the field empty"));
			}
		}

		private static void refuse(List<FieldError> errors) {
			if (!errors.isEmpty()) {
				throw new InvalidAnswers(errors);
			}
		}

	}

	/**
	 * A person as administrators see them.
	 *
	 * @param username name to sign in with
	 * @param name name to show
	 * @param email work e-mail address
	 * @param active whether they work here
	 * @param memberships what they hold and held
	 */
	public record PersonDetails(String username, String name, String email, boolean active,
			List<MembershipDetails> memberships) {
	}

	/**
	 * What an administrator enters for somebody new.
	 *
	 * @param username name to sign in with
	 * @param name name to show
	 * @param email work e-mail address, may be empty
	 */
	public record NewPerson(String username, String name, String email) {

		/** Nothing entered yet. */
		public static final NewPerson NOBODY = new NewPerson("", "", "");

	}

	/**
	 * A membership as pages show it.
	 *
	 * @param id identity
	 * @param role what it lets the person do
	 * @param where name of the agency, the task group or the partnership
	 * @param begins first day
	 * @param ends last day, or null
	 * @param held whether it is held today
	 */
	public record MembershipDetails(String id, Role role, String where, LocalDate begins, LocalDate ends,
			boolean held) {
	}

}

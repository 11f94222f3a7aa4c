package org.partnershipactions.rosters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnershipactions.forms.DateText;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.partners.people.MembershipAdministration;
import org.partnershipactions.partners.people.MembershipAdministration.MembershipRequest;
import org.partnershipactions.partners.people.PeopleAdministration;
import org.partnershipactions.partners.people.PeopleAdministration.NewPerson;
import org.partnershipactions.partners.people.PeopleAdministration.PersonDetails;
import org.partnershipactions.partners.people.RoleRequestState;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.document.TableFile;
import org.partnershipactions.rosters.RosterReport.Outcome;
import org.partnershipactions.rosters.RosterReport.Row;
import org.partnershipactions.rosters.RosterRun.Identity;
import org.partnershipactions.rosters.RosterRun.RowResult;
import org.partnershipactions.rosters.RosterTable.RosterRow;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;

import org.springframework.stereotype.Service;

import static org.partnershipactions.rosters.RosterColumn.AGENCY;
import static org.partnershipactions.rosters.RosterColumn.BEGINS;
import static org.partnershipactions.rosters.RosterColumn.EMAIL;
import static org.partnershipactions.rosters.RosterColumn.ENDS;
import static org.partnershipactions.rosters.RosterColumn.GROUP;
import static org.partnershipactions.rosters.RosterColumn.NAME;
import static org.partnershipactions.rosters.RosterColumn.ROLE;
import static org.partnershipactions.rosters.RosterColumn.USERNAME;
import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/**
 * Takes a list of people: brings in and invites those who are new, corrects the others,
 * and gives or asks for the role of each row. Somebody with two roles has two rows. No
 * password ever stands in a file.
 */
@Service
public class PersonImport {

	private static final List<RosterColumn> NEEDED = List.of(USERNAME, NAME);

	private static final List<RosterColumn> OTHERS = List.of(EMAIL, ROLE, AGENCY, GROUP, BEGINS, ENDS);

	private final PeopleAdministration people;

	private final MembershipAdministration memberships;

	private final Directory directory;

	private final CurrentPerson current;

	private final RosterRun run;

	private final Clock clock;

	PersonImport(PeopleAdministration people, MembershipAdministration memberships, Directory directory,
			CurrentPerson current, RosterRun run, Clock clock) {
		this.people = people;
		this.memberships = memberships;
		this.directory = directory;
		this.current = current;
		this.run = run;
		this.clock = clock;
	}

	/** Looks at a list or takes it; with errors the report says which. */
	@AllowedTo(ADMINISTRATORS)
	public RosterReport take(PlanFile file, boolean dryRun) {
		return this.run.run(RosterTable.read(file, NEEDED, OTHERS), dryRun,
				(row) -> new Identity(
						String.join("|", row.cell(USERNAME), row.cell(ROLE), row.cell(AGENCY), row.cell(GROUP)),
						USERNAME),
				this::take);
	}

	/** A file with the headings and two people, to be filled in. */
	@AllowedTo(ADMINISTRATORS)
	public byte[] template() {
		return TableFile.csv(List.of(List.of("username", "name", "email", "role", "agency", "task_group", "from", "to"),
				List.of("fire.coordinator", "Coordinator of the fire service", "fire@example.org", "coordinator",
						"fire", "", "2027-04-01", ""),
				List.of("road-safety.lead", "Lead of road safety", "road-safety@example.org", "lead", "", "road-safety",
						"", "")));
	}

	private RowResult take(RosterRow row) {
		String username = row.cell(USERNAME);
		Optional<PersonDetails> present = this.people.all()
			.stream()
			.filter((one) -> one.username().equals(username))
			.findFirst();
		if (present.isPresent() && !present.get().active()) {
			throw new InvalidAnswers("username", "This person was removed. Use another user name, or take the row out");
		}
		Optional<Invitation> invitation = Optional.empty();
		Outcome outcome = Outcome.UNCHANGED;
		if (present.isEmpty()) {
			invitation = Optional.of(this.people.add(new NewPerson(username, row.cell(NAME), row.cell(EMAIL))));
			outcome = Outcome.NEW;
		}
		else if (differs(row, present.get())) {
			this.people.change(username, row.cell(NAME), row.cell(EMAIL, present.get().email()));
			outcome = Outcome.CHANGED;
		}
		Outcome role = role(row, username);
		return new RowResult(
				new Row(row.row().row(), username, row.cell(NAME), (outcome == Outcome.UNCHANGED) ? role : outcome),
				invitation.filter((one) -> !one.mailed()));
	}

	private static boolean differs(RosterRow row, PersonDetails present) {
		return !row.cell(NAME).equals(present.name())
				|| !Objects.equals(row.cell(EMAIL, present.email()), present.email());
	}

	private Outcome role(RosterRow row, String username) {
		if (row.cell(ROLE).isEmpty()) {
			if (!row.cell(AGENCY).isEmpty() || !row.cell(GROUP).isEmpty()) {
				throw new InvalidAnswers("role", "Write the role, such as member, coordinator or lead");
			}
			return Outcome.UNCHANGED;
		}
		MembershipRequest wanted = request(row);
		if (this.memberships.hasOrAwaits(username, wanted)) {
			return Outcome.UNCHANGED;
		}
		return (this.memberships.give(username, wanted) == RoleRequestState.WAITING) ? Outcome.ROLE_ASKED
				: Outcome.ROLE_GIVEN;
	}

	private MembershipRequest request(RosterRow row) {
		Role role = Stream.of(Role.values())
			.filter((one) -> one.name().equalsIgnoreCase(row.cell(ROLE)))
			.findFirst()
			.orElseThrow(() -> new InvalidAnswers("role", "Write one of " + roles()));
		LocalDate begins = day(row, BEGINS, "begins");
		return new MembershipRequest(role, agency(row), group(row),
				(begins != null) ? begins : LocalDate.now(this.clock), day(row, ENDS, "ends"));
	}

	/** An agency may be written by its code or any of its names. */
	private String agency(RosterRow row) {
		String written = row.cell(AGENCY);
		if (written.isEmpty()) {
			return null;
		}
		String partnership = this.current.partnership();
		return this.directory.agency(partnership, written)
			.map(AgencySummary::code)
			.or(() -> Optional
				.ofNullable(this.directory.agencyCodesByName(partnership).get(written.toLowerCase(Locale.UK))))
			.orElseThrow(() -> new InvalidAnswers("agency",
					"There is no such agency. Write its code or its name, or import the agencies first"));
	}

	private String group(RosterRow row) {
		String written = row.cell(GROUP);
		if (written.isEmpty()) {
			return null;
		}
		return this.directory.groups(this.current.partnership())
			.stream()
			.filter((one) -> one.code().equals(written) || one.name().equalsIgnoreCase(written))
			.map(TaskGroupSummary::code)
			.findFirst()
			.orElseThrow(() -> new InvalidAnswers("group",
					"There is no such task group. Write its code or its name, or add it first"));
	}

	private static LocalDate day(RosterRow row, RosterColumn column, String field) {
		String written = row.cell(column);
		return written.isEmpty() ? null : DateText.parse(written)
			.orElseThrow(() -> new InvalidAnswers(field, "Write the day like 30 June 2026 or 2026-06-30"));
	}

	private static String roles() {
		return String.join(", ", Stream.of(Role.values()).map((one) -> one.name().toLowerCase(Locale.ROOT)).toList());
	}

}

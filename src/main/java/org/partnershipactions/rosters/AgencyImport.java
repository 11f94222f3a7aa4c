package org.partnershipactions.rosters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.partners.agencies.Agency.ContactDetails;
import org.partnershipactions.partners.agencies.AgencyAdministration;
import org.partnershipactions.partners.agencies.AgencyAdministration.AgencyEntry;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.document.TableFile;
import org.partnershipactions.rosters.RosterReport.Outcome;
import org.partnershipactions.rosters.RosterRun.Identity;
import org.partnershipactions.rosters.RosterRun.RowResult;
import org.partnershipactions.rosters.RosterTable.RosterRow;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;

import static org.partnershipactions.rosters.RosterColumn.ADDRESS;
import static org.partnershipactions.rosters.RosterColumn.ALIASES;
import static org.partnershipactions.rosters.RosterColumn.CODE;
import static org.partnershipactions.rosters.RosterColumn.EMAIL;
import static org.partnershipactions.rosters.RosterColumn.KIND;
import static org.partnershipactions.rosters.RosterColumn.MEMBER;
import static org.partnershipactions.rosters.RosterColumn.NAME;
import static org.partnershipactions.rosters.RosterColumn.TELEPHONE;
import static org.partnershipactions.rosters.RosterColumn.WEB;
import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/**
 * Takes a list of agencies: adds those that are new and corrects those that are there. An
 * empty cell leaves what is there as it is.
 */
@Service
public class AgencyImport {

	private static final List<RosterColumn> NEEDED = List.of(CODE, NAME, KIND);

	private static final List<RosterColumn> OTHERS = List.of(ALIASES, MEMBER, ADDRESS, TELEPHONE, WEB, EMAIL);

	private final AgencyAdministration agencies;

	private final RosterRun run;

	AgencyImport(AgencyAdministration agencies, RosterRun run) {
		this.agencies = agencies;
		this.run = run;
	}

	/** Looks at a list or takes it; with errors the report says which. */
	@AllowedTo(ADMINISTRATORS)
	public RosterReport take(PlanFile file, boolean dryRun) {
		return this.run.run(RosterTable.read(file, NEEDED, OTHERS), dryRun, (row) -> new Identity(row.cell(CODE), CODE),
				this::take);
	}

	/** A file with the headings and one agency, to be filled in. */
	@AllowedTo(ADMINISTRATORS)
	public byte[] template() {
		return TableFile
			.csv(List.of(List.of("code", "name", "kind", "aliases", "member", "address", "telephone", "web", "email"),
					List.of("fire", "Anyshire Fire and Rescue", "fire", "AFRS; Fire service", "yes", "1 High Street",
							"01632 960001", "www.example.org", "contact@example.org")));
	}

	private RowResult take(RosterRow row) {
		String code = row.cell(CODE);
		Optional<AgencyDetails> present = this.agencies.all()
			.stream()
			.filter((one) -> one.code().equals(code))
			.findFirst();
		AgencyEntry entry = entry(row, present);
		Outcome outcome = Outcome.NEW;
		if (present.isEmpty()) {
			this.agencies.add(code, entry);
		}
		else if (entry.equals(AgencyEntry.of(present.get()))) {
			outcome = Outcome.UNCHANGED;
		}
		else {
			this.agencies.change(code, entry);
			outcome = Outcome.CHANGED;
		}
		return RowResult.of(row, code, entry.name(), outcome);
	}

	private static AgencyEntry entry(RosterRow row, Optional<AgencyDetails> present) {
		ContactDetails before = present.map(AgencyDetails::contact).orElse(ContactDetails.NONE);
		return new AgencyEntry(row.cell(NAME), row.cell(KIND), member(row, present), aliases(row, present),
				new ContactDetails(row.cell(ADDRESS, before.address()), row.cell(TELEPHONE, before.telephone()),
						row.cell(WEB, before.web()), row.cell(EMAIL, before.email())));
	}

	private static boolean member(RosterRow row, Optional<AgencyDetails> present) {
		return switch (row.cell(MEMBER).toLowerCase(Locale.UK)) {
			case "" -> present.map(AgencyDetails::member).orElse(true);
			case "yes", "y", "true", "1", "x" -> true;
			case "no", "n", "false", "0" -> false;
			default -> throw new InvalidAnswers("member",
					"Write yes where \"All partners\" stands for the agency too, else no");
		};
	}

	private static List<String> aliases(RosterRow row, Optional<AgencyDetails> present) {
		if (row.cell(ALIASES).isEmpty()) {
			return present.map((one) -> List.copyOf(one.aliases())).orElse(List.of());
		}
		return Arrays.stream(row.cell(ALIASES).split("[;\\n]"))
			.map(String::strip)
			.filter((one) -> !one.isEmpty())
			.distinct()
			.sorted()
			.toList();
	}

}

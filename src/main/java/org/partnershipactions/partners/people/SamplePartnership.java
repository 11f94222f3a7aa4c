package org.partnershipactions.partners.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.agencies.Agencies;
import org.partnershipactions.partners.agencies.Agency;
import org.partnershipactions.partners.agencies.Agency.ContactDetails;
import org.partnershipactions.partners.agencies.Partnership;
import org.partnershipactions.partners.agencies.PartnershipBounds;
import org.partnershipactions.partners.agencies.PartnershipDetails;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.partners.agencies.TaskGroup;
import org.partnershipactions.partners.agencies.TaskGroups;
import org.partnershipactions.partners.duties.Duty;
import org.partnershipactions.partners.duties.SampleDuties;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.accounts.AccountSeeding;
import org.partnershipactions.security.accounts.AccountSeeding.HashedPassword;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sample partnership: that of the plan we start from, with agencies as published and
 * accounts that are roles, never people.
 */
@Component
public class SamplePartnership {

	/** Code of the sample partnership. */
	public static final String CODE = "sevenoaks";

	/** Password of every sample account. */
	public static final String PASSWORD = "partnership";

	private static final List<String> OFFICERS = List.of("admin", "auditor", "manager", "board", "triage");

	private static final PlanYear FIRST_PLAN = new PlanYear(2016);

	private static final LocalDate BEGINNING = FIRST_PLAN.firstDay();

	private static final String NAME = "Sevenoaks District Community Safety Partnership";

	/** Roughly the district: places elsewhere are asked about, never refused. */
	private static final PartnershipDetails AREA = new PartnershipDetails(null, null,
			"BR6, BR8, DA2, DA3, DA4, TN3, TN8, TN11, TN13, TN14, TN15, TN16", null, null, null, new PartnershipBounds(
					BigDecimal.valueOf(51.11), BigDecimal.valueOf(51.45), BigDecimal.ZERO, BigDecimal.valueOf(0.37)));

	private static final Map<Duty, List<String>> DUTIES = Map.of(Duty.CASE_REVIEW_CONTACT, List.of("csu"),
			Duty.CASE_REVIEW_BODIES, List.of("sdc", "police", "ccg"), Duty.NEW_CASES, List.of("csu"));

	private final Partnerships partnerships;

	private final Agencies agencies;

	private final TaskGroups groups;

	private final PersonAppointing appointing;

	private final AccountSeeding accounts;

	private final SampleDuties duties;

	private final TransactionTemplate transaction;

	SamplePartnership(Partnerships partnerships, Agencies agencies, TaskGroups groups, PersonAppointing appointing,
			AccountSeeding accounts, SampleDuties duties, PlatformTransactionManager transactions) {
		this.duties = duties;
		this.partnerships = partnerships;
		this.agencies = agencies;
		this.groups = groups;
		this.appointing = appointing;
		this.accounts = accounts;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Adds what is missing of the sample; a second time changes nothing. */
	public void load() {
		if (this.partnerships.findByCode(CODE) == null) {
			HashedPassword password = this.accounts.hash(PASSWORD);
			this.transaction.executeWithoutResult((status) -> begin(password));
		}
	}

	private void begin(HashedPassword password) {
		if (this.partnerships.findByCode(CODE) == null) {
			this.partnerships.save(new Partnership(CODE, NAME, AREA).host());
			List<String> usernames = new ArrayList<>(officers());
			SampleFile.rows("agencies.csv").forEach((row) -> usernames.addAll(agency(row)));
			SampleFile.rows("task-groups.csv").forEach((row) -> usernames.add(group(row)));
			this.duties.give(CODE, DUTIES, BEGINNING);
			this.accounts.open(usernames, password);
		}
	}

	/** User names of all accounts of the sample, whether they are there or not. */
	List<String> usernames() {
		List<String> usernames = new ArrayList<>(OFFICERS);
		SampleFile.rows("agencies.csv")
			.forEach((row) -> usernames.addAll(List.of(row.get("code") + ".coordinator", row.get("code") + ".member")));
		SampleFile.rows("task-groups.csv").forEach((row) -> usernames.add(row.get("code") + ".lead"));
		return usernames;
	}

	private List<String> officers() {
		appoint("admin", "Administrator", Role.ADMINISTRATOR);
		appoint("auditor", "Auditor", Role.AUDITOR);
		appoint("manager", "Partnership manager", Role.MANAGER);
		appoint("board", "Strategy board", Role.BOARD);
		appoint("triage", "Triage officer", Role.TRIAGE);
		return OFFICERS;
	}

	private void appoint(String username, String name, Role role) {
		appoint(username, name, Position.across(CODE, role));
	}

	private void appoint(String username, String name, Position position) {
		this.appointing.appoint(new Person(username, name, username + "@sevenoaks.example", CODE), position, BEGINNING);
	}

	private List<String> agency(CSVRecord row) {
		String code = row.get("code");
		String name = row.get("name");
		this.agencies
			.save(new Agency(code, name, row.get("kind"), CODE).countAsMember(Boolean.parseBoolean(row.get("member")))
				.callAlso(SampleFile.list(row.get("aliases")))
				.change(name, row.get("kind"),
						new ContactDetails(row.get("address"), row.get("telephone"), row.get("web"), null)));
		appoint(code + ".coordinator", name + " coordinator", new Position(CODE, Role.COORDINATOR, code, null));
		appoint(code + ".member", name + " member", new Position(CODE, Role.MEMBER, code, null));
		return List.of(code + ".coordinator", code + ".member");
	}

	private String group(CSVRecord row) {
		String code = row.get("code");
		String name = row.get("name");
		this.groups.save(new TaskGroup(CODE, code, name, SampleFile.list(row.get("agencies")))
			.own(FIRST_PLAN, SampleFile.list(row.get("priorities")).stream().map(Integer::valueOf).toList())
			.takeCases(Boolean.parseBoolean(row.get("cases"))));
		appoint(code + ".lead", name.replace(" task group", " task-group lead"),
				new Position(CODE, Role.LEAD, null, code));
		return code + ".lead";
	}

	/** A table of the sample, read from the class path. */
	static final class SampleFile {

		private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

		private SampleFile() {
		}

		static List<CSVRecord> rows(String file) {
			try (Reader reader = new InputStreamReader(new ClassPathResource("db/sample/" + file).getInputStream(),
					StandardCharsets.UTF_8)) {
				return FORMAT.parse(reader).getRecords();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The sample table " + file + " cannot be read", ex);
			}
		}

		/** Values of a cell that lists several. */
		static List<String> list(String cell) {
			return Arrays.stream(cell.split(";")).map(String::strip).filter((value) -> !value.isEmpty()).toList();
		}

	}

}

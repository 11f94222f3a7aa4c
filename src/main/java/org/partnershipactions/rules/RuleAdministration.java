package org.partnershipactions.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.rules.RuleTableHost.PastDecision;
import org.partnershipactions.rules.RuleVersion.WantedVersion;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;
import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS_AND_MANAGERS;

/**
 * Sets rule tables: an administrator writes a version, it is replayed over the last year,
 * and a second person, administrator or manager, lets it decide from a day on.
 */
@Service
@Transactional
public class RuleAdministration {

	private static final int LONGEST_REASON = 1000;

	private final RuleVersions versions;

	private final VersionedRuleDecisions decisions;

	private final CurrentPerson current;

	private final PartnershipClock clock;

	RuleAdministration(RuleVersions versions, VersionedRuleDecisions decisions, CurrentPerson current,
			PartnershipClock clock) {
		this.versions = versions;
		this.decisions = decisions;
		this.current = current;
		this.clock = clock;
	}

	/** Every table of the partnership, by title. */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	@Transactional(readOnly = true)
	public List<RuleTableDetails> all() {
		return this.decisions.shapes().stream().map(this::details).toList();
	}

	/** One table; {@link NotFound} where nobody decides by it. */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	@Transactional(readOnly = true)
	public RuleTableDetails one(String table) {
		return details(this.decisions.shape(table));
	}

	/**
	 * What is wrong with rows and reason, each with table, row, column and what to do;
	 * nothing is written.
	 */
	@AllowedTo(ADMINISTRATORS)
	@Transactional(readOnly = true)
	public List<FieldError> check(String table, NewRuleVersion wanted) {
		List<FieldError> errors = new ArrayList<>(RuleTableCheck.errors(this.decisions.shape(table), wanted.given()));
		if (wanted.reason() == null || wanted.reason().isBlank() || wanted.reason().length() > LONGEST_REASON) {
			errors.add(new FieldError("reason", "Say why, in at most 1,000 characters"));
		}
		return errors;
	}

	/**
	 * Writes the next version, which decides nothing yet.
	 * @return its number
	 * @throws InvalidAnswers with all that {@link #check} finds
	 */
	@AllowedTo(ADMINISTRATORS)
	public int propose(String table, NewRuleVersion wanted) {
		List<FieldError> errors = check(table, wanted);
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		RuleTableShape shape = this.decisions.shape(table);
		int next = written(table).stream().mapToInt(RuleVersion::number).max().orElse(RuleSource.SHIPPED) + 1;
		this.versions.save(new RuleVersion(
				new WantedVersion(this.current.partnership(), table, next, wanted.reason().strip(),
						this.current.username(), this.clock.instant()),
				wanted.given().stream().map((row) -> plain(shape, row)).toList()));
		return next;
	}

	/**
	 * Asks a version what it would have decided in the last year, up to today, and keeps
	 * how it came out.
	 */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	public RuleReplay replay(String table, int number) {
		RuleVersion version = version(table, number);
		RuleTableHost host = this.decisions.host(table);
		LocalDate today = this.clock.today();
		LocalDate from = today.minusYears(1).plusDays(1);
		List<PastDecision> past = host.decided(this.current.partnership(), from, today);
		RuleReplay replay = new RuleReplay.Counting(from, today).of(past, host,
				(facts) -> this.decisions.ask(version, facts).answer());
		this.versions.save(version.replayed(replay.decisions(), replay.changed(), this.clock.instant()));
		return replay;
	}

	/**
	 * Lets a version decide from a day on.
	 * @param from first day, today or later, as an ISO date
	 * @throws InvalidAnswers where who wrote it wants to, or the day has passed
	 */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	public void activate(String table, int number, LocalDate from) {
		RuleVersion version = version(table, number);
		LocalDate today = this.clock.today();
		if (version.madeBy().equals(this.current.username())) {
			throw new InvalidAnswers("from",
					"You wrote this version. Another administrator or the manager puts it into force");
		}
		if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(10))) {
			throw new InvalidAnswers("from",
					"Enter the first day on which it decides, today or later, such as " + today.plusDays(7));
		}
		this.versions.save(version.activate(from, this.current.username(), this.clock.instant()));
	}

	/** Takes back a version that has decided nothing yet. */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	public void withdraw(String table, int number) {
		this.versions
			.save(version(table, number).withdraw(this.current.username(), this.clock.today(), this.clock.instant()));
	}

	private RuleTableDetails details(RuleTableShape shape) {
		LocalDate today = this.clock.today();
		int inForce = this.versions.inForce(this.current.partnership(), shape.table(), today)
			.map(RuleVersion::number)
			.orElse(RuleSource.SHIPPED);
		List<RuleVersionView> views = new ArrayList<>(
				written(shape.table()).stream().map((version) -> version.view(today, inForce)).toList());
		views.add(RuleVersionView.shipped(this.decisions.shipped(shape), inForce == RuleSource.SHIPPED));
		return new RuleTableDetails(shape, inForce, views);
	}

	private List<RuleVersion> written(String table) {
		return this.versions.findByPartnershipAndRuleTableOrderByNumberDesc(this.current.partnership(), table);
	}

	private RuleVersion version(String table, int number) {
		return this.versions.findByPartnershipAndRuleTableAndNumber(this.current.partnership(), table, number)
			.orElseThrow(() -> new NotFound("version of this rule table that the partnership wrote"));
	}

	/** The row with its cells in the one way in which they are kept. */
	private static RuleRow plain(RuleTableShape shape, RuleRow row) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (RuleColumn column : shape.columns()) {
			String words = RuleCondition.read(column, row.cell(column.code())).orElseThrow().words();
			if (!words.isEmpty()) {
				cells.put(column.code(), words);
			}
		}
		return new RuleRow(row.words().strip(), cells, row.answer());
	}

	/**
	 * A version as it is typed or sent.
	 *
	 * @param rows its rows from the top
	 * @param reason why it is wanted
	 */
	public record NewRuleVersion(List<RuleRow> rows, String reason) {

		/** The rows that there are. */
		List<RuleRow> given() {
			return (this.rows != null) ? this.rows.stream().filter(java.util.Objects::nonNull).toList() : List.of();
		}

	}

}

package org.partnershipactions.plan.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.SizeWaiver;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.Priority;
import org.partnershipactions.plan.action.ActionPartners;
import org.partnershipactions.plan.action.ActionRow;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.document.Finding;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.document.PlanReader;
import org.partnershipactions.plan.document.PlanTable;
import org.partnershipactions.plan.table.ImportReport.ImportedRow;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.submissions.SubmissionGuard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;

/**
 * Reads a plan's table into the plan of a year: all of it, or where anything is wrong
 * nothing. The file is read before the transaction begins.
 */
@Service
public class PlanImport {

	private final PlanFileReading files;

	private final Plans plans;

	private final PriorityActions actions;

	private final Directory directory;

	private final PriorityApprovers approvers;

	private final CurrentPerson person;

	private final SubmissionGuard submissions;

	private final TransactionTemplate transaction;

	@SizeWaiver("An import reads, compares, settles who approves and writes, all of it or nothing.")
	PlanImport(PlanReader reader, PlanHeadings headings, Plans plans, PriorityActions actions, Directory directory,
			PriorityApprovers approvers, CurrentPerson person, SubmissionGuard submissions,
			PlatformTransactionManager transactions) {
		this.files = new PlanFileReading(reader, headings, directory);
		this.plans = plans;
		this.actions = actions;
		this.directory = directory;
		this.approvers = approvers;
		this.person = person;
		this.submissions = submissions;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Looks at a file and says what an import would do; writes nothing. */
	@MayOnPlan(MANAGE)
	public ImportReport dryRun(PlanYear year, PlanFile file) {
		return dryRun(year, file, ImportChoices.NONE);
	}

	/**
	 * Looks at a file as somebody says that it is to be read; writes nothing.
	 * @throws InvalidAnswers naming the part of the choices that cannot be followed
	 */
	@MayOnPlan(MANAGE)
	public ImportReport dryRun(PlanYear year, PlanFile file, ImportChoices choices) {
		PlanTable table = read(year, file, choices);
		return this.transaction.execute((status) -> compare(year, table, true));
	}

	/** Imports a file; with errors, the report says which and nothing is written. */
	@MayOnPlan(MANAGE)
	public ImportReport importPlan(PlanYear year, PlanFile file) {
		return importPlan(year, file, ImportChoices.NONE);
	}

	/**
	 * Imports a file as somebody says that it is to be read, and remembers what they say
	 * of its headings.
	 * @throws InvalidAnswers naming the part of the choices that cannot be followed
	 */
	@MayOnPlan(MANAGE)
	public ImportReport importPlan(PlanYear year, PlanFile file, ImportChoices choices) {
		PlanTable table = read(year, file, choices);
		return this.transaction.execute((status) -> {
			ImportReport report = importTable(year, table);
			if (!report.hasErrors()) {
				this.files.remember(this.person.partnership(), choices, table);
			}
			return report;
		});
	}

	/**
	 * Whoever imports into the same plan at the same moment waits, and is told what is
	 * left to do then.
	 */
	private ImportReport importTable(PlanYear year, PlanTable table) {
		this.submissions.hold("plan|" + this.person.partnership() + "|" + year);
		ImportReport report = compare(year, table, false);
		if (!report.hasErrors() && report.created() + report.changed() > 0) {
			write(year, table, report);
		}
		return report;
	}

	private PlanTable read(PlanYear year, PlanFile file, ImportChoices choices) {
		return this.files.read(this.person.partnership(), year, file, choices);
	}

	private ImportReport compare(PlanYear year, PlanTable table, boolean dryRun) {
		Optional<Plan> plan = this.plans.findByPartnershipAndPlanYear(this.person.partnership(), year.start());
		Map<String, PriorityAction> present = present(plan);
		RowComparison comparison = new RowComparison(this.directory);
		List<ImportedRow> rows = table.rows()
			.stream()
			.map((row) -> comparison.compare(row, Optional.ofNullable(present.get(row.ref()))))
			.toList();
		List<Finding> errors = new ArrayList<>(table.errors());
		if (plan.map(Plan::adopted).orElse(false)) {
			rows.stream().filter((row) -> !row.outcome().equals("unchanged")).map(this::adopted).forEach(errors::add);
		}
		List<Finding> warnings = new ArrayList<>(table.warnings());
		warnings.addAll(absent(table, present));
		return new ImportReport(dryRun, this.approvers.of(this.person.partnership(), year, priorities(table)), rows,
				warnings, errors, table.questions());
	}

	private static List<Priority> priorities(PlanTable table) {
		return table.priorities().stream().map((one) -> new Priority(one.number(), one.title())).toList();
	}

	private Map<String, PriorityAction> present(Optional<Plan> plan) {
		return plan.map((known) -> this.actions.findByPlanIdOrderBySortRef(known.key()))
			.orElse(List.of())
			.stream()
			.collect(Collectors.toMap((action) -> action.row().ref(), Function.identity()));
	}

	private Finding adopted(ImportedRow row) {
		return new Finding(row.read().row(), "ref", row.read().ref(),
				"The plan is adopted, so its actions run. Change action %s on its own page, where the change is recorded"
					.formatted(row.read().ref()));
	}

	private List<Finding> absent(PlanTable table, Map<String, PriorityAction> present) {
		Set<String> missing = new HashSet<>(present.keySet());
		table.rows().forEach((row) -> missing.remove(row.ref()));
		return (table.rows().isEmpty() ? Set.<String>of() : missing).stream()
			.sorted()
			.map((ref) -> new Finding(0, "ref", ref,
					"Action %s stands in the plan but not in this file. It stays as it is".formatted(ref)))
			.toList();
	}

	private void write(PlanYear year, PlanTable table, ImportReport report) {
		Plan plan = this.plans.findByPartnershipAndPlanYear(this.person.partnership(), year.start())
			.orElseGet(() -> new Plan(this.person.partnership(), year));
		plan.prioritise(priorities(table));
		this.approvers.settle(plan.partnership(), year, report.approvers());
		this.plans.save(plan.imported(report.created(), report.changed(), report.unchanged()));
		Map<String, PriorityAction> present = present(Optional.of(plan));
		report.rows().stream().filter((row) -> !row.outcome().equals("unchanged")).forEach((row) -> {
			PriorityAction action = present.get(row.read().ref());
			ActionRow words = RowComparison.row(row.read());
			ActionPartners partners = RowComparison.partners(row.read());
			this.actions.save((action != null) ? action.rewrite(words, partners, RowDifference.words(row.differences()))
					: new PriorityAction(plan, words, partners));
		});
	}

}

package org.partnershipactions.plan.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.action.Delivery.CompletionReport;
import org.partnershipactions.plan.action.Delivery.DeliveryPlan;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.document.TableFile;
import org.partnershipactions.plan.money.MoneyDivision.Part;
import org.partnershipactions.plan.money.PlanMoney.ActionPart;
import org.partnershipactions.plan.money.PlanMoney.SourceMoney;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads the money of the plans of the partnership that somebody works in. */
@Service
@Transactional(readOnly = true)
public class MoneyReading {

	private static final List<String> HEADINGS = List.of("source", "budget", "carried_over", "planned", "spent",
			"balance", "free");

	private final FundingSources sources;

	private final ActionFundings fundings;

	private final Plans plans;

	private final PriorityActions actions;

	private final CurrentPerson person;

	MoneyReading(FundingSources sources, ActionFundings fundings, Plans plans, PriorityActions actions,
			CurrentPerson person) {
		this.sources = sources;
		this.fundings = fundings;
		this.plans = plans;
		this.actions = actions;
		this.person = person;
	}

	/** The money of the plan of a year; {@link NotFound} where there is no plan. */
	@AllowedTo(SIGNED_IN)
	public PlanMoney plan(PlanYear year) {
		Plan plan = this.plans.findByPartnershipAndPlanYear(this.person.partnership(), year.start())
			.orElseThrow(() -> new NotFound("plan"));
		List<FundingSource> named = this.sources.findByPartnershipAndPlanYearOrderByName(plan.partnership(),
				year.start());
		Map<String, ActionFunding> divided = this.fundings.ofPlan(plan.key())
			.stream()
			.collect(Collectors.toMap(ActionFunding::action, (one) -> one));
		Map<String, List<ActionPart>> bySource = new LinkedHashMap<>();
		List<ActionPart> undivided = new ArrayList<>();
		List<ActionPart> beyond = new ArrayList<>();
		for (PriorityAction action : this.actions.findByPlanIdOrderBySortRef(plan.key())) {
			MoneyDivision division = division(action, divided.get(action.key()), named);
			division.parts()
				.forEach((one) -> bySource.computeIfAbsent(one.source(), (code) -> new ArrayList<>())
					.add(part(action, one.planned(), one.spent(), one.note())));
			add(undivided, action, division.undividedPlanned(), division.undividedSpent());
			add(beyond, action, division.undividedPlanned().negate(), division.undividedSpent().negate());
		}
		return new PlanMoney(year.toString(),
				named.stream()
					.map((one) -> source(one, bySource))
					.sorted(Comparator.comparing(SourceMoney::name, String.CASE_INSENSITIVE_ORDER))
					.toList(),
				undivided, beyond);
	}

	/** Whether the plan of a year names sources of money. */
	@AllowedTo(SIGNED_IN)
	public boolean isNamed(PlanYear year) {
		return !this.sources.findByPartnershipAndPlanYearOrderByName(this.person.partnership(), year.start()).isEmpty();
	}

	/** What was left of a source in the year before, where that is known. */
	@AllowedTo(SIGNED_IN)
	public Optional<BigDecimal> balanceBefore(PlanYear year, String code) {
		PlanYear before = new PlanYear(year.start() - 1);
		return this.plans.findByPartnershipAndPlanYear(this.person.partnership(), before.start())
			.flatMap((plan) -> plan(before).source(code))
			.map(SourceMoney::balance);
	}

	/** The money of an action of the partnership; {@link NotFound} where it is none. */
	@AllowedTo(SIGNED_IN)
	public DividedMoney action(String key) {
		PriorityAction action = this.actions.findById(key)
			.filter((one) -> one.partnership().equals(this.person.partnership()))
			.orElseThrow(() -> new NotFound("action"));
		List<FundingSource> named = this.sources.findByPartnershipAndPlanYearOrderByName(action.partnership(),
				action.year().start());
		ActionFunding funding = this.fundings.findById(key).orElse(null);
		Map<String, String> names = new LinkedHashMap<>();
		named.forEach((one) -> names.put(one.code(), one.terms().name()));
		return new DividedMoney((funding != null) ? funding.version() : 0, division(action, funding, named), names);
	}

	/** The sources of a plan and its total as CSV in UTF-8. */
	@AllowedTo(SIGNED_IN)
	public byte[] csv(PlanYear year) {
		return TableFile.csv(lines(plan(year)));
	}

	/** The same as a workbook. */
	@AllowedTo(SIGNED_IN)
	public byte[] xlsx(PlanYear year) {
		return TableFile.xlsx("Money", lines(plan(year)));
	}

	private static List<List<String>> lines(PlanMoney money) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(HEADINGS);
		money.sources()
			.forEach((one) -> lines.add(line(one.name(), one.budget(), one.carriedOver(), one.planned(), one.spent(),
					one.balance(), one.free())));
		lines.add(line("No source said", null, null, money.undividedPlanned(), money.undividedSpent(), null, null));
		if (!money.beyond().isEmpty()) {
			lines.add(line("Divided beyond what the actions report", null, null, money.beyondPlanned().negate(),
					money.beyondSpent().negate(), null, null));
		}
		boolean known = money.available() != null;
		lines.add(line("Total", known ? PlanMoney.sum(money.sources(), SourceMoney::budget) : null,
				known ? PlanMoney.sum(money.sources(), SourceMoney::carriedOver) : null, money.planned(), money.spent(),
				money.balance(), money.free()));
		return lines;
	}

	private static List<String> line(String name, BigDecimal... amounts) {
		List<String> line = new ArrayList<>(List.of(name));
		for (BigDecimal amount : amounts) {
			line.add((amount != null) ? amount.toPlainString() : "");
		}
		return line;
	}

	private static SourceMoney source(FundingSource source, Map<String, List<ActionPart>> parts) {
		return new SourceMoney(source.code(), source.terms().name(), source.version(), source.terms().budget(),
				source.terms().carriedOver(), parts.getOrDefault(source.code(), List.of()));
	}

	static MoneyDivision division(PriorityAction action, ActionFunding funding, List<FundingSource> named) {
		Map<String, String> codes = named.stream().collect(Collectors.toMap(FundingSource::key, FundingSource::code));
		List<Part> lines = (funding == null) ? List.of()
				: funding.lines()
					.stream()
					.map((one) -> new Part(codes.get(one.source()), one.planned(), one.spent(), one.note()))
					.toList();
		return new MoneyDivision(action.delivery().plan().map(DeliveryPlan::money).orElse(null),
				action.delivery().report().map(CompletionReport::spent).orElse(null),
				action.status() == Status.WITHDRAWN, lines);
	}

	private static void add(List<ActionPart> parts, PriorityAction action, BigDecimal planned, BigDecimal spent) {
		if (planned.signum() > 0 || spent.signum() > 0) {
			parts.add(part(action, planned.max(Pounds.NONE), spent.max(Pounds.NONE), null));
		}
	}

	private static ActionPart part(PriorityAction action, BigDecimal planned, BigDecimal spent, String note) {
		return new ActionPart(action.row().ref(), action.row().title(), action.status() == Status.WITHDRAWN, planned,
				spent, note);
	}

}

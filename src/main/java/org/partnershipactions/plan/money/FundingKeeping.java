package org.partnershipactions.plan.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedText;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.document.FundingCell;
import org.partnershipactions.plan.document.FundingPart;
import org.partnershipactions.plan.money.FundingSource.SourceTerms;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;

/** The manager keeps the sources of a plan's money. */
@Service
@Transactional
public class FundingKeeping {

	private static final int LONGEST = 200;

	/** Addresses beside those of the sources. */
	private static final List<String> NO_CODES = List.of("names");

	private final FundingSources sources;

	private final MoneyContinuing continuing;

	private final Plans plans;

	private final PriorityActions actions;

	private final Directory directory;

	private final CurrentPerson person;

	FundingKeeping(FundingSources sources, MoneyContinuing continuing, Plans plans, PriorityActions actions,
			Directory directory, CurrentPerson person) {
		this.sources = sources;
		this.continuing = continuing;
		this.plans = plans;
		this.actions = actions;
		this.directory = directory;
		this.person = person;
	}

	/**
	 * Names one more source.
	 * @return its code
	 * @throws InvalidAnswers naming each field that cannot be taken
	 */
	@MayOnPlan(MANAGE)
	public String add(PlanYear year, SourceEntry entry) {
		Plan plan = held(year);
		SourceTerms terms = terms(plan, null, entry);
		String code = FundingSource.codeOf(terms.name());
		String free = (NO_CODES.contains(code) || find(plan, code).isPresent()) ? code + "-2" : code;
		if (find(plan, free).isPresent()) {
			throw new InvalidAnswers("name", "A source like this is there already. Give this one another name");
		}
		this.continuing.set(new FundingSource(plan.partnership(), year, free), terms);
		return free;
	}

	/**
	 * Says what a source is called and how much it has; one that is not there begins. The
	 * same once more changes nothing.
	 * @throws InvalidAnswers naming each field that cannot be taken
	 * @throws MoneyOvertaken where somebody changed it since it was read
	 */
	@MayOnPlan(MANAGE)
	public void set(PlanYear year, String code, SourceEntry entry) {
		Plan plan = held(year);
		Optional<FundingSource> source = find(plan, code);
		if (source.isEmpty()
				&& (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || code.length() > 60 || NO_CODES.contains(code))) {
			throw new InvalidAnswers("source",
					"Write the code of a source in small letters, digits and hyphens, such as existing-budgets");
		}
		SourceTerms terms = terms(plan, code, entry);
		if (source.isPresent()) {
			change(source.get(), terms, entry);
		}
		else {
			this.continuing.set(new FundingSource(plan.partnership(), year, code), terms);
		}
	}

	private void change(FundingSource source, SourceTerms terms, SourceEntry entry) {
		if (source.terms().equals(terms)) {
			return;
		}
		if (entry.version() == null) {
			throw new InvalidAnswers("version", "Send the version of the source that you read, such as 1");
		}
		if (entry.version() != source.version()) {
			Map<String, Object> saved = new LinkedHashMap<>();
			saved.put("version", source.version());
			saved.put("name", source.terms().name());
			saved.put("budget", source.terms().budget());
			saved.put("carriedOver", source.terms().carriedOver());
			throw new MoneyOvertaken(this.directory.personName(source.changedBy()), source.changedAt(), saved, entry);
		}
		this.continuing.set(source, terms);
	}

	/**
	 * Takes over the sources that the plan's table names, and gives each action that has
	 * none yet those that its row names, with the amounts that stand beside them.
	 * @return how many sources are new, and what cannot be read as an amount
	 */
	@MayOnPlan(MANAGE)
	public TakenOver takeOver(PlanYear year) {
		Plan plan = held(year);
		int before = all(plan).size();
		List<String> unread = new ArrayList<>();
		for (PriorityAction action : this.actions.findByPlanIdOrderBySortRef(plan.key())) {
			List<FundingPart> parts = FundingCell.parts(action.row().funding());
			this.continuing.begin(action, parts);
			parts.stream()
				.filter(FundingPart::unread)
				.forEach((part) -> unread.add(action.row().ref() + ": " + part.source()));
		}
		return new TakenOver(all(plan).size() - before, unread);
	}

	/**
	 * Takes over the names of the year before, without their money.
	 * @return how many sources are new
	 */
	@MayOnPlan(MANAGE)
	public TakenOver takeOverYearBefore(PlanYear year) {
		Plan plan = held(year);
		List<FundingSource> missing = this.sources
			.findByPartnershipAndPlanYearOrderByName(plan.partnership(), year.start() - 1)
			.stream()
			.filter((one) -> find(plan, one.code()).isEmpty())
			.toList();
		missing.forEach((one) -> this.continuing.source(plan.partnership(), year, one.code(), one.terms().name()));
		return new TakenOver(missing.size(), List.of());
	}

	private SourceTerms terms(Plan plan, String code, SourceEntry entry) {
		List<FieldError> errors = new ArrayList<>();
		String name = TypedText.orNull(entry.name());
		if (name == null || name.length() > LONGEST) {
			errors.add(new FieldError("name", "Enter a name of the source, at most 200 characters"));
		}
		else if (all(plan).stream()
			.anyMatch((one) -> !one.code().equals(code) && one.terms().name().equalsIgnoreCase(name))) {
			errors.add(new FieldError("name", "“%s” is a source of this plan already".formatted(name)));
		}
		BigDecimal budget = Pounds.read(entry.budget(), "budget", "The budget", errors);
		BigDecimal carried = Pounds.read(entry.carriedOver(), "carriedOver", "What is carried over", errors);
		if (carried != null && TypedText.isBlank(entry.budget())) {
			errors.add(new FieldError("budget",
					"Enter the budget of the year too, 0 where there is only what is carried over"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		return new SourceTerms(name, budget, carried);
	}

	private List<FundingSource> all(Plan plan) {
		return this.sources.findByPartnershipAndPlanYearOrderByName(plan.partnership(), plan.year().start());
	}

	private Optional<FundingSource> find(Plan plan, String code) {
		return this.sources.findByPartnershipAndPlanYearAndCode(plan.partnership(), plan.year().start(), code);
	}

	private Plan held(PlanYear year) {
		String partnership = this.person.partnership();
		this.continuing.hold(partnership, year);
		return this.plans.findByPartnershipAndPlanYear(partnership, year.start())
			.orElseThrow(() -> new NotFound("plan"));
	}

	/**
	 * What taking over names did.
	 *
	 * @param added how many sources are new
	 * @param notRead texts that name money which cannot be read as one amount of one
	 * source, with the references of their actions; they stay whole
	 */
	public record TakenOver(int added, List<String> notRead) {
	}

	/**
	 * What is typed of a source.
	 *
	 * @param name its name
	 * @param budget pounds of the year; empty where they are not known
	 * @param carriedOver pounds left of the year before, or empty
	 * @param version the one that was read; null where the source begins
	 */
	public record SourceEntry(String name, String budget, String carriedOver, Integer version) {
	}

}

package org.partnershipactions.reports.site;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.reports.site.PublishedPlan.PublicPriority;
import org.partnershipactions.reviews.figures.PublicQuarter;
import org.partnershipactions.reviews.figures.PublicQuarter.PublicAction;
import org.partnershipactions.reviews.figures.QuarterArchive;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.OnBehalf;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;

/**
 * Reads what is published, and nothing else: a plan from its adoption on, its figures
 * from the public versions of its quarters.
 */
@Service
@Transactional(readOnly = true)
public class PublishedPlans {

	private final PublicSite site;

	private final PlanReading plans;

	private final QuarterArchive quarters;

	private final Directory directory;

	PublishedPlans(PublicSite site, PlanReading plans, QuarterArchive quarters, Directory directory) {
		this.site = site;
		this.plans = plans;
		this.quarters = quarters;
		this.directory = directory;
	}

	/** The years of adopted plans, latest first. */
	@AllowedTo(THE_PUBLIC)
	public List<PlanYear> years() {
		return OnBehalf.ofSystem(() -> this.plans.years(ours())
			.stream()
			.filter((year) -> this.plans.outline(ours(), year).filter((plan) -> plan.adoptedOn() != null).isPresent())
			.toList());
	}

	/** The published quarters of all plans, latest first. */
	@AllowedTo(THE_PUBLIC)
	public List<Quarter> quarters() {
		return this.quarters.publishedQuarters(ours());
	}

	/**
	 * The plan of a year as it stood at the end of its last published quarter;
	 * {@link NotFound} before it is adopted.
	 */
	@AllowedTo(THE_PUBLIC)
	public PublishedPlan plan(PlanYear year) {
		PublishedPlan adopted = adopted(year);
		return adopted.quarters()
			.stream()
			.findFirst()
			.map((latest) -> PublishedPlan.at(adopted, figures(Quarter.parse(latest))))
			.orElse(adopted);
	}

	/**
	 * The plan as it stood at the end of a quarter; {@link NotFound} before that is
	 * published.
	 */
	@AllowedTo(THE_PUBLIC)
	public PublishedPlan planAt(Quarter quarter) {
		return PublishedPlan.at(adopted(quarter.year()), figures(quarter));
	}

	/** A published quarter; {@link NotFound} before it is. */
	@AllowedTo(THE_PUBLIC)
	public PublicQuarter quarter(Quarter quarter) {
		return figures(quarter);
	}

	/** The quarter that was published last; {@link NotFound} before one is. */
	@AllowedTo(THE_PUBLIC)
	public PublicQuarter latest() {
		return figures(quarters().stream().findFirst().orElseThrow(() -> new NotFound("published quarter")));
	}

	private PublicQuarter figures(Quarter quarter) {
		return this.quarters.published(ours(), quarter).orElseThrow(() -> new NotFound("published quarter"));
	}

	private PublishedPlan adopted(PlanYear year) {
		Optional<PlanView> found = OnBehalf.ofSystem(() -> this.plans.find(ours(), year));
		PlanView plan = found.filter((one) -> one.adoptedOn() != null)
			.orElseThrow(() -> new NotFound("published plan"));
		List<String> published = quarters().stream()
			.filter((quarter) -> quarter.year().equals(year))
			.map(Quarter::toString)
			.toList();
		return new PublishedPlan(this.site.name(), plan.year(), plan.adoptedOn(), null, null, null,
				plan.priorities().stream().map((one) -> new PublicPriority(one.number(), one.title(), null)).toList(),
				plan.actions().stream().filter((one) -> plan.waits() || agreed(one)).map(this::action).toList(),
				List.of(), null, null, published);
	}

	/** What was added after the adoption and never adopted is nobody's yet. */
	private static boolean agreed(ActionSummary action) {
		return action.stage() != Stage.DRAFT;
	}

	private PublicAction action(ActionSummary action) {
		return new PublicAction(action.row().ref(), action.row().title(), action.row().priority(),
				this.directory.agencyName(action.partners().accountableLead()), null, null, action.row().due());
	}

	private String ours() {
		return this.site.partnership();
	}

}

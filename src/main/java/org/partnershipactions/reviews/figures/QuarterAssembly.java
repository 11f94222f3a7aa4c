package org.partnershipactions.reviews.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.SizeWaiver;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.casereviews.reading.ReviewFigures;
import org.partnershipactions.casereviews.reading.ReviewFigures.ReviewYear;
import org.partnershipactions.measures.MeasureFigures;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.plan.action.ActionRow.CountedOutput;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.plan.reading.PlanView.PriorityView;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.reviews.figures.QuarterFigures.ActionLine;
import org.partnershipactions.reviews.figures.QuarterFigures.AgencyLine;
import org.partnershipactions.reviews.figures.QuarterFigures.CaseReviewLine;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.reviews.figures.QuarterFigures.ReviewLine;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;
import org.partnershipactions.reviews.returns.AgencyReturns;
import org.partnershipactions.reviews.returns.ReturnReading;
import org.partnershipactions.reviews.taskgroup.GroupReviewReading;
import org.partnershipactions.reviews.taskgroup.GroupReviewView;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the figures of a quarter together from the rows as they are now: the plan, its
 * measures, the agencies' returns, the task groups' reviews and the case reviews. The use
 * cases that show, sign and compare them check who may.
 */
@Component
@Transactional(readOnly = true)
public class QuarterAssembly {

	/** The whole plan's target; a task group's own has its code after it. */
	private static final String TARGET = "measures.on-schedule";

	private final PlanReading plans;

	private final StandingReading standings;

	private final LocalFigureReading targets;

	private final MeasureFigures measures;

	private final ReturnReading returns;

	private final OverdueReviewing late;

	private final GroupReviewReading reviews;

	private final ReviewFigures caseReviews;

	private final Directory directory;

	private final PartnershipClock clock;

	@SizeWaiver("The report of a quarter lays ten sources side by side, each of which is asked one question.")
	QuarterAssembly(PlanReading plans, StandingReading standings, LocalFigureReading targets, MeasureFigures measures,
			ReturnReading returns, OverdueReviewing late, GroupReviewReading reviews, ReviewFigures caseReviews,
			Directory directory, PartnershipClock clock) {
		this.plans = plans;
		this.standings = standings;
		this.targets = targets;
		this.measures = measures;
		this.returns = returns;
		this.late = late;
		this.reviews = reviews;
		this.caseReviews = caseReviews;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * The figures of a quarter at its end, or of today while it runs.
	 * @param words what the manager compiled, or null
	 * @throws NotFound where there is no plan for its year, and before it has begun
	 */
	public QuarterFigures live(String partnership, Quarter quarter, Words words) {
		LocalDate today = this.clock.today();
		if (today.isBefore(quarter.firstDay())) {
			throw new NotFound("quarter");
		}
		LocalDate day = today.isBefore(quarter.lastDay()) ? today : quarter.lastDay();
		PlanStanding standing = this.standings.at(partnership, quarter.year(), day);
		return new QuarterFigures(partnership, this.directory.partnershipName(partnership), quarter.toString(), day,
				share(standing, null), priorities(partnership, quarter, standing), actions(standing),
				this.measures.at(partnership, quarter), agencies(partnership, quarter, day),
				reviews(partnership, quarter), caseReviews(partnership, quarter), words);
	}

	private List<PriorityLine> priorities(String partnership, Quarter quarter, PlanStanding standing) {
		return this.plans.outline(partnership, quarter.year())
			.orElseThrow(() -> new NotFound("plan"))
			.priorities()
			.stream()
			.map((priority) -> line(priority, standing))
			.toList();
	}

	private PriorityLine line(PriorityView priority, PlanStanding standing) {
		return new PriorityLine(priority.number(), priority.title(), priority.group(),
				share(standing.ofPriority(priority.number()), priority.group()));
	}

	private Share share(PlanStanding standing, String group) {
		int whole = this.targets.at(TARGET, standing.day());
		int target = (group != null) ? this.targets.find(TARGET + "." + group, standing.day()).orElse(whole) : whole;
		return new Share(standing.onSchedule().size(), standing.live().size(), target);
	}

	/** Withdrawn actions stay in the report; those never adopted do not enter it. */
	private List<ActionLine> actions(PlanStanding standing) {
		return standing.actions().stream().filter((action) -> action.stage() != Stage.DRAFT).map(this::line).toList();
	}

	private ActionLine line(ActionAt action) {
		Optional<GivenProgress> given = Optional.ofNullable(action.given());
		Optional<CountedOutput> output = Optional.ofNullable(action.output());
		return new ActionLine(action.ref(), action.title(), action.priority(), this.directory.agencyName(action.lead()),
				action.status().name(), action.rag().name(), given.map((one) -> one.confidence().name()).orElse(null),
				given.map(GivenProgress::percent).orElse(null), output.map(CountedOutput::counted).orElse(null),
				output.map(CountedOutput::target).orElse(null), output.map(CountedOutput::unit).orElse(null),
				action.due(), given.map(GivenProgress::sentence).orElse(null));
	}

	/** Agencies that were asked or were late, in the order of their codes. */
	private List<AgencyLine> agencies(String partnership, Quarter quarter, LocalDate day) {
		Map<String, AgencyReturns> asked = this.returns.byAgency(partnership, quarter)
			.stream()
			.collect(Collectors.toMap(AgencyReturns::agency, Function.identity()));
		Map<String, Long> late = late(partnership, day);
		TreeSet<String> codes = new TreeSet<>(asked.keySet());
		codes.addAll(late.keySet());
		return codes.stream()
			.map((code) -> line(asked.getOrDefault(code, new AgencyReturns(code, List.of())),
					late.getOrDefault(code, 0L).intValue()))
			.toList();
	}

	private Map<String, Long> late(String partnership, LocalDate day) {
		return this.late.openAt(partnership, day)
			.stream()
			.map((review) -> new Queue(review.team(), "member").agency())
			.filter((agency) -> agency != null)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private AgencyLine line(AgencyReturns returns, int late) {
		return new AgencyLine(returns.agency(), this.directory.agencyName(returns.agency()), returns.asked().size(),
				returns.given().size(), late);
	}

	/** A line for each task group, held or not, in the order of the codes. */
	private List<ReviewLine> reviews(String partnership, Quarter quarter) {
		List<GroupReviewView> held = this.reviews.of(partnership, quarter);
		return this.directory.groups(partnership)
			.stream()
			.sorted(Comparator.comparing(TaskGroupSummary::code))
			.map((group) -> held.stream()
				.filter((review) -> review.group().equals(group.code()))
				.findFirst()
				.map((review) -> new ReviewLine(group.code(), group.name(), review.heldOn(), review.decisions()))
				.orElse(new ReviewLine(group.code(), group.name(), null, List.of())))
			.toList();
	}

	/** Counted from the applications of the plan's year up to the end of the quarter. */
	private CaseReviewLine caseReviews(String partnership, Quarter quarter) {
		ReviewYear year = this.caseReviews.upTo(partnership, quarter.year(), quarter.lastDay());
		return new CaseReviewLine(year.applications(), year.thresholdNotMet(), year.held(), year.withRecommendations());
	}

}

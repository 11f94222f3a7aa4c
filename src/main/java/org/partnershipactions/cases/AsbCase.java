package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.partnershipactions.SizeWaiver;
import org.partnershipactions.cases.AgencyRequests.CaseAsk;
import org.partnershipactions.cases.CaseClosure.CaseWithdrawal;
import org.partnershipactions.cases.CaseClosure.ClosureProposal;
import org.partnershipactions.cases.CaseClosure.ReopeningNote;
import org.partnershipactions.cases.CaseDeadlines.CaseDateChange;
import org.partnershipactions.cases.CaseDeadlines.StepDue;
import org.partnershipactions.cases.CaseEvent.AgencyAsked;
import org.partnershipactions.cases.CaseEvent.CaseClosed;
import org.partnershipactions.cases.CaseEvent.CaseDateMoved;
import org.partnershipactions.cases.CaseEvent.CaseOpened;
import org.partnershipactions.cases.CaseEvent.CasePlanAgreed;
import org.partnershipactions.cases.CaseEvent.CaseReopened;
import org.partnershipactions.cases.CaseEvent.CaseRestricted;
import org.partnershipactions.cases.CaseEvent.CaseSharingChanged;
import org.partnershipactions.cases.CaseEvent.CaseWithdrawn;
import org.partnershipactions.cases.CaseEvent.ClosureApproved;
import org.partnershipactions.cases.CaseEvent.ClosureProposed;
import org.partnershipactions.cases.CaseEvent.ClosureReturned;
import org.partnershipactions.cases.CaseEvent.ClosureSuggested;
import org.partnershipactions.cases.CaseEvent.GraffitiRemoved;
import org.partnershipactions.cases.CaseEvent.HighRiskFound;
import org.partnershipactions.cases.CaseEvent.IdentityShown;
import org.partnershipactions.cases.CaseEvent.LeadAgencyChanged;
import org.partnershipactions.cases.CaseEvent.PartyJoined;
import org.partnershipactions.cases.CaseEvent.PartyLeft;
import org.partnershipactions.cases.CaseEvent.ReportLinked;
import org.partnershipactions.cases.CaseEvent.ReportSaidMore;
import org.partnershipactions.cases.CaseEvent.TaskGroupDecided;
import org.partnershipactions.cases.CaseEvent.VictimContacted;
import org.partnershipactions.cases.CaseEvent.VictimWrittenTo;
import org.partnershipactions.cases.CaseParticipants.CaseReport;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.NewCase.LinkedReport;
import org.partnershipactions.cases.tally.TalliedAggregate;
import org.partnershipactions.cases.tally.Tally;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.AgencySuccession;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.StepNotOpen;

/** A case of anti-social behaviour, from its first report until it is closed. */
@Entity
@SizeWaiver("The life of a case is one thought: whoever reads it in two files misses half of it.")
public class AsbCase extends TalliedAggregate<AsbCase> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	@Column(name = "case_ref")
	private String ref;

	private String leadAgency;

	private String ward;

	private LocalDate openedOn;

	private boolean restricted;

	@Embedded
	private CaseSharing sharing = CaseSharing.usual();

	private LocalDate erasedOn;

	@ElementCollection
	@CollectionTable(name = "case_category", joinColumns = @JoinColumn(name = "case_id"))
	@Column(name = "category")
	@Enumerated(EnumType.STRING)
	private Set<CaseCategory> categories = EnumSet.noneOf(CaseCategory.class);

	@Enumerated(EnumType.STRING)
	private CaseStatus status = CaseStatus.OPEN;

	@Enumerated(EnumType.STRING)
	private RiskBand riskBand;

	@Embedded
	private CaseDeadlines deadlines = new CaseDeadlines();

	@Embedded
	private CaseParticipants team = new CaseParticipants();

	@Embedded
	private VictimReachability contacting;

	@Embedded
	private ActionPlan plan = new ActionPlan();

	@Embedded
	private TaskGroupAcceptance acceptance;

	@Embedded
	private AgencyRequests efforts = new AgencyRequests();

	@Embedded
	private CaseClosure endings = new CaseClosure();

	@Embedded
	private CaseWithdrawal withdrawal;

	protected AsbCase() {
	}

	AsbCase(NewCase begun, String ref, LocalDate today) {
		this.partnership = begun.partnership();
		this.leadAgency = begun.leadAgency();
		this.ward = begun.ward();
		this.ref = ref;
		this.openedOn = today;
		this.categories.addAll(begun.categories());
		this.deadlines.active(today);
		this.team.at(begun.placeKey(), today);
		this.team.index(this.leadAgency, today);
		registerEvent(new CaseOpened(this.id, ref, begun.leadAgency()));
	}

	/**
	 * Takes a report in. Whoever reported is a victim until somebody says otherwise.
	 * @return whether it was not linked before
	 */
	boolean link(LinkedReport report, LocalDate today) {
		mustBeLive();
		if (this.team.isLinked(report.reportKey())) {
			return false;
		}
		this.team.link(new CaseReport(report.reportKey(), report.ref(), report.occurredAt(), today));
		this.team.at(report.placeKey(), today);
		this.team.join(report.reporterKey(), CaseRole.REPORTER, today);
		this.team.join(report.reporterKey(), CaseRole.VICTIM, today);
		this.categories.addAll(report.categories());
		this.deadlines.active(today);
		registerEvent(new ReportLinked(this.id, report.ref()));
		return true;
	}

	/** Somebody added to a report that belongs to it. */
	AsbCase saidMore(String reportRef, LocalDate today) {
		this.deadlines.active(today);
		return say(new ReportSaidMore(this.id, reportRef));
	}

	/** Something happened, so it is not quiet and nothing suggests to close it. */
	AsbCase happened(LocalDate today) {
		this.deadlines.active(today);
		this.endings.suggest(null);
		return this;
	}

	/** Brings somebody in, unless they are in the role already; whether they were not. */
	boolean join(String resident, CaseRole role, LocalDate today) {
		mustBeLive();
		if (this.team.is(resident, role)) {
			return false;
		}
		this.team.join(resident, role, today);
		registerEvent(new PartyJoined(this.id, role));
		return true;
	}

	/** Takes somebody out of a role; the only victim stays until there is another one. */
	AsbCase leave(String resident, CaseRole role) {
		mustBeLive();
		if (role == CaseRole.VICTIM && this.team.is(resident, role) && this.team.residents(role).size() == 1) {
			throw new InvalidAnswers("role", "This is the only victim of the case. Add the other victim first");
		}
		this.team.leave(resident, role);
		return say(new PartyLeft(this.id, role));
	}

	public AsbCase begin(CaseStep step, StepDue due) {
		this.deadlines.begin(step, due);
		return this;
	}

	/** Ends an open step; {@code StepNotOpen} where it is not. */
	public AsbCase end(CaseStep step) {
		this.deadlines.mustBeOpen(step);
		this.deadlines.end(step);
		return this;
	}

	/** Moves the date of an open step, and keeps the move. */
	AsbCase moveDate(CaseStep step, LocalDate to, String reason, Instant at) {
		LocalDate from = this.deadlines.get(step).day();
		this.deadlines.move(new CaseDateChange(step, from, to, reason, Actor.username(), at));
		return say(new CaseDateMoved(this.id, step.task(), from, to));
	}

	public AsbCase reached(LocalDate today) {
		contacting().reached(today);
		return say(new VictimContacted(this.id, true));
	}

	public AsbCase letterSent(LocalDate today) {
		contacting().letterSent(today);
		return say(new VictimWrittenTo(this.id));
	}

	/** Takes the band that an assessment or a person gave, and says whether it is new. */
	public boolean band(RiskBand now) {
		RiskBand before = this.riskBand;
		this.riskBand = now;
		if (now == RiskBand.HIGH && before != RiskBand.HIGH) {
			registerEvent(new HighRiskFound(this.id, this.ref, this.leadAgency));
		}
		return before != now;
	}

	AsbCase agree(ActionPlan agreed) {
		this.plan.replace(agreed);
		this.deadlines.active(agreed.agreedOn());
		return say(new CasePlanAgreed(this.id, agreed.formalPower()));
	}

	/** Takes what the task group decided; answers the step that this ended. */
	CaseStep accept(boolean accepted, String reason, LocalDate today) {
		CaseStep step = this.deadlines.isOpen(CaseStep.ACCEPT_LATER) ? CaseStep.ACCEPT_LATER : CaseStep.ACCEPT;
		end(step);
		acceptance().decide(accepted, reason, Actor.username(), today);
		registerEvent(new TaskGroupDecided(this.id, accepted));
		return step;
	}

	/** Puts an agency on the case and keeps what it is to be asked for. */
	AsbCase ask(CaseAsk ask, LocalDate today) {
		this.team.engage(ask.agency(), today);
		this.team.index(this.leadAgency, this.openedOn);
		this.efforts.ask(ask);
		return this;
	}

	/**
	 * Makes a contribution of each request that waits.
	 * @return their keys
	 */
	List<String> sendRequests(Function<CaseAsk, String> asker) {
		return this.efforts.send((ask) -> {
			String contribution = asker.apply(ask);
			registerEvent(new AgencyAsked(this.id, ask.agency(), contribution));
			return contribution;
		});
	}

	/** Takes an agency off that has nothing to do with it any more. */
	AsbCase disengage(String agency) {
		this.team.disengage(agency);
		this.team.index(this.leadAgency, this.openedOn);
		return this;
	}

	/** Lets an agency know who complains, or no more. */
	AsbCase showIdentity(String agency, boolean sees) {
		this.team.identity(agency, sees);
		return (sees && this.team.isOn(agency)) ? say(new IdentityShown(this.id, agency)) : this;
	}

	/** Offensive graffiti was found, whose hours run from now until the step is due. */
	AsbCase graffitiFound(StepDue due, Instant now) {
		begin(CaseStep.GRAFFITI, due);
		this.efforts.found(now, due.at());
		return this;
	}

	AsbCase graffitiRemoved(Instant at, LocalDate today) {
		end(CaseStep.GRAFFITI);
		if (at.isBefore(this.efforts.lastFound().foundAt())) {
			throw new InvalidAnswers("removedAt", "The removal must lie after the case learned of the graffiti");
		}
		this.deadlines.active(today);
		return say(new GraffitiRemoved(this.id, this.efforts.removed(at)));
	}

	/** Nothing has happened for so long that it should be closed. */
	AsbCase suggestClosure(LocalDate today) {
		this.endings.suggest(today);
		return say(new ClosureSuggested(this.id));
	}

	AsbCase proposeClosure(ClosureProposal closure) {
		end(CaseStep.PROPOSE_CLOSURE);
		this.endings.propose(closure);
		this.status = CaseStatus.CLOSURE_PROPOSED;
		return say(new ClosureProposed(this.id, closure.outcome(), closure.behaviour()));
	}

	AsbCase returnClosure(ClosureProposal returned, LocalDate today) {
		end(CaseStep.APPROVE_CLOSURE);
		this.endings.decide(returned);
		this.status = CaseStatus.OPEN;
		this.deadlines.active(today);
		return say(new ClosureReturned(this.id));
	}

	/** Ends the work; what is left is to tell the victim, where there is one. */
	AsbCase approveClosure(ClosureProposal approved) {
		end(CaseStep.APPROVE_CLOSURE);
		this.endings.decide(approved);
		this.deadlines.endAll();
		this.status = CaseStatus.SURVEYING;
		return say(new ClosureApproved(this.id, approved.outcome(), approved.behaviour()));
	}

	public AsbCase close(LocalDate today) {
		this.deadlines.endAll();
		this.endings.close(today);
		this.status = CaseStatus.CLOSED;
		return say(new CaseClosed(this.id, this.endings.outcome(), this.endings.behaviour()));
	}

	AsbCase reopen(ReopeningNote note) {
		if (this.status != CaseStatus.CLOSED || this.withdrawal != null) {
			throw new StepNotOpen(
					"Case %s is now: %s. Only a closed case can be reopened.".formatted(this.ref, standing()));
		}
		this.endings.reopen(note);
		contacting().letterSent(null);
		this.status = CaseStatus.OPEN;
		this.deadlines.active(note.on());
		return say(new CaseReopened(this.id, this.ref));
	}

	AsbCase withdraw(CaseWithdrawal how, LocalDate today) {
		mustBeLive();
		this.withdrawal = how;
		this.deadlines.endAll();
		this.endings.close(today);
		this.status = CaseStatus.CLOSED;
		return say(new CaseWithdrawn(this.id, how.kind(), how.mergedInto()));
	}

	/**
	 * Takes in the people, places and categories of a case that is merged into this one.
	 */
	AsbCase absorb(AsbCase other, LocalDate today) {
		mustBeLive();
		this.team.absorb(other.team, today);
		this.categories.addAll(other.categories);
		this.deadlines.active(today);
		return this;
	}

	AsbCase lead(String agency) {
		mustBeLive();
		registerEvent(new LeadAgencyChanged(this.id, this.leadAgency, agency));
		this.leadAgency = agency;
		this.team.index(agency, this.openedOn);
		return this;
	}

	/** An agency that leads or works on it has ended; the successor takes its place. */
	AsbCase follow(AgencySuccession succession) {
		String from = succession.from().code();
		String to = succession.to().code();
		this.team.replace(from, to);
		this.plan.replace(from, to);
		this.efforts.replace(from, to);
		if (this.leadAgency.equals(from)) {
			registerEvent(new LeadAgencyChanged(this.id, from, to));
			this.leadAgency = to;
		}
		this.team.index(this.leadAgency, this.openedOn);
		return this;
	}

	AsbCase restrict(boolean now) {
		this.restricted = now;
		return say(new CaseRestricted(this.id, now));
	}

	AsbCase share(CaseSharing now) {
		this.sharing = now.checked();
		return say(new CaseSharingChanged(this.id, now.basis(), now.regime(), now.gateway(), now.pointer()));
	}

	/** Forgets who and what was said; figures stay. */
	public AsbCase erase(LocalDate today) {
		this.team.erase();
		this.plan.erase();
		acceptance().erase();
		this.efforts.erase();
		this.deadlines.erase();
		this.endings.erase();
		this.withdrawal = (this.withdrawal != null) ? this.withdrawal.withoutWords() : null;
		this.erasedOn = today;
		return this;
	}

	/** Tells who listens of something that happened to the case without changing it. */
	public AsbCase say(Object event) {
		registerEvent(event);
		return this;
	}

	/**
	 * What became of the behaviour, on the day the closure of an accepted case was
	 * approved.
	 */
	@Override
	protected Optional<Tally> tally() {
		boolean counts = this.acceptance != null && this.acceptance.accepted() && this.endings.approvedOn() != null;
		return counts ? Optional.of(Tally.of(this.partnership, TalliedFigure.CLOSURES, this.endings.approvedOn(),
				Behaviour.counted(this.endings.behaviour()))) : Optional.empty();
	}

	public void mustBeLive() {
		if (!this.status.live()) {
			throw new StepNotOpen("Case %s is now: %s. Reopen it first where it is closed, or open another case."
				.formatted(this.ref, standing()));
		}
	}

	/** Whether somebody suffers from it whom we can speak to. */
	public boolean hasVictim() {
		return this.team.hasVictim();
	}

	/**
	 * Whether the victim is told how it stands: not after a letter that nobody answered.
	 */
	boolean updating() {
		return hasVictim() && contacting().letterSentOn() == null;
	}

	/** Whether somebody above the lead officer looks it over. */
	boolean supervised() {
		return assumedBand().supervised();
	}

	/** Whether the task group has to say if it takes the case in. */
	boolean needsTaskGroup() {
		return !acceptance().accepted()
				&& (highRisk() || this.plan.formalPower() || this.plan.needsOthersThan(this.leadAgency));
	}

	/** Whether the plan is agreed and the task group was asked where it had to be. */
	public boolean inWork() {
		return this.deadlines.isOpen(CaseStep.PROPOSE_CLOSURE) || this.deadlines.isOpen(CaseStep.APPROVE_CLOSURE);
	}

	/** Whether its first assessment is still to come. */
	boolean awaitsFirstAssessment() {
		return this.deadlines.isOpen(CaseStep.CONTACT) || this.deadlines.isOpen(CaseStep.ASSESS);
	}

	/**
	 * Whether the task group's lead, rather than the lead agency, decides on closing it.
	 */
	boolean groupDecides() {
		return highRisk() || acceptance().accepted();
	}

	/** Whether an agency leads it or has something to do in it. */
	boolean isOn(String agency) {
		return this.leadAgency.equals(agency) || this.team.isOn(agency);
	}

	/** What its plan asks of other agencies that they were not asked for yet. */
	List<CaseAsk> plannedAsks() {
		return this.plan.steps()
			.stream()
			.filter((step) -> !step.agency().equals(this.leadAgency))
			.filter((step) -> !this.efforts.isAsked(step.agency(), step.task(), step.due()))
			.map((step) -> new CaseAsk(step.agency(), step.task(), step.due(), null))
			.toList();
	}

	/**
	 * Day on which this run of it began: that of the last reopening, where there is one.
	 */
	public LocalDate begunOn() {
		return this.endings.reopenedOn().orElse(this.openedOn);
	}

	public CaseDeadlines deadlines() {
		return this.deadlines;
	}

	public CaseParticipants team() {
		return this.team;
	}

	public ActionPlan plan() {
		return this.plan;
	}

	public AgencyRequests efforts() {
		return this.efforts;
	}

	public CaseClosure endings() {
		return this.endings;
	}

	/** An embedded part whose columns are all empty comes back as null. */
	VictimReachability contacting() {
		this.contacting = (this.contacting != null) ? this.contacting : new VictimReachability();
		return this.contacting;
	}

	/** An embedded part whose columns are all empty comes back as null. */
	public TaskGroupAcceptance acceptance() {
		this.acceptance = (this.acceptance != null) ? this.acceptance : new TaskGroupAcceptance();
		return this.acceptance;
	}

	/** Where it stands, in words. */
	public String standing() {
		return (this.withdrawal != null) ? "Withdrawn" : this.status.words();
	}

	/** Where it stands. */
	public CaseStatus status() {
		return this.status;
	}

	/** Why it was taken back; null where it was not. */
	CaseWithdrawal withdrawal() {
		return this.withdrawal;
	}

	/** The band of its risk; null while nobody has assessed it. */
	public RiskBand riskBand() {
		return this.riskBand;
	}

	/** The band that deadlines follow: a case nobody has assessed counts as Standard. */
	RiskBand assumedBand() {
		return (this.riskBand != null) ? this.riskBand : RiskBand.STANDARD;
	}

	/** Whether its late work goes up the ladder faster. */
	public boolean highRisk() {
		return this.riskBand == RiskBand.HIGH;
	}

	/** Why it was closed; null while it is not. */
	public Outcome outcome() {
		return this.endings.outcome();
	}

	/** Whether the task group took it in. */
	public boolean acceptedByTaskGroup() {
		return acceptance().accepted();
	}

	/** Id, which is also the business key of the process. */
	public String key() {
		return this.id;
	}

	/** Code of the partnership. */
	public String partnership() {
		return this.partnership;
	}

	/** Reference, such as {@code C-2026-0001}. */
	public String ref() {
		return this.ref;
	}

	/** Code of the agency that leads the case. */
	public String leadAgency() {
		return this.leadAgency;
	}

	/** Name of the ward. */
	public String ward() {
		return this.ward;
	}

	/** Day on which it was opened first. */
	public LocalDate openedOn() {
		return this.openedOn;
	}

	/** Whether only the agencies on it may know of it. */
	public boolean restricted() {
		return this.restricted;
	}

	/** What makes it lawful to work and to share it. */
	public CaseSharing sharing() {
		return this.sharing;
	}

	/** Whether its personal data was erased. */
	public boolean erased() {
		return this.erasedOn != null;
	}

	/** What it is about. */
	public Set<CaseCategory> categories() {
		return Set.copyOf(this.categories);
	}

	/** What lists call it; it names nobody. */
	public String title() {
		String what = CaseCategory.leading(this.categories).words();
		if (this.ward == null || this.ward.isBlank()) {
			return what;
		}
		return what + ", " + (this.ward.toLowerCase(Locale.UK).contains("ward") ? this.ward : this.ward + " ward");
	}

}

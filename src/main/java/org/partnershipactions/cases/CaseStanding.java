package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.partnershipactions.cases.tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally;
import org.partnershipactions.workflow.StepNotOpen;

/** Where a case stands: its status, its risk and what hangs on it. */
@MappedSuperclass
abstract class CaseStanding<A extends CaseStanding<A>> extends CaseRecord<A> {

	@Enumerated(EnumType.STRING)
	private CaseStatus status = CaseStatus.OPEN;

	@Enumerated(EnumType.STRING)
	private RiskBand riskBand;

	@Embedded
	private CaseDeadlines deadlines = new CaseDeadlines();

	@Embedded
	private CaseTeam team = new CaseTeam();

	@Embedded
	private CaseContacting contacting;

	@Embedded
	private CasePlan plan = new CasePlan();

	@Embedded
	private CaseAcceptance acceptance;

	@Embedded
	private CaseEfforts efforts = new CaseEfforts();

	@Embedded
	private CaseEndings endings = new CaseEndings();

	@Embedded
	private CaseWithdrawal withdrawal;

	protected CaseStanding() {
	}

	CaseStanding(NewCase begun, String ref, LocalDate today) {
		super(begun, ref, today);
		this.deadlines.active(today);
	}

	final void status(CaseStatus now) {
		this.status = now;
	}

	final void riskBand(RiskBand now) {
		this.riskBand = now;
	}

	final void withdrawn(CaseWithdrawal how) {
		this.withdrawal = how;
	}

	public final CaseDeadlines deadlines() {
		return this.deadlines;
	}

	public final CaseTeam team() {
		return this.team;
	}

	public final CasePlan plan() {
		return this.plan;
	}

	public final CaseEfforts efforts() {
		return this.efforts;
	}

	public final CaseEndings endings() {
		return this.endings;
	}

	/** Why it was taken back; null where it was not. */
	final CaseWithdrawal withdrawal() {
		return this.withdrawal;
	}

	/** An embedded part whose columns are all empty comes back as null. */
	final CaseContacting contacting() {
		this.contacting = (this.contacting != null) ? this.contacting : new CaseContacting();
		return this.contacting;
	}

	/** An embedded part whose columns are all empty comes back as null. */
	public final CaseAcceptance acceptance() {
		this.acceptance = (this.acceptance != null) ? this.acceptance : new CaseAcceptance();
		return this.acceptance;
	}

	/**
	 * What became of the behaviour, on the day the closure of an accepted case was
	 * approved.
	 */
	@Override
	protected final Optional<Tally> tally() {
		boolean counts = this.acceptance != null && this.acceptance.accepted() && this.endings.approvedOn() != null;
		return counts ? Optional.of(Tally.of(partnership(), TalliedFigure.CLOSURES, this.endings.approvedOn(),
				Behaviour.counted(this.endings.behaviour()))) : Optional.empty();
	}

	public final void mustBeLive() {
		if (!this.status.live()) {
			throw new StepNotOpen("Case %s is now: %s. Reopen it first where it is closed, or open another case."
				.formatted(ref(), standing()));
		}
	}

	/** Where it stands, in words. */
	public String standing() {
		return (this.withdrawal != null) ? "Withdrawn" : this.status.words();
	}

	/** Where it stands. */
	public CaseStatus status() {
		return this.status;
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

}

package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.partnershipactions.workflow.StepNotOpen;

/** Where a case stands: its status, risk, open steps, and who and what belongs to it. */
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

	final CaseDeadlines deadlines() {
		return this.deadlines;
	}

	final CaseTeam team() {
		return this.team;
	}

	final void mustBeLive() {
		if (!this.status.live()) {
			throw new StepNotOpen(
					"Case %s is now: %s. Reopen it first, or open another case.".formatted(ref(), this.status.words()));
		}
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
	public RiskBand assumedBand() {
		return (this.riskBand != null) ? this.riskBand : RiskBand.STANDARD;
	}

	/** Whether its late work goes up the ladder faster. */
	public boolean highRisk() {
		return this.riskBand == RiskBand.HIGH;
	}

	/** Whether somebody suffers from it whom we can speak to. */
	public boolean hasVictim() {
		return this.team.hasVictim();
	}

}

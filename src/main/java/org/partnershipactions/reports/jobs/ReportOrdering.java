package org.partnershipactions.reports.jobs;

import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.OVERSEERS;

/**
 * Takes wishes for files of reports and hands the files out. They hold what those who
 * oversee the partnership may read, so they are for them.
 */
@Service
@Transactional
public class ReportOrdering {

	private static final int SHOWN = 20;

	private final ReportJobs jobs;

	private final PlanReading plans;

	private final EvidenceFolder folder;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	ReportOrdering(ReportJobs jobs, PlanReading plans, EvidenceFolder folder, CurrentPerson person,
			PartnershipClock clock) {
		this.jobs = jobs;
		this.plans = plans;
		this.folder = folder;
		this.person = person;
		this.clock = clock;
	}

	/**
	 * Asks for all reports of a plan's year.
	 * @throws InvalidAnswers on {@code plan} where there is no such plan, or the same is
	 * being written already
	 */
	@AllowedTo(OVERSEERS)
	public JobView ask(PlanYear year) {
		String ours = this.person.partnership();
		if (!this.plans.years(ours).contains(year)) {
			throw new InvalidAnswers("plan", "There is no plan for %s. Choose one of the plans.".formatted(year));
		}
		if (this.jobs.existsByPartnershipAndPlanYearAndStateIn(ours, year.start(),
				List.of(JobState.WAITING, JobState.RUNNING))) {
			throw new InvalidAnswers("plan",
					"The reports of %s are being written already. Wait until they are ready.".formatted(year));
		}
		return this.jobs
			.save(new ReportJob(ours, year, new ReportJob.JobRequest(this.person.username(), this.clock.instant())))
			.view();
	}

	/** The files that were asked for last, the latest first. */
	@AllowedTo(OVERSEERS)
	@Transactional(readOnly = true)
	public List<JobView> latest() {
		return this.jobs.findByPartnershipOrderByAskedAtDescIdDesc(this.person.partnership(), Limit.of(SHOWN))
			.stream()
			.map(ReportJob::view)
			.toList();
	}

	/** One of them; {@link NotFound} where it is not this partnership's. */
	@AllowedTo(OVERSEERS)
	@Transactional(readOnly = true)
	public JobView one(String key) {
		return this.jobs.findById(key)
			.filter((job) -> job.partnership().equals(this.person.partnership()))
			.map(ReportJob::view)
			.orElseThrow(() -> new NotFound("file of reports"));
	}

	/** Its bytes; {@link NotFound} before it is ready and after it is deleted. */
	@AllowedTo(OVERSEERS)
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public byte[] file(String key) {
		if (!one(key).ready()) {
			throw new NotFound("file of reports");
		}
		return this.folder.openSealed(JobSteps.fileOf(key));
	}

}

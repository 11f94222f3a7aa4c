package org.partnershipactions.reports.jobs;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.evidence.StoredFileNames;
import org.partnershipactions.partners.figures.LocalFigureReading;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What this node writes down of the jobs that it works on, each step in a transaction of
 * its own, so that everybody sees how far they are.
 */
@Component
@Transactional
class JobSteps implements StoredFileNames {

	private static final int LOOKED_AT = 10;

	private final String node = UUID.randomUUID().toString();

	private final ReportJobs jobs;

	private final EvidenceFolder folder;

	private final LocalFigureReading figures;

	private final PartnershipClock clock;

	JobSteps(ReportJobs jobs, EvidenceFolder folder, LocalFigureReading figures, PartnershipClock clock) {
		this.jobs = jobs;
		this.folder = folder;
		this.figures = figures;
		this.clock = clock;
	}

	/** Name of the file of a job, in the folder of files. */
	static String fileOf(String key) {
		return "report-job-" + key;
	}

	@Transactional(readOnly = true)
	public List<String> open() {
		return this.jobs.open(silentSince(), Limit.of(LOOKED_AT));
	}

	/** Takes a job up; empty where another node was faster. */
	public Optional<ReportJob> claim(String key) {
		int taken = this.jobs.claim(new ReportJobs.Claim(key, this.node, this.clock.instant(), silentSince(),
				this.figures.today("reports.job.attempts")));
		return (taken == 1) ? this.jobs.findById(key) : Optional.empty();
	}

	public void reached(String key, int percent) {
		mine(key).ifPresent((job) -> job.reached(percent, this.clock.instant()));
	}

	/**
	 * Keeps the file, unless another node took the job over meanwhile; no connection is
	 * held while it is written.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void keep(String key, byte[] file) {
		if (mine(key).isPresent()) {
			this.folder.storeSealed(fileOf(key), file);
		}
	}

	/** Lets everybody fetch the file that was kept. */
	public void finish(String key, int bytes) {
		mine(key).ifPresent((job) -> job.finish(bytes, this.clock.instant(),
				this.clock.today().plusDays(this.figures.today("reports.job.kept-days"))));
	}

	public void fail(String key) {
		mine(key).ifPresent((job) -> job.fail(this.clock.instant()));
	}

	/** Gives up what nobody can write; gives what was kept long enough. */
	public List<String> tidy() {
		this.jobs.giveUp(this.clock.instant(), this.figures.today("reports.job.attempts"), silentSince());
		return this.jobs.outdated(this.clock.today()).stream().map(ReportJob::key).toList();
	}

	/** Deletes the file of a job, without holding a connection. */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void deleteFile(String key) {
		this.folder.delete(fileOf(key));
	}

	/** Notes that the file of a job is deleted. */
	public void delete(String key) {
		this.jobs.findById(key).ifPresent(ReportJob::delete);
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> named() {
		return this.jobs.finished().stream().map(JobSteps::fileOf).collect(Collectors.toSet());
	}

	private Optional<ReportJob> mine(String key) {
		return this.jobs.findById(key).filter((job) -> job.worksOn(this.node));
	}

	private Instant silentSince() {
		return this.clock.instant().minus(this.figures.today("reports.job.silent-minutes"), ChronoUnit.MINUTES);
	}

}

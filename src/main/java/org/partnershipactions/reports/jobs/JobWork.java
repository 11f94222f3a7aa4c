package org.partnershipactions.reports.jobs;

import org.partnershipactions.security.OnBehalf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Works jobs, each in the name of who asked, so that a file holds what they may read on
 * the day on which it is written.
 */
@Component
class JobWork {

	private static final Logger log = LoggerFactory.getLogger(JobWork.class);

	private final JobSteps steps;

	private final YearArchive archive;

	JobWork(JobSteps steps, YearArchive archive) {
		this.steps = steps;
		this.archive = archive;
	}

	/** Works everything that waits and that no other node has taken. */
	void all() {
		this.steps.tidy().forEach((key) -> {
			this.steps.deleteFile(key);
			this.steps.delete(key);
		});
		this.steps.open().forEach((key) -> this.steps.claim(key).ifPresent(this::work));
	}

	private void work(ReportJob job) {
		String key = job.key();
		try {
			byte[] file = OnBehalf.of(job.askedBy(), job.partnership(),
					() -> this.archive.write(job.year(), (percent) -> this.steps.reached(key, percent)));
			this.steps.keep(key, file);
			this.steps.finish(key, file.length);
		}
		catch (RuntimeException ex) {
			log.error("The reports of job {} could not be written", key, ex);
			this.steps.fail(key);
		}
	}

}

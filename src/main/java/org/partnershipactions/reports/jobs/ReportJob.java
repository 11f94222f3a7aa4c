package org.partnershipactions.reports.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.partnershipactions.calendar.PlanYear;

/** A file of all reports of a plan's year, from the wish for it to its deletion. */
@Entity
class ReportJob {

	@Id
	private String id = UUID.randomUUID().toString();

	private String partnership;

	private int planYear;

	private String askedBy;

	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	private JobState state = JobState.WAITING;

	private int percent;

	private int attempts;

	private String node;

	private Instant touchedAt;

	private Long fileBytes;

	private Instant finishedAt;

	private LocalDate keptUntil;

	protected ReportJob() {
	}

	ReportJob(String partnership, PlanYear year, JobRequest asked) {
		this.partnership = partnership;
		this.planYear = year.start();
		this.askedBy = asked.by();
		this.askedAt = asked.at();
		this.touchedAt = asked.at();
	}

	String key() {
		return this.id;
	}

	String partnership() {
		return this.partnership;
	}

	PlanYear year() {
		return new PlanYear(this.planYear);
	}

	String askedBy() {
		return this.askedBy;
	}

	boolean worksOn(String node) {
		return this.state == JobState.RUNNING && node.equals(this.node);
	}

	void reached(int percent, Instant now) {
		this.percent = percent;
		this.touchedAt = now;
	}

	void finish(long bytes, Instant now, LocalDate keptUntil) {
		reached(100, now);
		this.state = JobState.DONE;
		this.fileBytes = bytes;
		this.finishedAt = now;
		this.keptUntil = keptUntil;
	}

	void fail(Instant now) {
		this.state = JobState.FAILED;
		this.finishedAt = now;
	}

	void delete() {
		this.state = JobState.DELETED;
	}

	JobView view() {
		return new JobView(this.id, year().toString(), this.askedAt, this.state, this.percent, this.fileBytes,
				this.finishedAt, this.keptUntil);
	}

	/** Who asked for it, and when. */
	record JobRequest(String by, Instant at) {
	}

}

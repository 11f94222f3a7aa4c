package org.partnershipactions.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.people.SampleBodies;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.table.ImportReport;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.plan.table.PlanRollForward;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The sample partnership's plan: the real plan of 2016-17, rolled to the plan year of
 * today, adopted on 1 April and worked on each working day since. Bodies that are no more
 * have given way to their successors by then.
 */
@Component
class SampleYear {

	static final PlanYear SEED = new PlanYear(2016);

	private static final Logger log = LoggerFactory.getLogger(SampleYear.class);

	private final PlanImport imports;

	private final PlanRollForward roll;

	private final PlanAdoption adoption;

	private final SampleBodies bodies;

	private final SampleMeasures measures;

	private final SampleProgress progress;

	private final SampleLife life;

	SampleYear(PlanImport imports, PlanRollForward roll, PlanAdoption adoption, SampleBodies bodies,
			SampleMeasures measures, SampleProgress progress, SampleLife life) {
		this.bodies = bodies;
		this.measures = measures;
		this.imports = imports;
		this.roll = roll;
		this.adoption = adoption;
		this.progress = progress;
		this.life = life;
	}

	/**
	 * Does what is left to do; a start that was interrupted is taken up on the day it had
	 * reached.
	 */
	void live() {
		if (this.progress.finished()) {
			return;
		}
		PartnershipClock clock = this.progress.clock();
		Duration offset = clock.offset();
		long start = System.nanoTime();
		try {
			liveUntil(clock.instant());
		}
		finally {
			clock.shift(offset);
		}
		log.info("The sample year was lived in {} s", Duration.ofNanos(System.nanoTime() - start).toSeconds());
	}

	private void liveUntil(Instant now) {
		PlanYear year = PlanYear.of(PartnershipClock.dayOf(now));
		LocalDate first = this.progress.reached().orElseGet(() -> begin(this.progress.clock(), year));
		this.life.live(first, now);
		this.progress.finish();
	}

	private LocalDate begin(PartnershipClock clock, PlanYear year) {
		clock.moveTo(year.firstDay().atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		asManager(() -> this.imports.importPlan(SEED, seed()));
		asManager(() -> this.roll.roll(SEED, year));
		SampleRequest.run("admin", this.bodies::follow);
		asManager(() -> this.adoption.adopt(year));
		this.measures.choose(year);
		this.progress.reach(year.firstDay());
		return year.firstDay();
	}

	private static PlanFile seed() {
		try (InputStream in = new ClassPathResource("db/sample/actions-2016-17.csv").getInputStream()) {
			return PlanFile.of("actions-2016-17.csv", in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <T> T asManager(Supplier<T> work) {
		T done = SampleRequest.as("manager", work);
		if (done instanceof ImportReport report && report.hasErrors()) {
			throw new IllegalStateException("The sample plan cannot be imported: " + report.errors());
		}
		return done;
	}

}

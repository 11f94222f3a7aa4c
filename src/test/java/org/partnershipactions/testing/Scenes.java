package org.partnershipactions.testing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;

import org.springframework.beans.factory.ObjectProvider;

/**
 * The scenes of one Spring context. Each has its own copy of the database as it was when
 * the context had started, and goes on at its own time.
 */
class Scenes {

	/** Of all contexts of this machine, as the engine has one clock for them all. */
	private static Scenes entered;

	private final SceneDatabase database;

	private final PartnershipClock clock;

	private final ObjectProvider<Memory> memories;

	private final ObjectProvider<SampleLiving> sample;

	private final Map<String, Duration> left = new HashMap<>();

	private String present;

	private DatabaseCopy lived;

	private LocalDateTime livedUntil;

	Scenes(SceneDatabase database, PartnershipClock clock, ObjectProvider<Memory> memories,
			ObjectProvider<SampleLiving> sample) {
		this.database = database;
		this.clock = clock;
		this.memories = memories;
		this.sample = sample;
	}

	/** Goes to a scene, or stays where that is the present one. */
	void enter(Scene scene) {
		boolean other = entered != this;
		entered = this;
		if (scene.value().equals(this.present)) {
			if (other) {
				this.clock.shift(this.clock.offset());
			}
			return;
		}
		if (this.present != null) {
			this.left.put(this.present, this.clock.offset());
		}
		this.present = scene.value();
		Duration offset = this.left.get(scene.value());
		if (offset != null) {
			turn(() -> this.database.turnTo(scene.value()));
			this.clock.shift(offset);
		}
		else if (scene.lived()) {
			live(scene.value(), LocalDateTime.parse(scene.at()));
		}
		else {
			turn(() -> this.database.turnTo(scene.value()));
			moveTo(LocalDateTime.parse(scene.at()));
		}
	}

	/**
	 * Lives on from where another scene had lived to, where that was not later; the first
	 * one lives from the beginning.
	 */
	private void live(String scene, LocalDateTime until) {
		boolean goesOn = this.livedUntil != null && !this.livedUntil.isAfter(until);
		turn(goesOn ? () -> this.database.turnTo(scene, this.lived) : () -> this.database.turnTo(scene));
		moveTo(until);
		if (!goesOn || this.livedUntil.isBefore(until)) {
			this.sample.getObject().live();
		}
		if (this.livedUntil == null && this.database.inMemory()) {
			this.lived = this.database.copy();
			this.livedUntil = until;
		}
	}

	private void turn(Runnable database) {
		database.run();
		this.memories.forEach(Memory::forget);
	}

	private void moveTo(LocalDateTime moment) {
		this.clock.moveTo(moment.atZone(PartnershipClock.LONDON).toInstant());
	}

}

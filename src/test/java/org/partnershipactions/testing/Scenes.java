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

	private final SceneDatabase database;

	private final PartnershipClock clock;

	private final ObjectProvider<Memory> memories;

	private final ObjectProvider<SampleLiving> sample;

	private final Map<String, Duration> left = new HashMap<>();

	private String present;

	Scenes(SceneDatabase database, PartnershipClock clock, ObjectProvider<Memory> memories,
			ObjectProvider<SampleLiving> sample) {
		this.database = database;
		this.clock = clock;
		this.memories = memories;
		this.sample = sample;
	}

	/** Goes to a scene, or stays where that is the present one. */
	void enter(Scene scene) {
		if (scene.value().equals(this.present)) {
			return;
		}
		if (this.present != null) {
			this.left.put(this.present, this.clock.offset());
		}
		this.database.turnTo(scene.value());
		this.memories.forEach(Memory::forget);
		this.present = scene.value();
		Duration offset = this.left.get(scene.value());
		if (offset != null) {
			this.clock.shift(offset);
			return;
		}
		this.clock.moveTo(LocalDateTime.parse(scene.at()).atZone(PartnershipClock.LONDON).toInstant());
		if (scene.lived()) {
			this.sample.getObject().live();
		}
	}

}

package org.partnershipactions.measures;

import java.util.Optional;

import org.partnershipactions.measures.feeds.ActionFeeding;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds what computes a measure: what counts it by itself, else the actions that feed it.
 */
@Component
public class MeasureSources {

	private final ObjectProvider<MeasureSource> sources;

	private final ActionFeeding feeding;

	MeasureSources(ObjectProvider<MeasureSource> sources, ActionFeeding feeding) {
		this.sources = sources;
		this.feeding = feeding;
	}

	Optional<MeasureSource> of(Measure measure) {
		if (!measure.defined().computed()) {
			return Optional.empty();
		}
		return counting(measure.code()).or(() -> Optional.of(this.feeding.source(measure.code())));
	}

	public boolean countsItself(String code) {
		return counting(code).isPresent();
	}

	private Optional<MeasureSource> counting(String code) {
		return this.sources.stream().filter((source) -> source.measure().equals(code)).findFirst();
	}

}

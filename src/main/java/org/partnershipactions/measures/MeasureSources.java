package org.partnershipactions.measures;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what computes a measure. */
@Component
class MeasureSources {

	private final ObjectProvider<MeasureSource> sources;

	MeasureSources(ObjectProvider<MeasureSource> sources) {
		this.sources = sources;
	}

	Optional<MeasureSource> of(Measure measure) {
		return this.sources.stream().filter((source) -> source.measure().equals(measure.code())).findFirst();
	}

}

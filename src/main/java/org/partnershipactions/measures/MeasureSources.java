package org.partnershipactions.measures;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds what computes a measure: what counts it by itself, else the actions that feed it.
 */
@Component
public class MeasureSources {

	private final ObjectProvider<MeasureSource> sources;

	private final FeedSource feeds;

	MeasureSources(ObjectProvider<MeasureSource> sources, FeedSource feeds) {
		this.sources = sources;
		this.feeds = feeds;
	}

	Optional<MeasureSource> of(Measure measure) {
		if (!measure.definition().computed()) {
			return Optional.empty();
		}
		return counting(measure.code()).or(() -> Optional.of(this.feeds.source(measure.code())));
	}

	/** Whether something counts the measure by itself, so that no action can feed it. */
	public boolean countsItself(String code) {
		return counting(code).isPresent();
	}

	/** Whether who is signed in may see each row that is counted of a measure. */
	boolean seesEach(String code) {
		return counting(code).map(MeasureSource::seesEach).orElse(true);
	}

	private Optional<MeasureSource> counting(String code) {
		return this.sources.stream().filter((source) -> source.measure().equals(code)).findFirst();
	}

	/** Computes the measures that nothing counts by itself. */
	public interface FeedSource {

		/** What computes the measure of this code. */
		MeasureSource source(String code);

	}

}

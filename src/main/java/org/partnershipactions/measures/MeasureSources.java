package org.partnershipactions.measures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
		return Optional.ofNullable(of(List.of(measure)).get(measure.code()));
	}

	/**
	 * What computes some measures, by code; those whose values are given are left out.
	 */
	Map<String, MeasureSource> of(List<Measure> measures) {
		Map<String, MeasureSource> found = new HashMap<>();
		List<String> computed = measures.stream()
			.filter((measure) -> measure.definition().computed())
			.map(Measure::code)
			.toList();
		computed.forEach((code) -> counting(code).ifPresent((source) -> found.put(code, source)));
		found.putAll(this.feeds.sources(computed.stream().filter((code) -> !found.containsKey(code)).toList()));
		return found;
	}

	/** Whether something counts the measure by itself, so that no action can feed it. */
	public boolean countsItself(String code) {
		return counting(code).isPresent();
	}

	private Optional<MeasureSource> counting(String code) {
		return this.sources.stream().filter((source) -> source.measure().equals(code)).findFirst();
	}

	/** Computes the measures that nothing counts by itself. */
	public interface FeedSource {

		/**
		 * What computes the measures of these codes, by code. Those that are asked for
		 * together are counted together.
		 */
		Map<String, MeasureSource> sources(Collection<String> codes);

	}

}

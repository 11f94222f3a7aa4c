package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.measures.Measure.Counting;

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

	/** Everything that counts by itself, by title. */
	public List<MeasureSource> all() {
		return this.sources.stream().sorted(Comparator.comparing(MeasureSource::title)).toList();
	}

	Optional<MeasureSource> of(Measure measure) {
		return Optional.ofNullable(of(List.of(measure)).get(measure.code()));
	}

	/**
	 * What computes some measures, by code; those whose values are given are left out.
	 */
	Map<String, MeasureSource> of(List<Measure> measures) {
		Map<String, MeasureSource> found = new HashMap<>();
		measures.forEach((measure) -> counting(measure).ifPresent((source) -> found.put(measure.code(), source)));
		found.putAll(this.feeds
			.sources(measures.stream().filter((measure) -> measure.definition().counting().byAction()).toList()));
		return found;
	}

	private Optional<MeasureSource> counting(Measure measure) {
		Counting counting = measure.definition().counting();
		return this.sources.stream()
			.filter((source) -> source.measure().equals(counting.countedBy()))
			.findFirst()
			.map((source) -> new SourceOfMeasure(measure.code(), source.of(counting.countedOf())));
	}

	/** Computes the measures that nothing counts by itself. */
	public interface FeedSource {

		/**
		 * What computes these measures, by code. Those that are asked for together are
		 * counted together.
		 */
		Map<String, MeasureSource> sources(Collection<Measure> measures);

	}

	/**
	 * What counts a measure, with the page of the measure's own rows.
	 *
	 * @param code code of the measure
	 * @param source what counts it
	 */
	private record SourceOfMeasure(String code, MeasureSource source) implements MeasureSource {

		@Override
		public String measure() {
			return this.source.measure();
		}

		@Override
		public String title() {
			return this.source.title();
		}

		@Override
		public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
			Reckoning counted = this.source.reckon(partnership, from, to);
			return counted.followed() ? counted.at(Reckoning.rowsOf(this.code, to)) : counted;
		}

		@Override
		public boolean seesEach() {
			return this.source.seesEach();
		}

		@Override
		public Optional<CountedRows> rows(String partnership, LocalDate from, LocalDate to) {
			return this.source.rows(partnership, from, to);
		}

	}

}

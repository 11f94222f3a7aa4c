package org.partnershipactions.measures.feeds;

import java.util.List;

import org.partnershipactions.measures.Defined;
import org.partnershipactions.measures.MeasureSources;
import org.partnershipactions.measures.MeasureTemplate;
import org.partnershipactions.measures.MeasureTemplates;

import org.springframework.stereotype.Component;

/** The measures that actions of the plan feed: counted ones that count nothing else. */
@Component
class FedMeasures {

	private final MeasureTemplates templates;

	private final MeasureSources sources;

	FedMeasures(MeasureTemplates templates, MeasureSources sources) {
		this.templates = templates;
		this.sources = sources;
	}

	List<Defined> all() {
		return this.templates.findAllByOrderByPosition()
			.stream()
			.map(MeasureTemplate::defined)
			.filter((defined) -> defined.computed() && !this.sources.countsItself(defined.code()))
			.toList();
	}

}

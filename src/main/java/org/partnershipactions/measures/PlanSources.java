package org.partnershipactions.measures;

import org.partnershipactions.measures.CountedOutputs.ActionOutput;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The measures that are counted outputs of actions; the references are the plan's. */
@Configuration(proxyBeanMethods = false)
class PlanSources {

	@Bean
	MeasureSource preventPackages(CountedOutputs outputs) {
		return new ActionOutput("prevent-packages", "4.1").countedBy(outputs);
	}

	@Bean
	MeasureSource safeguardingSessions(CountedOutputs outputs) {
		return new ActionOutput("safeguarding-sessions", "4.4").countedBy(outputs);
	}

	@Bean
	MeasureSource speedEvents(CountedOutputs outputs) {
		return new ActionOutput("speed-events", "7.5").countedBy(outputs);
	}

}

package org.partnershipactions.contributions;

import java.util.List;
import java.util.Map;

import org.partnershipactions.overdue.OverdueModule;
import org.partnershipactions.testing.RecordedProcesses;
import org.partnershipactions.workflow.Subject;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The module with overdue work below it, and all else stood in for.
 */
@AutoConfigurationPackage(basePackages = "org.partnershipactions.contributions")
@ComponentScan(basePackages = "org.partnershipactions.contributions",
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
@Import({ OverdueModule.class, ContributionModule.SampleHost.class })
class ContributionModule {

	/** Whoever asks for contributions, as a feature above does. */
	static class SampleHost implements ContributionHost {

		private final RecordedProcesses processes;

		boolean highRisk;

		SampleHost(RecordedProcesses processes) {
			this.processes = processes;
		}

		@Override
		public String kind() {
			return "action";
		}

		@Override
		public Subject subject(String subjectKey) {
			return new Subject("sevenoaks", kind(), subjectKey, "3.4", "Renamed since", 3, "/actions/2026-27/3.4");
		}

		@Override
		public boolean highRisk(String subjectKey) {
			return this.highRisk;
		}

		@Override
		public void askAnother(ContributionView former, String agency, String comment) {
			this.processes.note("ask " + agency);
		}

		@Override
		public List<Map<String, String>> agenciesToAsk(String subjectKey) {
			return List.of(Map.of("value", "kfrs", "label", "Kent Fire and Rescue Service"),
					Map.of("value", "moat", "label", "Moat"), Map.of("value", "police", "label", "Kent Police"));
		}

	}

}

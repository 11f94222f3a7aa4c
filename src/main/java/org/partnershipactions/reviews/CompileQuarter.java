package org.partnershipactions.reviews;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Answers of the form "CompileQuarter", and what they do. */
record CompileQuarter(String highlights, String risks) {

	@Component
	static class Handler implements FormHandler<CompileQuarter> {

		private final QuarterClosing closing;

		private final MonitoredQuarters quarters;

		Handler(QuarterClosing closing, MonitoredQuarters quarters) {
			this.closing = closing;
			this.quarters = quarters;
		}

		@Override
		public String form() {
			return "CompileQuarter";
		}

		@Override
		public Class<CompileQuarter> answers() {
			return CompileQuarter.class;
		}

		@Override
		public void submit(String key, CompileQuarter answers) {
			this.closing.compile(key, answers);
		}

		/** What was written before the board sent it back. */
		@Override
		public Map<String, Object> values(String key) {
			QuarterView quarter = this.quarters.withKey(key).view();
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("highlights", quarter.highlights());
			values.put("risks", quarter.risks());
			return values;
		}

	}

}

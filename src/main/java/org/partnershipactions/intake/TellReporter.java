package org.partnershipactions.intake;

import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FormHandler;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Answers of the form "TellReporter", and what they do. */
record TellReporter(String channel, String words) {

	@Component
	static class Handler implements FormHandler<TellReporter> {

		private final ReporterTelling telling;

		private final ReporterContact contact;

		private final AnswerTexts texts;

		private final boolean mails;

		Handler(ReporterTelling telling, ReporterContact contact, AnswerTexts texts,
				@Value("${spring.mail.host:}") String mailHost) {
			this.mails = !mailHost.isBlank();
			this.telling = telling;
			this.contact = contact;
			this.texts = texts;
		}

		@Override
		public String form() {
			return "TellReporter";
		}

		@Override
		public Class<TellReporter> answers() {
			return TellReporter.class;
		}

		@Override
		public void submit(String key, TellReporter answers) {
			this.telling.tell(key, Channel.valueOf(answers.channel()), answers.words());
		}

		/** The ways that are open, and the template of the decision. */
		@Override
		public Map<String, Object> values(String key) {
			List<Channel> ways = this.contact.ways(key);
			List<Map<String, String>> channels = ways.stream()
				.map((way) -> Map.of("value", way.name(), "label", label(way)))
				.toList();
			return Map.of("channels", channels, "channel", ways.get(0).name(), "words", this.texts.of(key));
		}

		private String label(Channel way) {
			return switch (way) {
				case NONE -> "Could not be reached";
				case EMAIL -> this.mails ? "E-mail, sent when you submit" : "E-mail that you send yourself";
				default -> way.words();
			};
		}

	}

}

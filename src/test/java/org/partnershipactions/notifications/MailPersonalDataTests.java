package org.partnershipactions.notifications;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.testing.ProductClasses;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;
import org.slf4j.LoggerFactory;

import org.springframework.core.ResolvableType;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Every mail of the product, found by its listener: whatever its event and the people in
 * it are called, neither its subject nor a line of the log names anybody, and neither
 * does its text unless it is about its reader.
 */
class MailPersonalDataTests {

	private static final String NAME = "plumquill";

	private static final String ADDRESS = NAME + "@residents.example";

	private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

	/** Told to whom they are about: in their text, people read their own names. */
	private static final Set<Class<?>> TO_WHOM_THEY_ARE_ABOUT = Set.of(AccountMail.class, LeaveMail.class,
			ReporterMail.class, SurveyMail.class);

	/**
	 * Texts that are codes, references and titles by agreement, with what they look like.
	 */
	private static final Map<String, String> OPEN = Map.ofEntries(Map.entry("partnership", "sevenoaks"),
			Map.entry("agency", "csu"), Map.entry("to", "csu"), Map.entry("from", "csu"), Map.entry("group", "asb"),
			Map.entry("team", "agency:csu"), Map.entry("teamName", "Community Safety Unit"),
			Map.entry("quarter", "2026-27-Q1"), Map.entry("whose", "agency:csu/member"),
			Map.entry("asker", "agency:csu/member"), Map.entry("ref", "3.4"), Map.entry("title", "More patrols"),
			Map.entry("subject", "Your report: R-2026-0001"), Map.entry("step", "Task_UpdateTheVictim"),
			Map.entry("outcome", "one action was withdrawn"), Map.entry("of", "sevenoaks"),
			Map.entry("partnershipName", "Sevenoaks District Community Safety Partnership"));

	/** Of these values something is mailed, and of their neighbours not. */
	private static final Set<String> TELLING = Set.of("EMAIL", "MISSED");

	private final List<OutgoingMail> written = new ArrayList<>();

	private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

	private boolean yes;

	@BeforeEach
	void listen() {
		log().setLevel(Level.TRACE);
		this.heard.start();
		log().addAppender(this.heard);
		TransactionSynchronizationManager.initSynchronization();
	}

	@AfterEach
	void hearNoMore() {
		TransactionSynchronizationManager.clearSynchronization();
		log().detachAppender(this.heard);
		log().setLevel(null);
	}

	@ParameterizedTest
	@MethodSource("listeners")
	void namesNobody(Method listener) throws ReflectiveOperationException {
		for (boolean answer : new boolean[] { true, false }) {
			this.yes = answer;
			listener.setAccessible(true);
			listener.invoke(bean(listener.getDeclaringClass()),
					made(ResolvableType.forMethodParameter(listener, 0), ""));
		}
		assertThat(this.written).isNotEmpty();
		assertThat(this.written).extracting(OutgoingMail::subject).noneMatch(MailPersonalDataTests::names);
		assertThat(this.heard.list).extracting(ILoggingEvent::getFormattedMessage)
			.noneMatch(MailPersonalDataTests::names);
		if (!TO_WHOM_THEY_ARE_ABOUT.contains(listener.getDeclaringClass())) {
			assertThat(this.written).extracting(OutgoingMail::words).noneMatch(MailPersonalDataTests::names);
		}
	}

	@Test
	void findsEveryMail() {
		assertThat(listeners()).hasSizeGreaterThan(50);
		assertThat(listeners()).extracting(Method::getDeclaringClass)
			.contains(AccountMail.class, CaseMail.class, ReporterMail.class, SurveyMail.class, WorkMail.class);
	}

	@Test
	void bitesOnAName() {
		assertThat(names("Late work of " + NAME.toUpperCase(Locale.ROOT) + ": 3.4")).isTrue();
	}

	/** What the page of mails and its API can show at all. */
	@Test
	void administratorsSeeNeitherTextsNorAddresses() {
		assertThat(MailView.class.getRecordComponents()).extracting(RecordComponent::getName)
			.containsExactly("id", "username", "subject", "state", "attempts", "writtenAt", "nextAttemptAt", "endedAt",
					"fault");
	}

	static Stream<Method> listeners() {
		return ProductClasses.all()
			.stream()
			.filter((type) -> type.getMethods().stream().anyMatch((one) -> one.isAnnotatedWith(MailListener.class)))
			.map(JavaClass::reflect)
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.isAnnotationPresent(MailListener.class));
	}

	private static boolean names(String text) {
		return text.toLowerCase(Locale.ROOT).contains(NAME);
	}

	private Object bean(Class<?> type) throws ReflectiveOperationException {
		Constructor<?> constructor = type.getDeclaredConstructors()[0];
		constructor.setAccessible(true);
		return constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(this::neighbour).toArray());
	}

	private Object neighbour(Class<?> type) {
		if (type == MailOutbox.class) {
			return outbox();
		}
		if (type == MailSubjects.class) {
			return new MailSubjects(List
				.of("PriorityAction", "Contribution", "AsbCase", "AsbReport", "MeasureReading", "AsbCaseReview",
						"OverdueReview", "QuarterlyMonitoring", "ProgressReturn", "TaskGroupReview", "FollowUp",
						"AnnualPlan", "PriorityDraft", "RoleAcceptance")
				.stream()
				.<ProcessSubject>map(SampleSubject::new)
				.toList());
		}
		return (type == Clock.class) ? Clock.fixed(NOW, ZoneOffset.UTC) : mock(type, this::answered);
	}

	private MailOutbox outbox() {
		OutgoingMails mails = mock();
		given(mails.save(any())).willAnswer((call) -> {
			this.written.add(call.getArgument(0));
			return call.getArgument(0);
		});
		return new MailOutbox(mails, mock(Directory.class, this::answered), mock(MailDelivery.class),
				mock(MailSettings.class), "https://csp.example");
	}

	private Object answered(InvocationOnMock call) {
		String name = call.getMethod().getName();
		return name.equals("toString") ? "neighbour"
				: made(ResolvableType.forMethodReturnType(call.getMethod()), name.equals("of") ? "" : name);
	}

	/** A value of a type, in which every text that is not open by its name is a name. */
	private Object made(ResolvableType type, String name) {
		Class<?> raw = type.toClass();
		if (raw == String.class || raw == Object.class) {
			return name.toLowerCase(Locale.ROOT).contains("email") || name.equals("address") ? ADDRESS
					: OPEN.getOrDefault(name, NAME);
		}
		if (raw == Optional.class) {
			return Optional.of(made(type.getGeneric(0), name));
		}
		if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
			return List.of(made(type.getGeneric(0), name));
		}
		if (raw == Set.class) {
			return Set.of(made(type.getGeneric(0), name));
		}
		return simple(raw).orElseGet(() -> whole(raw));
	}

	private Optional<Object> simple(Class<?> type) {
		if (type.isEnum()) {
			Object[] all = type.getEnumConstants();
			return Optional.of(Arrays.stream(all)
				.filter((one) -> TELLING.contains(one.toString()))
				.findFirst()
				.orElse(this.yes ? all[0] : all[all.length - 1]));
		}
		Map<Class<?>, Object> values = Map.of(boolean.class, this.yes, Boolean.class, this.yes, int.class, 2,
				Integer.class, 2, long.class, 2L, LocalDate.class, LocalDate.of(2026, 6, 30), Instant.class, NOW,
				Queue.class, Queue.parse("agency:csu/member"), Quarter.class, Quarter.parse("2026-27-Q1"),
				Subject.class, new SampleSubject("").of(""));
		return Optional.ofNullable(values.get(type));
	}

	private Object whole(Class<?> type) {
		if (type == void.class || type == Map.class) {
			return (type == Map.class) ? Map.of() : null;
		}
		if (!type.isRecord()) {
			return mock(type, this::answered);
		}
		Object[] parts = Arrays.stream(type.getRecordComponents())
			.map((part) -> made(ResolvableType.forType(part.getGenericType()), part.getName()))
			.toArray();
		try {
			Constructor<?> constructor = ReflectionUtils.accessibleConstructor(type,
					Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
			return constructor.newInstance(parts);
		}
		catch (ReflectiveOperationException ex) {
			return mock(type, Mockito.withSettings().defaultAnswer(this::answered));
		}
	}

	private static Logger log() {
		return (Logger) LoggerFactory.getLogger("org.partnershipactions.notifications");
	}

	/** What something is about, which is free of personal data by agreement. */
	private record SampleSubject(String process) implements ProcessSubject {

		@Override
		public Subject of(String key) {
			return new Subject("sevenoaks", "sample", "17", "3.4", "More patrols", 1, "/sample/3.4");
		}

		@Override
		public Optional<ConfidentialMatter> matter(String key) {
			return Optional.empty();
		}

	}

}

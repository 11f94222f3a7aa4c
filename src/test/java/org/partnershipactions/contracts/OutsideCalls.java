package org.partnershipactions.contracts;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.partnershipactions.security.NumericAddress;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What code asks of the world outside (mail, web, sockets, files, programs, hashes of
 * passwords), followed from everything that runs in a transaction through every call,
 * whichever class stands behind an interface.
 */
final class OutsideCalls {

	/** What there is outside. */
	private static final List<Outside> OUTSIDE = List.of(
			new Outside("a mail server", "org.springframework.mail.MailSender", "send"),
			new Outside("a mail server", "jakarta.mail.Transport", "send.*|connect"),
			new Outside("the network", "java.net.Socket", "<init>|connect"),
			new Outside("the network", "java.net.URL", "open.*|getContent"),
			new Outside("the network", "java.net.InetAddress", "get(All)?ByName"),
			new Outside("the network", "java.net.http.HttpClient", "send.*"),
			new Outside("the network", "org.springframework.web.client.RestOperations", ".*"),
			new Outside("the network", "org.springframework.web.client.RestClient", "(?!builder|create).*"),
			new Outside("a file", "java.nio.file.Files", ".*"),
			new Outside("a file", "java.io.FileInputStream", "<init>"),
			new Outside("a file", "java.io.FileOutputStream", "<init>"),
			new Outside("a file", "java.io.RandomAccessFile", "<init>"),
			new Outside("a file", "java.io.File", "delete|mkdirs?|createNewFile|renameTo|listFiles"),
			new Outside("a file", "java.nio.channels.FileChannel", "open"),
			new Outside("a file", "org.springframework.web.multipart.MultipartFile", "transferTo"),
			new Outside("a program", "java.lang.ProcessBuilder", "start"),
			new Outside("a program", "java.lang.Runtime", "exec"),
			new Outside("a program", "java.lang.Process", "waitFor"), new Outside("the hash of a password",
					"org.springframework.security.crypto.password.PasswordEncoder", "encode|matches"));

	/** Calls that give it all the time that it takes, or as many threads as it likes. */
	private static final List<Unbounded> UNBOUNDED = List.of(new Unbounded("java.net.Socket", "<init>", "[^)]+", null),
			new Unbounded("java.net.Socket", "connect", "[^,]+", null),
			new Unbounded("java.net.Socket", "connect", ".*,.*", "setSoTimeout"),
			new Unbounded("java.net.URL", "open.*|getContent", ".*", null),
			new Unbounded("java.net.http.HttpClient", "newHttpClient", ".*", null),
			new Unbounded("java.net.http.HttpClient", "newBuilder", ".*", "connectTimeout"),
			new Unbounded("java.net.http.HttpRequest", "newBuilder", ".*", "timeout"),
			new Unbounded("org.springframework.web.client.RestClient", "create|builder", ".*",
					"(set|with)?[rR]eadTimeout"),
			new Unbounded("org.springframework.web.client.RestTemplate", "<init>", ".*", "(set|with)?[rR]eadTimeout"),
			new Unbounded("jakarta.mail.Session", "get(Default)?Instance", ".*", null),
			new Unbounded("org.springframework.mail.javamail.JavaMailSenderImpl", "<init>", ".*", null),
			new Unbounded("java.lang.Process", "waitFor", "", null),
			new Unbounded("java.util.concurrent.Executors", "newCachedThreadPool|newThreadPer.*|newVirtual.*", ".*",
					null),
			new Unbounded("org.springframework.core.task.SimpleAsyncTaskExecutor", "<init>", ".*", null));

	private final JavaClasses code;

	/** What runs in a transaction from its first line to its last. */
	private final Set<JavaCodeUnit> transactional;

	private final Map<JavaCodeUnit, Set<JavaCodeUnit>> steps = new HashMap<>();

	OutsideCalls(JavaClasses code) {
		this.code = code;
		this.transactional = units().filter(this::isTransactional).collect(Collectors.toSet());
	}

	/** What runs in a transaction and calls out of it. */
	Set<String> inTransactions() {
		Set<String> found = new TreeSet<>();
		this.transactional.forEach((root) -> found.addAll(reached(root, calls(root).toList())));
		units().filter((unit) -> !this.transactional.contains(unit) && opensATransaction(unit))
			.forEach((root) -> found.addAll(reached(root, callsInLambdas(root).toList())));
		return found;
	}

	/** What waits without a limit, or on any number of threads. */
	Set<String> withoutLimit() {
		Set<String> found = new TreeSet<>();
		units().forEach((unit) -> calls(unit)
			.filter((target) -> UNBOUNDED.stream().anyMatch((rule) -> rule.isBrokenBy(target, unit.getOwner())))
			.forEach((target) -> found.add(words(unit) + " calls " + words(target))));
		methods().filter((method) -> method.isMetaAnnotatedWith(Async.class))
			.forEach((method) -> found.add(words(method) + " takes any number of threads"));
		return found;
	}

	/** What follows a commit and is lost with the process that was to do it. */
	Set<String> afterCommits() {
		return methods().filter((method) -> method.isMetaAnnotatedWith(TransactionalEventListener.class))
			.filter((method) -> phase(method) != TransactionPhase.BEFORE_COMMIT)
			.map(OutsideCalls::words)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * What these calls of a method lead to outside. It stops where another transaction
	 * begins, which is looked at by itself, where the transaction is left, and where an
	 * address is read that stands in numbers.
	 */
	private Set<String> reached(JavaCodeUnit root, List<CodeUnitAccessTarget> first) {
		Set<CodeUnitAccessTarget> targets = new HashSet<>(first);
		Set<JavaCodeUnit> seen = first.stream().flatMap(this::followed).collect(Collectors.toSet());
		Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			JavaCodeUnit unit = open.remove();
			if (!unit.getOwner().isEquivalentTo(NumericAddress.class)) {
				calls(unit).forEach(targets::add);
			}
			next(unit).stream().filter(seen::add).forEach(open::add);
		}
		return targets.stream()
			.flatMap(OutsideCalls::places)
			.map((place) -> words(root) + " reaches " + place)
			.collect(Collectors.toSet());
	}

	private Set<JavaCodeUnit> next(JavaCodeUnit unit) {
		return this.steps.computeIfAbsent(unit,
				(from) -> calls(from).flatMap(this::followed).collect(Collectors.toSet()));
	}

	private Stream<JavaCodeUnit> followed(CodeUnitAccessTarget target) {
		return implementations(target).filter((to) -> !this.transactional.contains(to) && !leavesTheTransaction(to));
	}

	private Stream<JavaCodeUnit> implementations(CodeUnitAccessTarget target) {
		Set<JavaClass> owners = new HashSet<>(Set.of(target.getOwner()));
		owners.addAll(target.getOwner().getAllSubclasses());
		Stream<JavaCodeUnit> overriding = owners.stream()
			.filter((owner) -> this.code.contain(owner.getName()))
			.flatMap((owner) -> owner.getCodeUnits().stream())
			.filter((unit) -> unit.getName().equals(target.getName())
					&& unit.getRawParameterTypes().size() == target.getRawParameterTypes().size());
		return Stream.concat(overriding,
				target.resolveMember().stream().filter((unit) -> this.code.contain(unit.getOwner().getName())));
	}

	private static Stream<CodeUnitAccessTarget> calls(JavaCodeUnit unit) {
		return Stream.concat(unit.getCallsFromSelf().stream().map((call) -> call.getTarget()),
				Stream.concat(unit.getMethodReferencesFromSelf().stream().map((reference) -> reference.getTarget()),
						unit.getConstructorReferencesFromSelf().stream().map((reference) -> reference.getTarget())));
	}

	/** Lambdas and references to methods, which is what a template is given. */
	private static Stream<CodeUnitAccessTarget> callsInLambdas(JavaCodeUnit unit) {
		return Stream.concat(
				unit.getCallsFromSelf()
					.stream()
					.filter((call) -> call.isDeclaredInLambda())
					.map((call) -> call.getTarget()),
				unit.getMethodReferencesFromSelf().stream().map((reference) -> reference.getTarget()));
	}

	private boolean isTransactional(JavaCodeUnit unit) {
		return unit instanceof JavaMethod method && !leavesTheTransaction(method)
				&& (transactional(method) != null || hearsOurEvents(method) || isAskedByTheEngine(method));
	}

	private static boolean opensATransaction(JavaCodeUnit unit) {
		return calls(unit).anyMatch((target) -> target.getOwner().isAssignableTo(TransactionOperations.class)
				&& target.getName().startsWith("execute"));
	}

	private static boolean leavesTheTransaction(JavaCodeUnit unit) {
		Transactional said = (unit instanceof JavaMethod method) ? transactional(method) : null;
		return said != null
				&& (said.propagation() == Propagation.NOT_SUPPORTED || said.propagation() == Propagation.NEVER);
	}

	private static Transactional transactional(JavaMethod method) {
		boolean near = method.isMetaAnnotatedWith(Transactional.class)
				|| method.getOwner().isMetaAnnotatedWith(Transactional.class) && isForOthers(method);
		if (!near) {
			return null;
		}
		Transactional own = AnnotatedElementUtils.findMergedAnnotation(reflected(method), Transactional.class);
		return (own != null) ? own
				: AnnotatedElementUtils.findMergedAnnotation(method.getOwner().reflect(), Transactional.class);
	}

	private static boolean isForOthers(JavaMethod method) {
		return !method.getModifiers().contains(JavaModifier.PRIVATE)
				&& !method.getModifiers().contains(JavaModifier.STATIC);
	}

	private boolean hearsOurEvents(JavaMethod method) {
		return method
			.isMetaAnnotatedWith(EventListener.class) && phase(method) == TransactionPhase.BEFORE_COMMIT && method
				.getRawParameterTypes()
				.stream()
				.anyMatch((type) -> this.code.contain(type.getName()) || type.getName().startsWith("org.jmolecules."));
	}

	/** Beans of these names are asked by expressions of processes. */
	private static boolean isAskedByTheEngine(JavaMethod method) {
		return method.getOwner().getSimpleName().endsWith("Tasks") && isForOthers(method);
	}

	private static TransactionPhase phase(JavaMethod method) {
		TransactionalEventListener said = AnnotatedElementUtils.findMergedAnnotation(reflected(method),
				TransactionalEventListener.class);
		return (said != null) ? said.phase() : TransactionPhase.BEFORE_COMMIT;
	}

	private static Method reflected(JavaMethod method) {
		return method.reflect();
	}

	private static Stream<String> places(CodeUnitAccessTarget target) {
		return OUTSIDE.stream().filter((one) -> one.isAskedBy(target)).map(Outside::name);
	}

	private Stream<JavaCodeUnit> units() {
		return this.code.stream().flatMap((type) -> type.getCodeUnits().stream());
	}

	private Stream<JavaMethod> methods() {
		return this.code.stream().flatMap((type) -> type.getMethods().stream());
	}

	private static String words(JavaCodeUnit unit) {
		return unit.getOwner().getSimpleName() + "." + unit.getName();
	}

	private static String words(CodeUnitAccessTarget target) {
		return target.getOwner().getSimpleName() + "." + target.getName();
	}

	/**
	 * Something outside.
	 *
	 * @param methods a pattern of the names of what waits for it
	 */
	private record Outside(String name, String owner, String methods) {

		boolean isAskedBy(CodeUnitAccessTarget target) {
			return target.getName().matches(this.methods) && target.getOwner().isAssignableTo(this.owner);
		}

	}

	/**
	 * A call that takes a limit elsewhere or not at all.
	 *
	 * @param parameters a pattern of the names of its parameters' types
	 * @param mended a pattern of what the same class must call too, or null
	 */
	private record Unbounded(String owner, String method, String parameters, String mended) {

		boolean isBrokenBy(CodeUnitAccessTarget target, JavaClass caller) {
			String given = target.getRawParameterTypes()
				.stream()
				.map(JavaClass::getSimpleName)
				.collect(Collectors.joining(","));
			return target.getName().matches(this.method) && given.matches(this.parameters)
					&& target.getOwner().isAssignableTo(this.owner) && !isMended(caller);
		}

		private boolean isMended(JavaClass caller) {
			return this.mended != null && caller.getCodeUnits()
				.stream()
				.flatMap(OutsideCalls::calls)
				.anyMatch((target) -> target.getName().matches(this.mended));
		}

	}

}

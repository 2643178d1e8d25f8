/* A clock that jumps: loaded before a browser's own libraries (LD_PRELOAD), it adds to the wall clock the number of seconds
 * that stands in a shared file, and leaves the clock that never goes back alone: as when a laptop has slept, or somebody
 * has set the time. Every process of the browser sees the same. Built and steered by clock.ts. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static volatile int64_t *shift;

/* Before the browser locks its processes in: afterwards a tab may not open a file. */
__attribute__((constructor)) static void start(void) {
  const char *path = getenv("JEDA_CLOCK");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *page = mmap(0, sizeof *shift, PROT_READ, MAP_SHARED, file, 0);
  close(file);
  if (page != MAP_FAILED) shift = page;
}

int clock_gettime(clockid_t id, struct timespec *now) {
  int failed = syscall(SYS_clock_gettime, id, now);
  if (!failed && shift && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE)) now->tv_sec += *shift;
  return failed;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  struct timespec fine;
  int failed = clock_gettime(CLOCK_REALTIME, &fine);
  if (!failed && now) *now = (struct timeval){fine.tv_sec, fine.tv_nsec / 1000};
  return failed;
}

time_t time(time_t *now) {
  struct timespec fine;
  clock_gettime(CLOCK_REALTIME, &fine);
  if (now) *now = fine.tv_sec;
  return fine.tv_sec;
}

/* Waits until a moment of the wall clock: the kernel knows only the true one, and a wait for half a second would last for months. A
 * moment of the other clock is told by its size: no computer runs for thirty years. */
static const struct timespec *true_moment(const struct timespec *until, struct timespec *room) {
  if (!until || !shift || until->tv_sec < 1000000000) return until;
  *room = *until;
  room->tv_sec -= *shift;
  return room;
}

typedef int (*cond_wait)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
typedef int (*sem_wait_until)(sem_t *, const struct timespec *);

int pthread_cond_timedwait(pthread_cond_t *restrict cond, pthread_mutex_t *restrict mutex,
                           const struct timespec *restrict until) {
  static cond_wait real;
  /* The oldest of its versions, which an unnamed look-up may give, takes another kind of condition. */
  if (!real) real = (cond_wait)dlvsym(RTLD_NEXT, "pthread_cond_timedwait", "GLIBC_2.3.2");
  if (!real) real = (cond_wait)dlsym(RTLD_NEXT, "pthread_cond_timedwait");
  struct timespec room;
  return real(cond, mutex, true_moment(until, &room));
}

int sem_timedwait(sem_t *restrict sem, const struct timespec *restrict until) {
  static sem_wait_until real;
  if (!real) real = (sem_wait_until)dlsym(RTLD_NEXT, "sem_timedwait");
  struct timespec room;
  return real(sem, true_moment(until, &room));
}

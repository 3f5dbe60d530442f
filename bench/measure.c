/*
 * Runs a command and writes what it took, as one line: wall nanoseconds, processor microseconds (user and system, with
 * its children), the peak of the largest process in KiB, the exit status. Usage: measure RESULT COMMAND ARGUMENT...
 * What the command prints goes where this process prints.
 */
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long microseconds(struct timeval time) {
  return time.tv_sec * 1000000LL + time.tv_usec;
}

int main(int argc, char **argv) {
  pid_t child;
  int status;
  struct rusage usage;
  if (argc < 3) return 2;
  long long start = now();
  if (posix_spawnp(&child, argv[2], NULL, NULL, argv + 2, environ) != 0) return 127;
  if (wait4(child, &status, 0, &usage) != child) return 2;
  long long wall = now() - start;
  FILE *result = fopen(argv[1], "w");
  if (!result) return 2;
  fprintf(result, "%lld %lld %ld %d\n", wall, microseconds(usage.ru_utime) + microseconds(usage.ru_stime), usage.ru_maxrss,
          WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return fclose(result) == 0 ? 0 : 2;
}
